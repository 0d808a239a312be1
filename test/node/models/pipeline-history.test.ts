import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import { golden as folder, have, tablesIn } from '../../support/golden.ts';
import { tablesOf } from '../../support/tables.ts';
import { ask } from './ask.ts';
import { goldenValues, sheet, truth as truthOf } from './support.ts';

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

const golden = have(folder) ? tablesIn(folder) : null;
const truth = goldenValues();
const quarter = { period: '2024-Q1', asOf: '2024-03-31' };

describe.skipIf(!golden || !truth)('the golden company', () => {
  it('stays in stages as long as pandas says', async () => {
    const { table } = await ask(golden!, 'stage-duration', quarter);
    const means = new Map(table!.rows.map(([stage, , mean]) => [stage, mean]));
    for (const [stage, days] of Object.entries(truth!['stage-duration'] as Record<string, number>))
      expect(means.get(stage), stage).toBeCloseTo(days, 5);
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

const opportunities = sheet('sf-devorg/Opportunity.csv');
const changes = sheet('sf-devorg/OpportunityHistory.csv');
const org = truthOf<{ checks: { id: string; value: unknown }[] }>('sf-devorg/truth.json');

describe.skipIf(!opportunities || !changes || !org)('a Salesforce developer org', () => {
  const time = (text: string): string => new Date(`${text} UTC`).toISOString().slice(0, 19);
  const names = [...new Set(changes?.map((row) => row['StageName']!))].filter(
    (name) => !name.startsWith('Closed'),
  );
  const kind = (stage: string): string =>
    stage === 'Closed Won' ? 'won' : stage === 'Closed Lost' ? 'lost' : 'open';
  const tables = tablesOf({
    deals: {
      deal_id: opportunities?.map((row) => row['Id']!) ?? [],
      stage: opportunities?.map((row) => row['StageName']!) ?? [],
      status: opportunities?.map((row) => kind(row['StageName']!)) ?? [],
      amount: opportunities?.map((row) => row['Amount'] || null) ?? [],
      amount_base: opportunities?.map((row) => row['Amount'] || null) ?? [],
      created_at: opportunities?.map((row) => time(row['CreatedDate']!)) ?? [],
      closed_at:
        opportunities?.map((row) =>
          kind(row['StageName']!) === 'open' ? null : time(row['LastModifiedDate']!),
        ) ?? [],
    },
    stages: {
      stage: [...names, 'Closed Won', 'Closed Lost'],
      sort_order: [...names, 'Closed Won', 'Closed Lost'].map((_, i) => i + 1),
      category: [...names, 'Closed Won', 'Closed Lost'].map(kind),
    },
    stage_history: {
      deal_id: changes?.map((row) => row['OpportunityId']!) ?? [],
      changed_at: changes?.map((row) => time(row['CreatedDate']!)) ?? [],
      stage: changes?.map((row) => row['StageName']!) ?? [],
      amount: changes?.map((row) => row['Amount'] || null) ?? [],
    },
  });
  const value = (id: string): unknown => org!.checks.find((check) => check.id === id)!.value;

  it('ends at the open amount, having won and lost what pandas says', async () => {
    const answer = await ask(tables, 'pipeline-waterfall', { asOf: '2026-03-31' });
    const row = (bucket: string): unknown => answer.table!.rows.find(([name]) => name === bucket)!.slice(1);
    const [wonCount, won, lostCount, lost] = value('won') as number[];
    const [openCount, open] = value('open') as number[];
    expect(row('won')).toEqual([wonCount, won]);
    expect(row('lost')).toEqual([lostCount, lost]);
    expect(row('end')).toEqual([openCount, open]);
    expectBalance(answer);
  });

  it('has one move less a deal than history rows, each being a change of stage', async () => {
    const [deals, rows] = value('rows') as number[];
    expect((await ask(tables, 'stage-conversion-matrix', { asOf: '2026-03-31' })).value).toBe(rows! - deals!);
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
        const waterfall = await ask(tables, 'pipeline-waterfall', { period: '2024-02', asOf: '2024-04-10' });
        const flow = await ask(tables, 'pipeline-flow', { period: '2024-02', asOf: '2024-04-10' });
        const count = (rows: readonly (readonly unknown[])[], at: number): number =>
          rows.reduce((sum, row) => sum + Number(row[at]), 0);
        const buckets = ['start', 'created', 'moved_in', 'reopened'];
        const came = waterfall.table!.rows.filter(([bucket]) => buckets.includes(String(bucket)));
        expect(count(flow.table!.rows, 2)).toBe(count(came, 1));
        expect(flow.n).toBe(came[0]![1]);
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});
