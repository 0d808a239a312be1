import { describe, expect, it } from 'vitest';
import {
  aliveProbability,
  expectedOfNew,
  expectedPurchases,
  expectedSpend,
  fitBgNbd,
  fitGammaGamma,
  type BgNbd,
} from '../../../src/query/models/bg-nbd.ts';
import { logGamma } from '../../../src/query/models/special-functions.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';
import { ask, plain, truth } from './support.ts';

/** Fader, Hardie & Lee 2005, table 2 and section 5. */
const published = { r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425752, logLikelihood: -9582.4 };

describe('BG/NBD with the published parameters', () => {
  it('expects 1.226 purchases in 39 weeks of a buyer with x = 2, tx = 30.43, T = 38.86', () => {
    expect(expectedPurchases(published, { x: 2, tx: 30.43, T: 38.86 }, 39)).toBeCloseTo(1.2259, 4);
    expect(aliveProbability(published, { x: 2, tx: 30.43, T: 38.86 })).toBeCloseTo(0.7266, 4);
  });
  it('expects .710623 purchases in a week of a buyer with x = 26', () => {
    expect(expectedPurchases(published, { x: 26, tx: 30.86, T: 31 }, 1)).toBeCloseTo(0.710623, 4);
  });
  it('takes who bought once for alive', () =>
    expect(aliveProbability(published, { x: 0, tx: 0, T: 30 })).toBe(1));
});

describe('ln Γ', () => {
  it('is the logarithm of factorials', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 12);
  });
});

interface Check {
  readonly id: string;
  readonly value: never;
}
const checks = truth<{ checks: Check[] }>('cdnow/truth.json')?.checks;
describe.skipIf(!checks)('CDNOW, the sample of the paper', () => {
  const value = <T>(id: string): T => checks!.find((check) => check.id === id)!.value;
  // Dollars by buyer and day, up to the end of calibration.
  const bought = new Map<string, Map<string, number>>();
  for (const line of (plain('cdnow/CDNOW_sample.txt') ?? '').trim().split(/\r?\n/)) {
    const [, id, date, , dollars] = line.trim().split(/\s+/) as [string, string, string, string, string];
    if (date > '19970930') continue;
    const days = bought.get(id) ?? new Map<string, number>();
    bought.set(id, days.set(date, (days.get(date) ?? 0) + +dollars));
  }
  const weeks = (from: string, to: string): number =>
    [from, to].reduce(
      (sum, text, i) => sum + (i ? 1 : -1) * Date.parse(text.replace(/(....)(..)/, '$1-$2-')),
      0,
    ) / 6.048e8;
  const buyers = [...bought.values()].map((days) => {
    const dates = [...days.keys()].sort();
    return { x: dates.length - 1, tx: weeks(dates[0]!, dates.at(-1)!), T: weeks(dates[0]!, '19970930') };
  });
  let fitted: BgNbd | undefined;
  const fit = (): BgNbd => (fitted ??= fitBgNbd(buyers));

  it('finds the published maximum by itself', () => {
    const expected = value<Record<'r' | 'alpha' | 'a' | 'b' | 'll', number>>('bgnbd');
    const { r, alpha, a, b, logLikelihood } = fit();
    expect(r / expected.r).toBeCloseTo(1, 3);
    expect(alpha / expected.alpha).toBeCloseTo(1, 3);
    expect(a / expected.a).toBeCloseTo(1, 3);
    expect(b / expected.b).toBeCloseTo(1, 3);
    expect(logLikelihood).toBeCloseTo(expected.ll, 4);
    expect(logLikelihood).toBeCloseTo(published.logLikelihood, 1);
  });

  it('expects as many purchases of a new buyer, and in the 39 weeks held out', () => {
    for (const [t, expected] of Object.entries(value<Record<string, number>>('bgnbd.EX')))
      expect(expectedOfNew(fit(), +t)).toBeCloseTo(expected, 3);
    const sum = buyers.reduce((total, buyer) => total + expectedPurchases(fit(), buyer, 39), 0);
    expect(sum).toBeCloseTo(value<{ expected: number }>('bgnbd.holdout').expected, 0);
  });

  it('takes as many for alive', () => {
    const { mean, first10 } = value<{ mean: number; first10: number[] }>('bgnbd.palive');
    const alive = buyers.map((buyer) => aliveProbability(fit(), buyer));
    first10.forEach((expected, i) => expect(alive[i]).toBeCloseTo(expected, 4));
    expect(alive.reduce((a, b) => a + b) / alive.length).toBeCloseTo(mean, 4);
  });

  it('fits the spend of repeat purchases', () => {
    const expected = value<Record<'p' | 'q' | 'v' | 'll' | 'n', number>>('gammagamma');
    const spends = [...bought.values()].map((days) => {
      const repeats = [...days].sort().slice(1);
      return {
        x: repeats.length,
        mean: repeats.reduce((sum, [, dollars]) => sum + dollars, 0) / repeats.length,
      };
    });
    expect(spends.filter(({ x }) => x).length).toBe(expected.n);
    const model = fitGammaGamma(spends);
    expect(model.p / expected.p).toBeCloseTo(1, 2);
    expect(model.q / expected.q).toBeCloseTo(1, 2);
    expect(model.v / expected.v).toBeCloseTo(1, 2);
    expect(model.logLikelihood).toBeCloseTo(expected.ll, 3);
    expect(expectedSpend(model, { x: 0, mean: NaN })).toBeCloseTo(value<number>('gammagamma.pop'), 2);
  });
});

it('says where nothing tells customers apart: everybody buys at one rate, and nobody leaves', async () => {
  const months = Array.from({ length: 24 }, (_, m) => m);
  const buyers = Array.from({ length: 120 }, (_, i) => i);
  const rows = buyers.flatMap((i) =>
    months.map((m) => [`c${i}`, new Date(Date.UTC(2022, m, 1 + (i % 28))).toISOString().slice(0, 10)]),
  );
  const tables = tablesOf({
    orders: {
      customer_id: rows.map(([id]) => id!),
      placed_at: rows.map(([, day]) => day!),
      net: rows.map(() => 10),
    },
  });
  const answer = await ask(
    { tables, report: reportOf(tables) },
    { metrics: ['p-alive'], asOf: '2023-12-31' },
  );
  expect(answer.value).toBeGreaterThan(0.99);
  expect(answer.table!.flags).toContain('fit-at-edge');
});
