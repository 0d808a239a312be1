import type { Measure, Shape } from '../types.ts';
import { text } from './shape.ts';
import { widest } from './text.ts';

/** Numbers under one heading, aligned at their end. */
export interface Column {
  head: string;
  cells: readonly string[];
  /** Class and weight of the cells. */
  class: string;
  weight?: number;
  /** Where room lacks, the column with the highest rank goes first; the one with 0 stays. */
  rank: number;
}

export type PlacedColumn<C extends Column = Column> = C & {
  /** Right edge. */
  x: number;
  width: number;
};

export const GAP = 16;

/**
 * Columns set from the right edge, in the order given, without those that do not fit into `room` px. Gives the
 * columns and the px they take.
 */
export const placeColumns = <C extends Column>(
  columns: readonly C[],
  right: number,
  room: number,
  measure: Measure,
): { placed: PlacedColumn<C>[]; taken: number } => {
  const sized = columns.map((column) => ({
    ...column,
    width: Math.max(widest([column.head], 11, measure), widest(column.cells, 12, measure, column.weight)),
  }));
  const span = (list: readonly { width: number }[]) =>
    list.reduce((sum, column) => sum + column.width + GAP, 0);
  while (sized.length > 1 && span(sized) > room) {
    const rank = Math.max(...sized.map((column) => column.rank));
    sized.splice(
      sized.findIndex((column) => column.rank === rank),
      1,
    );
  }
  let x = right;
  const placed: PlacedColumn<C>[] = [];
  for (const column of sized.reverse()) {
    placed.unshift({ ...column, x });
    x -= column.width + GAP;
  }
  return { placed, taken: right - x };
};

export const headings = (columns: readonly PlacedColumn[], y: number): Shape[] =>
  columns.map((column) => text('muted', column.x, y, column.head, 'end', 11));

export const cells = (columns: readonly PlacedColumn[], row: number, y: number): Shape[] =>
  columns.map((column) => text(column.class, column.x, y, column.cells[row]!, 'end', 12, column.weight));
