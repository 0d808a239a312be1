import type { Point } from '../types.ts';

/** Points of a series in unbroken runs: a missing value is a gap, never a zero. */
export const runs = <T>(
  items: readonly T[],
  value: (item: T, index: number) => number | null | undefined,
  place: (index: number, value: number) => Point,
): Point[][] => {
  const found: Point[][] = [];
  let open = false;
  items.forEach((item, i) => {
    const here = value(item, i);
    if (here == null || !Number.isFinite(here)) open = false;
    else {
      if (!open) found.push([]);
      open = true;
      found.at(-1)!.push(place(i, here));
    }
  });
  return found;
};

/** Index of the last item that passes, or -1. */
export const lastIndex = <T>(items: readonly T[], test: (item: T) => boolean): number => {
  let i = items.length - 1;
  while (i >= 0 && !test(items[i]!)) i--;
  return i;
};
