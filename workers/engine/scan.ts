import type {
  AggregateAnswer,
  AggregateScan,
  ColumnsAnswer,
  ColumnsScan,
  ColumnView,
} from '../../src/query/scan.ts';
import { isWindowed } from '../../src/query/walk.ts';
import { boundsOf, cellsOf, tupleCodes } from './cells.ts';
import { codesOf } from './codes.ts';
import { finished, stateOf, type State } from './folds.ts';
import type { ColumnData, Table, Tables } from './table.ts';
import { Vectors } from './vectors.ts';

/** A place where the caller may pause; the work between two is a few passes over one table. */
export type Steps<T> = Generator<void, T, void>;

/** Keys of the groups and each row's group; groups that no window counts are dropped at the end. */
interface Groups {
  readonly keys: readonly (readonly (string | null)[])[];
  readonly of: Int32Array | null;
}

/** Answers a scan over the table's typed arrays. `shared` carries vectors from scan to scan of one batch. */
export function* scanTable(
  tables: Tables,
  scan: AggregateScan,
  shared: Map<string, Vectors>,
): Steps<AggregateAnswer> {
  const table = tables.get(scan.table)!;
  const vectors = vectorsOf(tables, table, scan, shared);
  const where = scan.where && vectors.mask(scan.where);
  yield;
  const groups = groupsOf(vectors, scan.by);
  yield;
  const width = groups.keys.length;
  const size = scan.windows.length * width;
  const used = new Uint8Array(width);
  const superseded = new Float64Array(scan.windows.length);
  const windowed = isWindowed([scan.at, ...scan.folds]);
  let states: State[] | undefined;

  const run = function* (seen: Vectors, cells: Int32Array): Steps<void> {
    // States read their rows from the vectors of the window; only folds that look at it differ between windows.
    const fresh = !states || windowed;
    const now = fresh ? scan.folds.map((fold) => stateOf(fold, seen, size)) : states!;
    for (const [f, state] of now.entries()) {
      const { where: only } = scan.folds[f]!;
      state.add(cells, only && seen.mask(only));
      yield;
    }
    if (!states) states = now;
    else if (fresh) for (const [f, state] of states.entries()) state.merge(now[f]!);
  };

  const at = scan.at;
  if (at?.k === 'event' && !at.newestOf && !windowed && apart(scan)) {
    const cells = eventCells(vectors, scan, at, groups, where, used);
    yield;
    yield* run(vectors, cells);
  } else {
    for (const [w, window] of scan.windows.entries()) {
      const seen = vectors.in(window);
      const { cells, superseded: gone } = cellsOf(seen, at, window, where);
      superseded[w] = gone;
      for (let r = 0; r < cells.length; r++) {
        if (cells[r]) continue;
        const g = groups.of ? groups.of[r]! : 0;
        used[g] = 1;
        cells[r] = w * width + g;
      }
      yield;
      yield* run(seen, cells);
    }
  }
  return answerOf(scan, groups, used, states ?? [], superseded);
}

/** Event windows that do not overlap: each row falls into one at most, found by binary search. */
function eventCells(
  vectors: Vectors,
  scan: AggregateScan,
  at: Extract<AggregateScan['at'], { k: 'event' }>,
  groups: Groups,
  where: Uint8Array | undefined,
  used: Uint8Array,
): Int32Array {
  const times = vectors.numbers(at.on);
  const bounds = scan.windows.map((window) => boundsOf(window, at.on, at.ahead));
  const width = groups.keys.length;
  const cells = new Int32Array(times.length);
  const starts = Float64Array.from(bounds, ([lo]) => lo);
  const ends = Float64Array.from(bounds, ([, hi]) => hi);
  for (let r = 0; r < cells.length; r++) {
    cells[r] = -1;
    if (where && !where[r]) continue;
    const time = times[r]!;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= time) low = middle + 1;
      else high = middle;
    }
    if (!low || !(time < ends[low - 1]!)) continue;
    const g = groups.of ? groups.of[r]! : 0;
    used[g] = 1;
    cells[r] = (low - 1) * width + g;
  }
  return cells;
}

const apart = ({ windows }: AggregateScan): boolean =>
  windows.every(
    (window, w) => !w || (windows[w - 1]!.to <= window.lo && windows[w - 1]!.toDay <= window.loDay),
  );

function groupsOf(vectors: Vectors, by: AggregateScan['by']): Groups {
  if (!by.length) return { keys: [[]], of: null };
  const parts = by.map((value) => vectors.words(value));
  const rows = vectors.table.rows;
  const tuples = tupleCodes(
    parts.map((part) => part.codes),
    rows,
  );
  const of = new Int32Array(rows);
  const keys: (string | null)[][] = [];
  const known = new Map<number, number>();
  for (let r = 0; r < rows; r++) {
    let g = known.get(tuples[r]!);
    if (g === undefined) {
      known.set(tuples[r]!, (g = keys.length));
      keys.push(parts.map(({ codes, words }) => (codes[r] ? words[codes[r]!]! : null)));
    }
    of[r] = g;
  }
  return { keys, of };
}

function answerOf(
  scan: AggregateScan,
  groups: Groups,
  used: Uint8Array,
  states: readonly State[],
  superseded: Float64Array,
): AggregateAnswer {
  const width = groups.keys.length;
  const kept = scan.by.length ? groups.keys.map((_, g) => g).filter((g) => used[g]) : [0];
  const pick = (all: Float64Array): Float64Array => {
    if (kept.length === width) return all;
    const out = new Float64Array(scan.windows.length * kept.length);
    for (let w = 0; w < scan.windows.length; w++)
      kept.forEach((g, k) => (out[w * kept.length + k] = all[w * width + g]!));
    return out;
  };
  return {
    groups: kept.map((g) => groups.keys[g]!),
    folds: states.map((state) => {
      const { values, n, nulls, variance } = finished(state);
      return {
        values: pick(values),
        n: pick(n),
        nulls: pick(nulls),
        ...(variance && { variance: pick(variance) }),
      };
    }),
    ...(superseded.some(Boolean) && { superseded }),
  };
}

function vectorsOf(tables: Tables, table: Table, scan: AggregateScan, shared: Map<string, Vectors>): Vectors {
  const key = `${table.name}${JSON.stringify(scan.offsets ?? '')}`;
  let found = shared.get(key);
  if (!found) shared.set(key, (found = new Vectors(tables, table, undefined, undefined, scan.offsets)));
  return found;
}

/** The columns of the rows that pass, as models take them. */
export function columnsOf(tables: Tables, scan: ColumnsScan): ColumnsAnswer {
  const table = tables.get(scan.table)!;
  const vectors = new Vectors(tables, table, undefined, undefined, scan.offsets);
  const as = new Map(scan.as);
  const mask = scan.where && vectors.mask(scan.where);
  const rows: number[] | null = mask ? [] : null;
  if (mask) for (let r = 0; r < table.rows; r++) if (mask[r]) rows!.push(r);
  const columns = new Map<string, ColumnView>();
  for (const { name } of scan.columns) {
    const value = as.get(name);
    const data: ColumnData | undefined = value
      ? { kind: 'number', values: vectors.numbers(value) }
      : table.columns.get(name);
    if (!data) continue;
    if (data.kind === 'number') {
      columns.set(name, { numbers: rows ? Float64Array.from(rows, (r) => data.values[r]!) : data.values });
    } else {
      const { codes, words } = codesOf(data, table.rows);
      columns.set(name, { codes: rows ? Uint32Array.from(rows, (r) => codes[r]!) : codes, words });
    }
  }
  const { keys, of } = groupsOf(vectors, scan.by ?? []);
  return {
    rows: rows ? rows.length : table.rows,
    columns,
    ...(of && { groups: { keys, of: rows ? Int32Array.from(rows, (r) => of[r]!) : of } }),
  };
}
