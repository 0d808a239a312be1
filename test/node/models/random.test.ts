import { describe, expect, it } from 'vitest';
import { sumOfDeals, type Chance } from '../../../src/query/models/sum-of-deals.ts';
import { random } from '../../../src/util/random.ts';

const mask = (1n << 64n) - 1n;

/** splitmix64 as published (Steele, Lea & Flood 2014), in whole numbers of any size. */
function* splitmix64(state: bigint): Generator<bigint, never> {
  for (;;) {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    yield z ^ (z >> 31n);
  }
}

describe('random', () => {
  it('fills its state from the published sequence of splitmix64', () => {
    const from = splitmix64(1234567n);
    expect([0, 1, 2, 3].map(() => from.next().value)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
    ]);
  });

  it.each([0, 1, 42, 123456789])('is xorshift128+ to the bit, seed %d', (seed) => {
    const from = splitmix64(BigInt(seed));
    let [a, b] = [from.next().value, from.next().value];
    const next = random(seed);
    for (let i = 0; i < 1000; i++) {
      const sum = (a + b) & mask;
      let x = a;
      const y = b;
      x = (x ^ (x << 23n)) & mask;
      [a, b] = [y, x ^ y ^ (x >> 17n) ^ (y >> 26n)];
      expect(next()).toBe(Number(sum >> 32n));
    }
  });
});

describe('sum of deals', () => {
  it('of ten even chances is binomial', () => {
    // Cumulative binomial, n = 10, p = .5, in 1024ths: P(X <= 2) = 56, P(X <= 3) = 176.
    const { quantile, how } = sumOfDeals(
      7,
      Array.from({ length: 10 }, () => ({ amount: 100, p: 0.5 })),
    );
    expect(how).toBe('exact');
    expect(
      [56 / 1024, 57 / 1024, 176 / 1024, 177 / 1024, 0.5, 0.9].map((p) => (quantile(p) - 7) / 100),
    ).toEqual([2, 3, 3, 4, 5, 7]);
  });

  it('keeps certain deals out of the chances', () => {
    const { quantile, mean } = sumOfDeals(50, [
      { amount: 100, p: 1 },
      { amount: 30, p: 0 },
      { amount: 10, p: 0.25 },
    ]);
    expect(mean).toBe(152.5);
    expect([quantile(0.1), quantile(0.75), quantile(0.76), quantile(0.9)]).toEqual([150, 150, 160, 160]);
  });

  it('agrees with the normal limit where it is drawn, and repeats', () => {
    const chances: Chance[] = Array.from({ length: 400 }, (_, i) => ({
      amount: 50 + (i % 7),
      p: 0.1 + (i % 9) / 10,
    }));
    const { mean, quantile, how } = sumOfDeals(0, chances);
    const deviation = Math.sqrt(
      chances.reduce((sum, { amount, p }) => sum + amount * amount * p * (1 - p), 0),
    );
    expect(how).toBe('draws:10000');
    // Standard error of a simulated decile: about 1.7 % of the deviation.
    expect(Math.abs(quantile(0.1) - (mean - 1.2815515655 * deviation))).toBeLessThan(0.07 * deviation);
    expect(Math.abs(quantile(0.9) - (mean + 1.2815515655 * deviation))).toBeLessThan(0.07 * deviation);
    expect(sumOfDeals(0, chances).quantile(0.37)).toBe(quantile(0.37));
  });

  it('drawn and exact agree for twenty-one and twenty deals', () => {
    const twenty: Chance[] = Array.from({ length: 20 }, (_, i) => ({ amount: 1000 + 37 * i, p: 0.3 }));
    const exact = sumOfDeals(0, twenty);
    const drawn = sumOfDeals(0, [...twenty, { amount: 1e-9, p: 0.5 }]);
    expect([exact.how, drawn.how]).toEqual(['exact', 'draws:10000']);
    for (const p of [0.1, 0.25, 0.5, 0.75, 0.9])
      expect(Math.abs(drawn.quantile(p) / exact.quantile(p) - 1)).toBeLessThan(0.03);
  });
});
