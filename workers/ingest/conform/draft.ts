import type { Entity } from '../../../src/schema/entity.ts';
import type { Note } from '../../../src/query/report.ts';
import type { CodeColumn, ColumnData, NumberColumn } from '../../engine/table.ts';
import { add, addNumber, newBuilder } from '../columns/builder.ts';
import { narrow, numbers, plainColumn, textAt, valuesOf } from '../columns/finish.ts';
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
  const isNumber = parts.some((part) => part.columns.get(name)?.kind === 'number');
  const builder = newBuilder('', null, isNumber ? 'decimal' : 'id', false);
  for (const { columns, rows } of parts) {
    const data = columns.get(name);
    for (let row = 0; row < rows; row++) {
      if (isNumber) addNumber(builder, data?.kind === 'number' ? data.values[row]! : NaN);
      else {
        const text = encode(textAt(data, row));
        add(builder, text, 0, text.length);
      }
    }
  }
  return isNumber ? numbers(valuesOf(builder)) : plainColumn(builder);
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
