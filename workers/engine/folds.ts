import type { Fold, FoldAnswer } from '../../src/query/scan.ts';
import { quantileOfSorted } from '../../src/util/statistics.ts';
import type { RowValues } from './row-values.ts';

/*
 * Folds are mergeable states over cells: `add` may be called for any split of the rows and the states joined with `merge`.
 * A row whose cell is negative does not count.
 */
export interface State {
  readonly n: Float64Array;
  readonly nulls: Float64Array;
  add(cells: Int32Array, mask: Uint8Array | undefined): void;
  merge(other: this): void;
  values(): Float64Array;
  variance?(): Float64Array;
}

type StateOf = typeof stateOf;
let further: Readonly<Partial<Record<Fold['fn'], StateOf>>> = {};
/** Only the larger engine has metrics with folds by these functions. */
export const teachFolds = (more: typeof further): void => void (further = more);

/** A fresh state of the fold over so many cells, reading its rows from the vectors. */
export function stateOf(fold: Fold, vectors: RowValues, size: number): State {
  const more = further[fold.fn];
  if (more) return more(fold, vectors, size);
  const values = fold.of && vectors.numbers(fold.of);
  if (!values) return countState(size);
  if (fold.fn === 'quantile') return quantileState(values, fold.p!, size);
  if (fold.fn === 'sum') return sumState(values, size);
  if (fold.fn === 'mean') return meanState(values, size);
  return countState(size);
}

/** The fold of all rows at once. */
export function foldRows(fold: Fold, vectors: RowValues, cells: Int32Array, size: number): FoldAnswer {
  const state = stateOf(fold, vectors, size);
  state.add(cells, fold.where && vectors.mask(fold.where));
  return finished(state);
}

export const finished = (state: State): FoldAnswer => ({
  values: state.values(),
  n: state.n,
  nulls: state.nulls,
  ...(state.variance && { variance: state.variance() }),
});

export const zeros = (size: number): Float64Array => new Float64Array(size);

export function plus(into: Float64Array, from: Float64Array): void {
  for (let c = 0; c < into.length; c++) into[c]! += from[c]!;
}

function countState(size: number): State {
  const n = zeros(size);
  return {
    n,
    nulls: zeros(size),
    add(cells, mask) {
      for (let r = 0; r < cells.length; r++) {
        const c = cells[r]!;
        if (c >= 0 && (!mask || mask[r])) n[c]!++;
      }
    },
    merge: (other) => plus(n, other.n),
    values: () => n,
  };
}

/** Compensated summation (Neumaier 1974): the order of rows does not change the sum of cents. */
function sumState(values: Float64Array, size: number): State & { sums: Float64Array; rest: Float64Array } {
  const [n, nulls, sums, rest] = [zeros(size), zeros(size), zeros(size), zeros(size)];
  const put = (c: number, v: number): void => {
    const sum = sums[c]!;
    const next = sum + v;
    rest[c]! += Math.abs(sum) >= Math.abs(v) ? sum - next + v : v - next + sum;
    sums[c] = next;
  };
  return {
    n,
    nulls,
    sums,
    rest,
    add(cells, mask) {
      for (let r = 0; r < cells.length; r++) {
        const c = cells[r]!;
        if (c < 0 || (mask && !mask[r])) continue;
        const v = values[r]!;
        if (v !== v) nulls[c]!++;
        else {
          n[c]!++;
          put(c, v);
        }
      }
    },
    merge(other) {
      plus(n, other.n);
      plus(nulls, other.nulls);
      for (let c = 0; c < size; c++) put(c, other.sums[c]!);
      plus(rest, other.rest);
    },
    values: () => sums.map((sum, c) => sum + rest[c]!),
  };
}

/** Mean and population variance by pairwise update (Chan, Golub & LeVeque 1979). */
function meanState(
  values: Float64Array,
  size: number,
): State & { means: Float64Array; squares: Float64Array; total: ReturnType<typeof sumState> } {
  const [n, nulls, means, squares] = [zeros(size), zeros(size), zeros(size), zeros(size)];
  const total = sumState(values, size);
  return {
    n,
    nulls,
    means,
    squares,
    total,
    add(cells, mask) {
      for (let r = 0; r < cells.length; r++) {
        const c = cells[r]!;
        if (c < 0 || (mask && !mask[r])) continue;
        const v = values[r]!;
        if (v !== v) nulls[c]!++;
        else {
          const delta = v - means[c]!;
          means[c]! += delta / ++n[c]!;
          squares[c]! += delta * (v - means[c]!);
        }
      }
      total.add(cells, mask);
    },
    merge(other) {
      for (let c = 0; c < size; c++) {
        const [a, b] = [n[c]!, other.n[c]!];
        if (!b) continue;
        const delta = other.means[c]! - means[c]!;
        means[c]! += (delta * b) / (a + b);
        squares[c]! += other.squares[c]! + (delta * delta * a * b) / (a + b);
        n[c] = a + b;
      }
      plus(nulls, other.nulls);
      total.merge(other.total);
    },
    // The sum is compensated, the running mean is not: divide the sum.
    values: () => total.values().map((sum, c) => (n[c] ? sum / n[c] : NaN)),
    variance: () => squares.map((square, c) => (n[c] ? square / n[c] : NaN)),
  };
}

/** Exact: keeps every value, a run a call, and sorts at the end. */
function quantileState(values: Float64Array, p: number, size: number): State & { runs: Float64Array[][] } {
  const [n, nulls] = [zeros(size), zeros(size)];
  const runs: Float64Array[][] = Array.from({ length: size }, () => []);
  return {
    n,
    nulls,
    runs,
    add(cells, mask) {
      const counts = new Uint32Array(size);
      const rows: number[] = [];
      for (let r = 0; r < cells.length; r++) {
        const c = cells[r]!;
        if (c < 0 || (mask && !mask[r])) continue;
        if (values[r] !== values[r]) nulls[c]!++;
        else {
          counts[c]!++;
          rows.push(r);
        }
      }
      const open = Array.from(counts, (count) => new Float64Array(count));
      counts.fill(0);
      for (const r of rows) open[cells[r]!]![counts[cells[r]!]!++] = values[r]!;
      for (let c = 0; c < size; c++) {
        if (!counts[c]) continue;
        n[c]! += counts[c]!;
        runs[c]!.push(open[c]!);
      }
    },
    merge(other) {
      plus(n, other.n);
      plus(nulls, other.nulls);
      for (let c = 0; c < size; c++) runs[c]!.push(...other.runs[c]!);
    },
    values() {
      return Float64Array.from(runs, (list) => {
        const all = new Float64Array(list.reduce((sum, run) => sum + run.length, 0));
        let at = 0;
        for (const run of list) {
          all.set(run, at);
          at += run.length;
        }
        return quantileOfSorted(all.sort(), p);
      });
    },
  };
}
