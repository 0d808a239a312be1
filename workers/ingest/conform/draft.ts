import type { Entity } from '../../../src/schema/entity.ts';
import type { Note } from '../../../src/query/report.ts';
import type { CodeColumn, ColumnData, NumberColumn } from '../../engine/table.ts';
import { narrow, numbers, recoded, textAt } from '../columns/finish.ts';
import { encode } from '../values/text.ts';
import type { Part } from './settle.ts';

/** A table while it is completed. */
export interface Draft {
  readonly entity: Entity;
  rows: number;
  columns: Map<string, ColumnData>;
  /** The files it came from, in the order of their rows; none if it was derived as a whole. */
  readonly parts: readonly Part[];
  /** How each derived column was made, by column. */
  readonly derived: Map<string, string>;
  readonly notes: Note[];
}

export type Drafts = Map<string, Draft>;

export const numberIn = (draft: Draft | undefined, column: string): Float64Array | undefined => {
  const data = draft?.columns.get(column);
  return data?.kind === 'number' ? data.values : undefined;
};

export const codeIn = (draft: Draft | undefined, column: string): CodeColumn | undefined => {
  const data = draft?.columns.get(column);
  return data?.kind === 'code' ? data : undefined;
};

/** Reader of a column's words by row; '' where there is no value or no column. */
export function wordIn(draft: Draft | undefined, column: string): (row: number) => string {
  const data = draft?.columns.get(column);
  if (data?.kind !== 'code') return (row) => textAt(data, row);
  const { codes, words } = data;
  return (row) => words[codes[row]!]!;
}

export function derive(draft: Draft, column: string, data: ColumnData, because: string): void {
  draft.columns.set(column, data);
  draft.derived.set(column, because);
}

/** A column of a few words made row by row; '' is no value. */
export function wordColumn(rows: number, word: (row: number) => string): CodeColumn {
  const codes = new Uint32Array(rows);
  const words = [''];
  const known = new Map([['', 0]]);
  for (let row = 0; row < rows; row++) {
    const text = word(row);
    let code = known.get(text);
    if (code === undefined) known.set(text, (code = words.push(text) - 1));
    codes[row] = code;
  }
  const narrowed = narrow(words.length, rows);
  narrowed.set(codes);
  return { kind: 'code', codes: narrowed, words };
}

export function numberColumn(rows: number, value: (row: number) => number): NumberColumn {
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) values[row] = value(row);
  return numbers(values);
}

/** The same column of several files, one below the other; a file without it has no values there. */
export function stacked(parts: readonly Part[], name: string): ColumnData {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const columns = parts.map((part) => part.columns.get(name));
  const from: number[] = [];
  parts.reduce((sum, part) => (from.push(sum), sum + part.rows), 0);
  if (columns.some((column) => column?.kind === 'number')) {
    const values = new Float64Array(rows).fill(NaN);
    columns.forEach((column, at) => column?.kind === 'number' && values.set(column.values, from[at]));
    return numbers(values);
  }
  if (columns.every((column) => column?.kind !== 'text')) {
    const words = [''];
    const codes = new Uint32Array(rows);
    columns.forEach((column, at) => {
      if (column?.kind !== 'code') return;
      const shift = words.length - 1;
      for (let i = 1; i < column.words.length; i++) words.push(column.words[i]!);
      for (let row = 0; row < parts[at]!.rows; row++)
        codes[from[at]! + row] = column.codes[row]! && column.codes[row]! + shift;
    });
    return recoded(codes, rows, words);
  }
  const starts = new Uint32Array(rows + 1);
  const pieces: Uint8Array[] = [];
  let size = 0;
  columns.forEach((column, at) => {
    for (let row = 0; row < parts[at]!.rows; row++) {
      const piece =
        column?.kind === 'text'
          ? column.bytes.subarray(column.starts[row], column.starts[row + 1])
          : encode(textAt(column, row));
      pieces.push(piece);
      starts[from[at]! + row + 1] = size += piece.length;
    }
  });
  const bytes = new Uint8Array(size);
  pieces.forEach((piece, row) => bytes.set(piece, starts[row]));
  return { kind: 'text', bytes, starts };
}

/** Only the rows listed. */
export function picked(data: ColumnData, keep: Uint32Array): ColumnData {
  const rows = keep.length;
  if (data.kind === 'number') return numberColumn(rows, (row) => data.values[keep[row]!]!);
  if (data.kind === 'code') {
    const codes = narrow(data.words.length, rows);
    for (let row = 0; row < rows; row++) codes[row] = data.codes[keep[row]!]!;
    return { ...data, codes };
  }
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++)
    starts[row + 1] = starts[row]! + data.starts[keep[row]! + 1]! - data.starts[keep[row]!]!;
  const bytes = new Uint8Array(starts[rows]!);
  for (let row = 0; row < rows; row++)
    bytes.set(data.bytes.subarray(data.starts[keep[row]!], data.starts[keep[row]! + 1]), starts[row]);
  return { kind: 'text', bytes, starts };
}
