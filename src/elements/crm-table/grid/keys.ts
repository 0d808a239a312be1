import type { Place } from './model.ts';

export interface Reach {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are in view at once. */
  readonly page: number;
  readonly rtl: boolean;
}

/** Where a key leads in a grid, or undefined where it is not the grid's. */
export function placeAfter(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { row, column }: Place,
  { rows, columns, page, rtl }: Reach,
): Place | undefined {
  if (altKey) return undefined;
  const far = ctrlKey || metaKey;
  const last = { row: rows - 1, column: columns - 1 };
  const aside = rtl ? -1 : 1;
  const to = (by: Partial<Place>): Place => ({
    row: Math.max(-1, Math.min(last.row, by.row ?? row)),
    column: Math.max(0, Math.min(last.column, by.column ?? column)),
  });
  if (key === 'Home') return to({ column: 0, ...(far && { row: 0 }) });
  if (key === 'End') return to({ column: last.column, ...(far && { row: last.row }) });
  if (far) return undefined;
  if (key === 'ArrowDown') return to({ row: row + 1 });
  if (key === 'ArrowUp') return to({ row: row - 1 });
  if (key === 'ArrowRight') return to({ column: column + aside });
  if (key === 'ArrowLeft') return to({ column: column - aside });
  if (key === 'PageDown') return to({ row: Math.max(0, row) + page });
  if (key === 'PageUp') return to({ row: Math.max(0, row - page) });
  return undefined;
}
