/**
 * Uniform numbers in [0, 1), 32 bits each, the same in every browser: the upper halves of xorshift128+ (Vigna 2014,
 * shifts 23, 17, 26), its state filled from the seed by splitmix64. 64-bit words are kept as two signed halves.
 */
export function random(seed: number): () => number {
  const mask = (1n << 64n) - 1n;
  let state = BigInt(seed);
  const next64 = (): readonly [high: number, low: number] => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    z ^= z >> 31n;
    return [Number(z >> 32n) | 0, Number(z & 0xffffffffn) | 0];
  };
  let [aHigh, aLow] = next64();
  let [bHigh, bLow] = next64();
  return () => {
    // The sum of both words is the number; only its upper half is used, with the carry of the lower.
    const carry = (aLow >>> 0) + (bLow >>> 0) > 0xffffffff ? 1 : 0;
    const sum = (aHigh + bHigh + carry) >>> 0;
    let [high, low] = [aHigh, aLow];
    high ^= (high << 23) | (low >>> 9);
    low ^= low << 23;
    const [xHigh, xLow] = [high, low];
    high = xHigh ^ (xHigh >>> 17) ^ bHigh ^ (bHigh >>> 26);
    low = xLow ^ ((xLow >>> 17) | (xHigh << 15)) ^ bLow ^ ((bLow >>> 26) | (bHigh << 6));
    [aHigh, aLow, bHigh, bLow] = [bHigh, bLow, high, low];
    return sum / 0x100000000;
  };
}
