export type Scale = (value: number) => number;

/** Straight-line map of [from, to] on [start, end]; an empty domain maps to the start. */
export const linear =
  (from: number, to: number, start: number, end: number): Scale =>
  (value) =>
    to === from ? start : start + ((value - from) / (to - from)) * (end - start);

/** The numbers among values that may be missing. */
export const present = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value): value is number => value != null && Number.isFinite(value));

export interface Domain {
  from: number;
  to: number;
  /** True when lengths from the baseline may be compared: only then may an area be filled. */
  zero: boolean;
}

/**
 * The value range to show. Zero belongs to it when asked, when the values stand on both sides of it, or when the
 * lowest is at most two thirds of the highest; else the range is padded, and the picture shows change only.
 */
export const domainOf = (values: readonly number[], zero?: boolean): Domain => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!values.length || (low === 0 && high === 0)) return { from: 0, to: 1, zero: true };
  const far = Math.max(Math.abs(low), Math.abs(high));
  const near = Math.min(Math.abs(low), Math.abs(high));
  if (zero ?? (low * high <= 0 || near <= (far * 2) / 3 || low === high))
    return { from: Math.min(0, low), to: Math.max(0, high), zero: true };
  const pad = (high - low) * 0.1;
  return { from: low - pad, to: high + pad, zero: false };
};

/** Round values (1, 2 or 5 times a power of ten), in units of `size`, that enclose the domain, about `count` of them. */
export const niceTicks = (from: number, to: number, count: number, size = 1): number[] => {
  if (size !== 1) return niceTicks(from / size, to / size, count).map((tick) => tick * size);
  const rough = (to - from) / Math.max(1, count);
  if (!(rough > 0)) return [from];
  const power = Math.floor(Math.log10(rough));
  const lead = rough / 10 ** power;
  const factor = lead > 5 ? 10 : lead > 2 ? 5 : lead > 1 ? 2 : 1;
  // Steps below one are kept as divisors, so that 3 × 0.1 is 0.3.
  const at = power < 0 ? (n: number) => (n * factor) / 10 ** -power : (n: number) => n * factor * 10 ** power;
  const first = Math.floor(from / at(1) + 1e-9);
  const last = Math.ceil(to / at(1) - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => at(first + i));
};
