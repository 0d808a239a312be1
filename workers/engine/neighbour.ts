import type { Value } from '../../src/metrics/language.ts';
import { keyCodes } from './cells.ts';
import type { RowValues } from './row-values.ts';

/** For each row the time of the nearest strictly earlier (or later) row of its key that passes, or NaN. */
export function neighbourTimes(
  vectors: RowValues,
  { on, keys, where, later }: Extract<Value, { k: 'neighbour' }>,
): Float64Array {
  const times = vectors.numbers(on);
  const codes = keyCodes(vectors, keys);
  const passes = where && vectors.mask(where);
  const sign = later ? -1 : 1;
  const order: number[] = [];
  for (let r = 0; r < codes.length; r++) if (codes[r] && times[r] === times[r]) order.push(r);
  order.sort((a, b) => codes[a]! - codes[b]! || sign * (times[a]! - times[b]!));

  const out = new Float64Array(codes.length).fill(NaN);
  let [key, time, near] = [0, NaN, NaN];
  let seen = false;
  for (const r of order) {
    if (codes[r] !== key) {
      [key, time, near] = [codes[r]!, NaN, NaN];
      seen = false;
    }
    if (times[r] !== time) {
      if (seen) near = time;
      time = times[r]!;
      seen = false;
    }
    out[r] = near;
    if (!passes || passes[r]) seen = true;
  }
  return out;
}
