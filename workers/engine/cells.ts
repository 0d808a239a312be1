import type { At, Value } from '../../src/metrics/language.ts';
import type { Window } from '../../src/query/calendar.ts';
import { isCivil } from '../../src/query/walk.ts';
import type { RowValues } from './row-values.ts';

/** For each row 0 where it counts in the window, -1 where it does not. */
export interface Cells {
  readonly cells: Int32Array;
  /** Rows that gave way to a newer one of the same key. */
  readonly superseded: number;
}

type Bounds = readonly [lo: number, hi: number];

/** The window's edges in the measure of the time: civil days for a date, instants otherwise. */
export const boundsOf = (window: Window, time: Value, ahead?: boolean): Bounds =>
  isCivil(time)
    ? [window.loDay, ahead ? window.toDay : window.hiDay]
    : [window.lo, ahead ? window.to : window.hi];

export function cellsOf(
  vectors: RowValues,
  at: At | undefined,
  window: Window,
  where: Uint8Array | undefined,
): Cells {
  const rows = vectors.table.rows;
  const cells = new Int32Array(rows);
  let superseded = 0;
  if (at?.k === 'event') {
    const times = vectors.numbers(at.on);
    const [lo, hi] = boundsOf(window, at.on, at.ahead);
    for (let r = 0; r < rows; r++) cells[r] = times[r]! >= lo && times[r]! < hi ? 0 : -1;
    if (where) mask(cells, where);
    if (at.newestOf) superseded = keepNewest(cells, times, keyCodes(vectors, at.newestOf));
  } else if (at?.k === 'stock') stock(vectors, at, window, cells);
  else if (at?.k === 'snapshot') {
    const times = vectors.numbers(at.on);
    const known = isCivil(at.on) ? window.knownDay : window.known;
    for (let r = 0; r < rows; r++) cells[r] = times[r]! < known ? 0 : -1;
    keepNewest(cells, times, wordCodes(vectors, at.key));
  }
  if (where) mask(cells, where);
  return { cells, superseded };
}

function mask(cells: Int32Array, where: Uint8Array): void {
  for (let r = 0; r < cells.length; r++) if (!where[r]) cells[r] = -1;
}

/** Open at the end: began before it, not ended before it. A row that ended before it began never counts. */
function stock(vectors: RowValues, at: Extract<At, { k: 'stock' }>, window: Window, cells: Int32Array): void {
  const from = vectors.numbers(at.from);
  const to = vectors.numbers(at.to);
  const civil = isCivil(at.from);
  const start = civil ? window.loDay : window.lo;
  const end = civil ? window.knownDay : window.known;
  const middle = (start + end) / 2;
  const began = at.when === 'start' ? start : at.when === 'middle' ? middle : end;
  const ended = at.when === 'end' ? end : at.when === 'middle' ? middle : start;
  for (let r = 0; r < cells.length; r++) {
    const reversed = to[r]! < from[r]!;
    cells[r] = from[r]! < began && !(to[r]! < ended) && !reversed ? 0 : -1;
  }
}

/** Leaves of each code (0 = each row for itself) only the newest row; of equally new ones the later row. */
function keepNewest(cells: Int32Array, times: Float64Array, codes: ArrayLike<number>): number {
  const best = new Map<number, number>();
  let superseded = 0;
  for (let r = 0; r < cells.length; r++) {
    const code = codes[r]!;
    if (cells[r] || !code) continue;
    const other = best.get(code);
    if (other !== undefined) {
      superseded++;
      const older = times[other]! > times[r]! ? r : other;
      cells[older] = -1;
      if (older === r) continue;
    }
    best.set(code, r);
  }
  return superseded;
}

const wordCodes = (vectors: RowValues, parts: readonly Value[]): Uint32Array =>
  tupleCodes(
    parts.map((part) => vectors.words(part).codes),
    vectors.table.rows,
  );

/** As the tuple's code; 0 for a row without the first part. */
export function keyCodes(vectors: RowValues, parts: readonly Value[]): Uint32Array {
  const codes = wordCodes(vectors, parts);
  const first = vectors.words(parts[0]!).codes;
  for (let r = 0; r < codes.length; r++) if (!first[r]) codes[r] = 0;
  return codes;
}

/** One code a distinct tuple, from 1; a missing part is a part like any other. */
export function tupleCodes(parts: readonly ArrayLike<number>[], rows: number): Uint32Array {
  const out = new Uint32Array(rows).fill(1);
  for (const part of parts) {
    const seen = new Map<number, number>();
    const width = largest(part) + 1;
    for (let r = 0; r < rows; r++) {
      const key = out[r]! * width + part[r]!;
      let code = seen.get(key);
      if (code === undefined) seen.set(key, (code = seen.size + 1));
      out[r] = code;
    }
  }
  return out;
}

function largest(codes: ArrayLike<number>): number {
  let most = 0;
  for (let r = 0; r < codes.length; r++) if (codes[r]! > most) most = codes[r]!;
  return most;
}
