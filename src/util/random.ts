/**
 * Uniform whole numbers in [0, 2^32), the same in every browser: the upper halves of xorshift128+ (Vigna 2014, shifts
 * 23, 17, 26), its state filled from the seed by splitmix64. 64-bit words are kept as two signed halves.
 */
export function random(seed: number): () => number {
  const mask = (1n << 64n) - 1n;
  let state = BigInt(seed);
  const next64 = (): bigint => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    return z ^ (z >> 31n);
  };
  const [a, b] = [next64(), next64()];
  let aHigh = Number(a >> 32n) | 0;
  let aLow = Number(a & 0xffffffffn) | 0;
  let bHigh = Number(b >> 32n) | 0;
  let bLow = Number(b & 0xffffffffn) | 0;
  return () => {
    // The sum of both words is the number; only its upper half is used, with the carry of the lower.
    const sum = (aHigh + bHigh + ((aLow >>> 0) + (bLow >>> 0) > 0xffffffff ? 1 : 0)) >>> 0;
    const high = aHigh ^ ((aHigh << 23) | (aLow >>> 9));
    const low = aLow ^ (aLow << 23);
    aHigh = bHigh;
    aLow = bLow;
    bLow = low ^ ((low >>> 17) | (high << 15)) ^ bLow ^ ((bLow >>> 26) | (bHigh << 6));
    bHigh = high ^ (high >>> 17) ^ bHigh ^ (bHigh >>> 26);
    return sum;
  };
}
