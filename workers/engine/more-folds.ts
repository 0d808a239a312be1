import type { Fold } from '../../src/query/scan.ts';
import { plus, zeros, type State } from './folds.ts';
import type { RowValues } from './row-values.ts';

const extreme =
  (most: boolean) =>
  (fold: Fold, vectors: RowValues, size: number): State =>
    extremeState(vectors.numbers(fold.of!), most, size);

/** Folds that no metric of the small engine has. */
export const moreFolds = {
  distinct: (fold: Fold, vectors: RowValues, size: number): State =>
    distinctState(vectors.words(fold.of!), size),
  max: extreme(true),
  min: extreme(false),
};

function extremeState(values: Float64Array, most: boolean, size: number): State & { best: Float64Array } {
  const [n, nulls, best] = [zeros(size), zeros(size), zeros(size).fill(NaN)];
  const put = (c: number, v: number): void => {
    const held = best[c]!;
    if (held !== held || (most ? v > held : v < held)) best[c] = v;
  };
  return {
    n,
    nulls,
    best,
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
      for (let c = 0; c < size; c++) if (other.n[c]) put(c, other.best[c]!);
    },
    values: () => best,
  };
}

function distinctState(
  { codes, words }: { readonly codes: ArrayLike<number>; readonly words: readonly string[] },
  size: number,
): State & { seen: Set<number> } {
  const [n, nulls, counts] = [zeros(size), zeros(size), zeros(size)];
  const width = words.length;
  const seen = new Set<number>();
  const put = (key: number): void => {
    if (seen.size !== seen.add(key).size) counts[Math.floor(key / width)]!++;
  };
  return {
    n,
    nulls,
    seen,
    add(cells, mask) {
      for (let r = 0; r < cells.length; r++) {
        const c = cells[r]!;
        if (c < 0 || (mask && !mask[r])) continue;
        if (!codes[r]) nulls[c]!++;
        else {
          n[c]!++;
          put(c * width + codes[r]!);
        }
      }
    },
    merge(other) {
      plus(n, other.n);
      plus(nulls, other.nulls);
      for (const key of other.seen) put(key);
    },
    values: () => counts,
  };
}
