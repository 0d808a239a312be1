import { dayMs } from '../../util/civil.ts';
import { offsetsIn } from '../../util/zone.ts';
import type { TableAnswer } from '../answer.ts';
import type { ColumnsAnswer } from '../scan.ts';

/** Cells of a text column by row; null is no value, also where the column is not there. */
export const texts = (rows: ColumnsAnswer | undefined, name: string): ((row: number) => string | null) => {
  const view = rows?.columns.get(name);
  return (row) => {
    const code = view?.codes?.[row];
    return code ? view.words![code]! : null;
  };
};

/** Cells of a number or time column by row; NaN is no value, also where the column is not there. */
export const numbers = (rows: ColumnsAnswer | undefined, name: string): ((row: number) => number) => {
  const values = rows?.columns.get(name)?.numbers;
  return (row) => values?.[row] ?? NaN;
};

/** Row of each key; the last one where a key repeats. */
export function rowsByKey(rows: ColumnsAnswer | undefined, name: string): Map<string, number> {
  const found = new Map<string, number>();
  const key = texts(rows, name);
  for (let row = 0; row < (rows?.rows ?? 0); row++) {
    const word = key(row);
    if (word !== null) found.set(word, row);
  }
  return found;
}

/** Rows that share a key, in the order of the file. */
export function rowsOfKeys(rows: ColumnsAnswer | undefined, name: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const key = texts(rows, name);
  for (let row = 0; row < (rows?.rows ?? 0); row++) {
    const word = key(row);
    if (word === null) continue;
    const list = found.get(word);
    if (list) list.push(row);
    else found.set(word, [row]);
  }
  return found;
}

/** Civil day of instants up to `last`, in the zone; quick where many are asked. */
export function daysIn(zone: string, last: number): (instant: number) => number {
  if (zone === 'UTC') return (instant) => Math.floor(instant / dayMs) * dayMs;
  const from = Date.UTC(1970, 0);
  const offsets = offsetsIn(zone, from, Math.max(from, last) + dayMs);
  return (instant) => {
    let [low, high] = [0, offsets.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offsets[middle]![0] <= instant) low = middle;
      else high = middle - 1;
    }
    return Math.floor((instant + offsets[low]![1]) / dayMs) * dayMs;
  };
}

/** What was left out, by reason; reasons that never came up are not listed. */
export const left = (counts: Readonly<Record<string, number>>): { reason: string; count: number }[] =>
  Object.entries(counts).flatMap(([reason, count]) => (count ? [{ reason, count }] : []));

/** Orders that count: everything that is neither a draft, nor cancelled, nor failed. */
export const counts = (status: string | null): boolean =>
  status !== 'draft' && status !== 'cancelled' && status !== 'failed';

/** A setting as a number; the default where it is not one. */
export const setting = (
  params: Readonly<Record<string, number | string>>,
  name: string,
  otherwise: number,
): number => {
  const value = Number(params[name] ?? otherwise);
  return Number.isFinite(value) ? value : otherwise;
};

export const orNull = (value: number): number | null => (value === value ? value : null);

/** A table for people to read: its first rows, and how many more there are. */
export const someOf = (
  rows: TableAnswer['rows'],
  flags: readonly string[] = [],
  most = 1000,
): Pick<TableAnswer, 'rows' | 'flags'> => ({
  rows: rows.slice(0, most),
  flags: [...flags, ...(rows.length > most ? [`more:${rows.length - most}`] : [])],
});
