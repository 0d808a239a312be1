/** Small reckonings for the facts; null is no value. */

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Mean of the two middle values when their number is even. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

/** Rows by key, keys in the order of their text. */
export function grouped<T, R>(
  rows: readonly T[],
  key: (row: T) => string,
  finish: (rows: T[]) => R,
): Record<string, R> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const names = [...groups.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(names.map((name) => [name, finish(groups.get(name) ?? [])]));
}

export const counted = <T>(rows: readonly T[], key: (row: T) => string): Record<string, number> =>
  grouped(rows, key, (list) => list.length);
