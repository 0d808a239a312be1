import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../server/index.ts';
import type { Question } from '../../../server/index.ts';

const rows = [
  {
    deal_id: '1',
    stage: 'Won',
    status: 'won',
    created_at: '2024-01-01',
    closed_at: '2024-01-10',
    amount: 10,
  },
  {
    deal_id: '2',
    stage: 'Lost',
    status: 'lost',
    created_at: '2024-01-01',
    closed_at: '2024-01-20',
    amount: 5,
  },
  {
    deal_id: '3',
    stage: 'Won',
    status: 'won',
    created_at: '2024-01-01',
    closed_at: '2024-02-10',
    amount: 20,
  },
  {
    deal_id: '4',
    stage: 'Won',
    status: 'won',
    created_at: '2024-01-01',
    closed_at: '2024-04-10',
    amount: 40,
  },
];
const line = async (metric: string, over: Question['over']): Promise<(number | null)[]> => {
  const source = await openSource({ deals: rows });
  const question: Question = {
    metrics: [metric],
    period: '2024-01..2024-04',
    grain: 'month',
    asOf: '2024-04-30',
    ...(over && { over }),
  };
  const { metrics } = await source.ask(question);
  return metrics[metric]!.series!.map(({ value }) => value);
};

describe('rolling and to-date values of any metric', () => {
  it('a sum', async () => {
    expect(await line('closed-won-amount', undefined)).toEqual([10, 20, 0, 40]);
    expect(await line('closed-won-amount', { trailing: 2, unit: 'month' })).toEqual([10, 30, 20, 40]);
    expect(await line('closed-won-amount', { toDate: 'year' })).toEqual([10, 30, 30, 70]);
    expect(await line('closed-won-amount', { toDate: 'quarter' })).toEqual([10, 30, 30, 40]);
  });
  it('a rate is the quotient of its counts, not the mean of its months', async () =>
    expect(await line('win-rate', { toDate: 'year' })).toEqual([1 / 2, 2 / 3, 2 / 3, 3 / 4]));
});

const bank = path.resolve(
  process.env.SHARED_DATA ?? path.join(import.meta.dirname, '../../../../shared/data'),
  'nps-bank',
);
const isHere = existsSync(bank);
if (!isHere) console.log(`skipped: no ${bank}`);
it.skipIf(!isHere)('NPS of the trailing 28 days, as pandas has it', async () => {
  const { checks } = JSON.parse(readFileSync(path.join(bank, 'truth.json'), 'utf8')) as {
    checks: { id: string; value: { end: string; n: number; nps: number; se: number }[] }[];
  };
  const source = await openSource(path.join(bank, 'NPStimeseries.csv'));
  for (const { end, n, nps, se } of checks.find(({ id }) => id === 'rolling')!.value) {
    const { metrics } = await source.ask({
      metrics: ['nps'],
      period: end,
      asOf: end,
      over: { trailing: 28, unit: 'day' },
    });
    expect(metrics.nps!.n).toBe(n);
    expect(metrics.nps!.value).toBeCloseTo(nps, 8);
    expect(metrics.nps!.interval!.standardError).toBeCloseTo(se, 8);
  }
});
