import { isCivil } from '../../src/query/walk.ts';
import { dayMs } from '../../src/util/civil.ts';
import { neighbourTimes } from './neighbour.ts';
import { ratesOf } from './rates.ts';
import { rollUp } from './roll-up.ts';
import type { Offsets } from './row-values.ts';
import type { Kinds } from './vectors.ts';

/** The kinds of values that no metric of the small engine has. */
export const kinds: Kinds = {
  each: rollUp,
  neighbour: neighbourTimes,
  rate: ratesOf,
  tuple: ({ table }) => new Float64Array(table.rows).fill(NaN),
  overlap(vectors, node) {
    const [from, to] = [vectors.numbers(node.from), vectors.numbers(node.to)];
    const { loDay, hiDay } = vectors.window!;
    return from.map((start, r) => {
      const after = (to[r] === to[r] ? to[r]! : start) + dayMs;
      const within = Math.min(after, hiDay) - Math.max(start, loDay);
      return after > start ? Math.max(0, within) / (after - start) : NaN;
    });
  },
  day(vectors, node) {
    const values = vectors.numbers(node.of);
    return isCivil(node.of) ? values : values.map((instant) => dayIn(instant, vectors.offsets));
  },
};

/** Civil day of an instant, by the zone's offset changes. */
function dayIn(instant: number, offsets: Offsets = []): number {
  let offset = 0;
  for (const [from, ms] of offsets) if (from <= instant) offset = ms;
  return Math.floor((instant + offset) / dayMs) * dayMs;
}
