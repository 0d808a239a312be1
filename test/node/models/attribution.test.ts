import { describe, expect, it } from 'vitest';
import { shares, split } from '../../../src/query/models/attribution.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';
import { ask } from './support.ts';
import { path } from '../../../src/metrics/marketing/touch-paths.ts';

const day = 86_400_000;
const of = (how: string, touches: number[], lead = NaN, created = NaN) =>
  shares(how, {
    touches: touches.map((at) => at * day),
    lead: lead * day,
    created: created * day,
    won: 100 * day,
  });

describe('shares of a path', () => {
  it('are those of the worked examples', () => {
    expect(of('linear', [1, 2, 3, 4])).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(of('u-shaped', [1, 2, 3, 4, 5])[2]! * 1000).toBeCloseTo(66.6666667, 6);
    expect(of('u-shaped', [1])).toEqual([1]);
    expect(of('u-shaped', [1, 2])).toEqual([0.5, 0.5]);
    expect(of('w-shaped', [1, 2, 3, 4, 5], 2, 3)[4]! * 1000).toBeCloseTo(50, 9);
    expect(of('time-decay', [93, 100])[0]! * 900).toBeCloseTo(300, 9);
  });
  it('share anchors that are missing, or all of it where nothing else is there', () => {
    const withoutLead = of('w-shaped', [1, 2, 3], NaN, 2);
    [0.45, 0.45, 0.1].forEach((expected, i) => expect(withoutLead[i]).toBeCloseTo(expected, 12));
    expect(of('w-shaped', [1], 1, 1)[0]).toBeCloseTo(1, 12);
  });
  it.each(['first', 'last', 'linear', 'u-shaped', 'w-shaped', 'time-decay'])('%s add up to 1', (how) => {
    for (let n = 1; n < 9; n++) {
      const touches = Array.from({ length: n }, (_, i) => 10 * i);
      expect(of(how, touches, 25, 45).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    }
  });
});

it('splits money to the cent', () => {
  expect(split(100, [1 / 3, 1 / 3, 1 / 3])).toEqual([33.34, 33.33, 33.33]);
  expect(split(0.01, [0.5, 0.5])).toEqual([0.01, 0]);
  for (let n = 1; n < 40; n++) {
    const parts = split(
      1234.56,
      Array.from({ length: n }, () => 1 / n),
    );
    expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(123456);
  }
});

it('gives each channel its part, and says what nobody is credited with', async () => {
  const { period, asOf, ...rows } = path;
  const tables = tablesOf(rows);
  const answer = await ask(
    { tables, report: reportOf(tables) },
    { metrics: ['attributed-revenue-u-shaped'], by: ['channel'], period, asOf },
  );
  expect(answer.value).toBe(1000);
  expect(Object.fromEntries(answer.groups!.map(({ key, value }) => [key[0], value]))).toEqual({
    email: 400,
    web: 466.67,
    event: 66.67,
    ads: 66.66,
  });
  expect(answer.excluded).toEqual([{ reason: 'unattributed', count: 1 }]);
  expect(answer.table!.flags).toEqual(['unattributed:50']);
});
