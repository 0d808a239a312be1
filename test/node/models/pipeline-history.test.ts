import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { know } from '../../../src/metrics/catalogue.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import { models } from '../../../src/query/models/all.ts';
import { teach } from '../../../src/query/models/registry.ts';
import type { Question } from '../../../src/query/question.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';
import { goldenTables } from './golden-tables.ts';
import { goldenValues } from './support.ts';

beforeAll(() => {
  know(catalogue);
  teach(models);
});

async function ask(tables: Tables, id: string, question: Partial<Question> = {}): Promise<MetricAnswer> {
  const [outcome] = await answerAll(tables, reportOf(tables), [{ metrics: [id], ...question }], {
    now: Date.UTC(2026, 10, 21),
  });
  if (!outcome!.ok) throw new Error(JSON.stringify(outcome!.fault));
  return outcome!.value.metrics[id]!;
}

const amounts = ({ table }: MetricAnswer): Map<string, number> =>
  new Map(table!.rows.map(([bucket, , amount]) => [String(bucket), Number(amount)]));

function expectBalance(answer: MetricAnswer): void {
  const of = amounts(answer);
  const sum = (...buckets: string[]): number => buckets.reduce((total, bucket) => total + of.get(bucket)!, 0);
  expect(of.has('unexplained')).toBe(false);
  expect(
    sum('start', 'created', 'moved_in', 'reopened', 'increased') -
      sum('decreased', 'moved_out', 'won', 'lost'),
  ).toBeCloseTo(of.get('end')!, 2);
}

const golden = goldenTables('deals', 'stages', 'stage_history');
const truth = goldenValues();
const quarter = { period: '2024-Q1', asOf: '2024-03-31' };

describe.skipIf(!golden || !truth)('the golden company', () => {
  it('stays in stages as long as pandas says', async () => {
    const { table } = await ask(golden!, 'stage-duration', quarter);
    const means = Object.fromEntries(table!.rows.map(([stage, , mean]) => [stage, mean]));
    for (const [stage, days] of Object.entries(truth!['stage-duration'] as Record<string, number>))
      expect(means[stage], stage).toBeCloseTo(days, 5);
  });

  it('enters, advances, drops and stays as pandas says', async () => {
    const { table } = await ask(golden!, 'stage-conversion-rate', quarter);
    const names = table!.columns.map(({ name }) => name);
    const expected = truth!['stage-conversion-rate'] as Record<string, Record<string, number>>;
    for (const [stage, values] of Object.entries(expected)) {
      const row = table!.rows.find(([name]) => name === stage)!;
      for (const [name, value] of Object.entries(values))
        expect(row[names.indexOf(name)], `${stage} ${name}`).toBeCloseTo(value, 9);
    }
  });

  it.each(['2024-Q1', '2024-02', '2023', '2023-Q4', 'all'])(
    'has a balanced waterfall of %s',
    async (period) => {
      expectBalance(await ask(golden!, 'pipeline-waterfall', { ...quarter, period }));
    },
  );

  it('ends a waterfall over all close dates at the open pipeline', async () => {
    const end = await ask(golden!, 'pipeline-waterfall', { ...quarter, period: 'all' });
    const pipeline = await ask(golden!, 'open-pipeline', { ...quarter, period: 'all' });
    expect(end.value).toBeCloseTo(pipeline.value!, 2);
  });

  it('splits by owner into waterfalls that balance', async () => {
    const { value, groups } = await ask(golden!, 'pipeline-waterfall', { ...quarter, by: ['owner'] });
    expect(groups!.reduce((sum, group) => sum + group.value!, 0)).toBeCloseTo(value!, 2);
  });
});

/* Random histories: any order of stages, amounts and close dates, with blanks, reopenings and several changes at once. */
const day = fc
  .integer({ min: 0, max: 120 })
  .map((n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString());
const change = fc.record({
  at: day,
  stage: fc.constantFrom('A', 'B', 'C', 'Won', 'Lost', 'unheard of'),
  amount: fc.option(fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100)),
  close: fc.option(day.map((text) => text.slice(0, 10))),
});
const deal = fc.record({
  created: day,
  changes: fc.array(change, { maxLength: 6 }),
  status: fc.constantFrom('open', 'won', 'lost'),
  closed: day,
  amount: fc.option(fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100)),
});

describe('random histories', () => {
  it('give waterfalls that balance to the cent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deal, { minLength: 1, maxLength: 12 }), async (list) => {
        const rows = list.flatMap(({ changes }, i) => changes.map((one) => [i, one] as const));
        const time = (text: string): string => text.slice(0, 19);
        const tables = tablesOf({
          deals: {
            deal_id: list.map((_, i) => `${i}`),
            stage: list.map(
              ({ changes, status }) => changes.at(-1)?.stage ?? (status === 'open' ? 'A' : status),
            ),
            status: list.map(({ status }) => status),
            created_at: list.map(({ created }) => time(created)),
            closed_at: list.map(({ status, closed }) => (status === 'open' ? null : time(closed))),
            amount: list.map(({ amount }) => amount),
            amount_base: list.map(({ amount }) => amount),
          },
          stages: {
            stage: ['A', 'B', 'C', 'Won', 'Lost'],
            sort_order: [1, 2, 3, 4, 5],
            category: ['open', 'open', 'open', 'won', 'lost'],
          },
          stage_history: {
            deal_id: rows.map(([i]) => `${i}`),
            changed_at: rows.map(([, { at }]) => time(at)),
            stage: rows.map(([, { stage }]) => stage),
            amount: rows.map(([, { amount }]) => amount),
            close_date: rows.map(([, { close }]) => close),
          },
        });
        for (const period of ['2024-02', '2024-Q1', 'all'])
          expectBalance(await ask(tables, 'pipeline-waterfall', { period, asOf: '2024-04-10' }));
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});
