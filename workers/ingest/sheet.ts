import type { Finding, Note } from '../../src/query/report.ts';
import { add, type Builder } from './columns/builder.ts';

/** What one file holds, before its values are settled. */
export interface Sheet {
  builders: readonly Builder[];
  rows: number;
  bytes: number;
  /** The number of the first row in its file: 2 below a header. */
  first: number;
  /** Records left out while reading: [rows used before, records left out up to there], once for all that lie together. */
  readonly skipped: [rows: number, records: number][];
  /** Records that are no rows at all (blank lines). */
  blank: number;
  readonly leftOut: Map<string, Found>;
  readonly unread: Map<string, Found>;
  readonly notes: Note[];
  /** The file is written where a comma is the decimal sign, as far as its delimiter tells. */
  leansToComma: boolean;
}

/** Findings while they are counted; rows as a spreadsheet shows them. */
export type Found = {
  -readonly [K in keyof Finding]: Finding[K] extends readonly (infer E)[] ? E[] : Finding[K];
};

export const newSheet = (): Sheet => ({
  builders: [],
  rows: 0,
  bytes: 0,
  first: 2,
  skipped: [],
  blank: 0,
  leftOut: new Map(),
  unread: new Map(),
  notes: [],
  leansToComma: false,
});

/** A row of the table as a spreadsheet numbers it: the header is row 1. */
export function sheetRow(sheet: Sheet, row: number): number {
  let low = 0;
  for (let high = sheet.skipped.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sheet.skipped[middle]![0] <= row) low = middle + 1;
    else high = middle;
  }
  return row + (sheet.skipped[low - 1]?.[1] ?? 0) + sheet.first;
}

/** Counts a record that is left out while reading, after so many rows. */
export function skip({ skipped }: Sheet, rows: number): void {
  const last = skipped.at(-1);
  if (last?.[0] === rows) last[1]++;
  else skipped.push([rows, (last?.[1] ?? 0) + 1]);
}

/** Counts one more of the same finding and keeps the first five places. */
export function find(
  into: Map<string, Found>,
  reason: string,
  column: string,
  row: number,
  text: string,
): void {
  const key = `${reason} ${column}`;
  let found = into.get(key);
  if (!found)
    into.set(
      key,
      (found = column ? { reason, column, count: 0, examples: [] } : { reason, count: 0, examples: [] }),
    );
  if (found.count++ < 5) found.examples.push({ row, column, text: text.slice(0, 80) });
}

const empty = new Uint8Array(0);
export const addNone = (builder: Builder): void => add(builder, empty, 0, 0);

/** Columns for the headers of a file; `least`: a row with fewer cells cannot be used. */
export interface Opening {
  readonly builders: readonly Builder[];
  readonly least: number;
}
