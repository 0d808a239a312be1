import type { Entity } from '../../../src/schema/entity.ts';
import type { Note } from '../../../src/query/report.ts';
import type { CodeColumn, ColumnData, NumberColumn } from '../../engine/table.ts';
import { narrow, numbers, textAt } from '../columns/finish.ts';
import { encode, join } from '../values/text.ts';
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

/** Rows that say the same in some columns; of a number, whether there is one. */
export interface Alike {
  /** Row -> its group, 0 … in the order of their first rows. */
  readonly of: Uint32Array;
  readonly first: readonly number[];
  readonly counts: readonly number[];
}

/** More tuples than that are not told apart: each row is then a group of its own. */
const mostTuples = 1 << 22;

export function alike({ rows, columns }: Draft, names: readonly (string | CodeColumn)[]): Alike {
  const of = new Uint32Array(rows);
  let first = rows ? [0] : [];
  let counts = rows ? [rows] : [];
  for (const name of names) {
    const data = typeof name === 'string' ? columns.get(name) : name;
    if (!data) continue;
    const isCode = data.kind === 'code';
    const width = isCode ? data.words.length : 2;
    const known = data.kind === 'text' || first.length * width > mostTuples ? 0 : first.length * width;
    const table = new Uint32Array(known);
    const cells = isCode ? data.codes : data.kind === 'number' ? data.values : [];
    [first, counts] = [[], []];
    for (let row = 0; row < rows; row++) {
      const cell = cells[row]!;
      const tuple = of[row]! * width + (isCode ? cell : +(cell >= -Infinity));
      let group = known && table[tuple]!;
      if (!group) {
        group = first.push(row);
        counts.push(0);
        if (known) table[tuple] = group;
      }
      of[row] = group - 1;
      counts[group - 1]!++;
    }
    if (!known) break;
  }
  return { of, first, counts };
}

/** A column of words that rows alike in those columns share: asked once for all of them, by the first and how many they are. */
export function sharedWords(
  draft: Draft,
  names: readonly (string | CodeColumn)[],
  word: (row: number, count: number) => string,
): CodeColumn {
  const { of, first, counts } = alike(draft, names);
  const few = wordColumn(first.length, (group) => word(first[group]!, counts[group]!));
  const codes = narrow(few.words.length, draft.rows);
  for (let row = 0; row < of.length; row++) codes[row] = few.codes[of[row]!]!;
  return { ...few, codes };
}

export function numberColumn(rows: number, value: (row: number) => number): NumberColumn {
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) values[row] = value(row);
  return numbers(values);
}

interface Rows {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnData>;
}

/** The columns of several files, one below the other; a file without a column has no values there. One file's are its own. */
export function stacked(files: readonly Rows[]): Map<string, ColumnData> {
  if (files.length === 1) return new Map(files[0]!.columns);
  const names = new Set(files.flatMap(({ columns }) => [...columns.keys()]));
  return new Map([...names].map((name) => [name, below(files, name)]));
}

function below(files: readonly Rows[], name: string): ColumnData {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const found = files.map(({ columns }) => columns.get(name));
  let at = 0;
  if (found.some((data) => data?.kind === 'number')) {
    const values = new Float64Array(rows).fill(NaN);
    for (const [i, data] of found.entries()) {
      if (data?.kind === 'number') values.set(data.values, at);
      at += files[i]!.rows;
    }
    return numbers(values);
  }
  if (found.every((data) => data?.kind !== 'text')) {
    const known = new Map([['', 0]]);
    const codes = new Uint32Array(rows);
    for (const [i, data] of found.entries()) {
      if (data?.kind === 'code') {
        const to = data.words.map((word) => known.get(word) ?? (known.set(word, known.size), known.size - 1));
        data.codes.forEach((code, row) => (codes[at + row] = to[code]!));
      }
      at += files[i]!.rows;
    }
    const narrowed = narrow(known.size, rows);
    narrowed.set(codes);
    return { kind: 'code', codes: narrowed, words: [...known.keys()] };
  }
  const starts = new Uint32Array(rows + 1);
  const texts: Uint8Array[] = [];
  let size = 0;
  for (const [i, data] of found.entries()) {
    const words = data?.kind === 'code' ? data.words.map(encode) : [];
    for (let row = 0; row < files[i]!.rows; row++) {
      if (data?.kind === 'code') {
        const word = words[data.codes[row]!]!;
        texts.push(word);
        size += word.length;
      } else if (data?.kind === 'text') size += data.starts[row + 1]! - data.starts[row]!;
      starts[++at] = size;
    }
    if (data?.kind === 'text') texts.push(data.bytes);
  }
  return { kind: 'text', bytes: join(texts, size), starts };
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
