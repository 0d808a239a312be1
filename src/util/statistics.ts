/** Two-sided 95 % point of the normal distribution. */
export const z95 = 1.959963984540054;

/** Wilson score interval of k successes in n trials (Wilson 1927). */
export function wilson(k: number, n: number): { readonly low: number; readonly high: number } {
  const z2 = z95 * z95;
  const centre = k + z2 / 2;
  const half = z95 * Math.sqrt((k * (n - k)) / n + z2 / 4);
  return { low: Math.max(0, (centre - half) / (n + z2)), high: Math.min(1, (centre + half) / (n + z2)) };
}

/** Quantile of ascending values, linear between order statistics (R type 7); NaN of nothing. */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const i = Math.floor(at);
  const low = sorted[i];
  if (low === undefined) return NaN;
  return low + (at - i) * ((sorted[i + 1] ?? low) - low);
}
