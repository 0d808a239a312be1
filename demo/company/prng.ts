/** Seeded randomness from integer and basic IEEE arithmetic only, so that every machine draws the same numbers. */

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** Whole number in [low, high], both ends included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Draws one of the values in proportion to its weight. */
  weighted<T>(pairs: readonly (readonly [T, number])[]): T;
  /** Skewed positive number; `spread` is the deviation of its logarithm. */
  skewed(median: number, spread: number): number;
}

/** FNV-1a: lets each part of the company draw from its own stream, so that a change in one leaves the others alone. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** e^x as (1 + x/1024)^1024: Math.exp may differ in its last bit between engines, a product may not. */
function exp(x: number): number {
  let value = 1 + x / 1024;
  for (let i = 0; i < 10; i++) value *= value;
  return value;
}

/** Mulberry32 (public domain, T. Ettinger), one stream for each seed and label. */
export function random(seed: number, label: string): Random {
  let state = (seed ^ hash(label)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('pick from an empty list');
    return list[Math.floor(next() * list.length)] as T;
  };
  const weighted = <T>(pairs: readonly (readonly [T, number])[]): T => {
    let total = 0;
    for (const pair of pairs) total += pair[1];
    let left = next() * total;
    for (const [value, weight] of pairs) if ((left -= weight) < 0) return value;
    return pick(pairs)[0];
  };
  /** Twelve uniforms less six: mean 0, variance 1. */
  const normal = (): number => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += next();
    return sum;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick,
    weighted,
    skewed: (median, spread) => median * exp(spread * normal()),
  };
}
