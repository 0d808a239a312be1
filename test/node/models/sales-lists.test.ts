import { describe, expect, it } from 'vitest';
import { ranksOf } from '../../../src/query/models/scorecard.ts';
import { hygieneScore } from '../../../src/metrics/pipeline/hygiene-score.ts';
import { golden as folder, have, tablesIn } from '../../support/golden.ts';
import { tablesOf, tablesOfExample } from '../../support/tables.ts';
import { ask } from './ask.ts';
import { plain, sheet, truth } from './support.ts';

interface Truth {
  readonly checks: readonly { readonly id: string; readonly value: never }[];
}
const valueOf = <T>(answers: Truth | null, id: string): T =>
  answers!.checks.find((check) => check.id === id)!.value;

describe('hygiene', () => {
  it('of ten deals, five checks and six failures is 88', async () => {
    const { value, table, n } = await ask(tablesOfExample(hygieneScore.example), 'hygiene-score', {
      asOf: '2024-06-30',
    });
    expect(value).toBeCloseTo(88, 9);
    expect(n).toBe(10);
    expect(table!.flags).toEqual(['not-applicable:contact', 'not-applicable:stalled']);
  });
  it('of no open deals is no value', async () => {
    const tables = tablesOf({
      deals: {
        deal_id: ['1'],
        stage: ['Won'],
        status: ['won'],
        created_at: ['2024-01-01'],
        closed_at: ['2024-01-02'],
        amount: [1],
      },
    });
    expect(await ask(tables, 'hygiene-score', { asOf: '2024-06-30' })).toMatchObject({
      value: null,
      reason: 'no-rows',
    });
  });
});

it('ties share a rank', () => {
  expect(ranksOf([9, 7, 7, 5])).toEqual([1, 2, 2, 4]);
  expect(ranksOf([5, null, 9])).toEqual([2, null, 1]);
});

const rows = sheet('maven-crm/sales_pipeline_iso.csv');
const maven = truth<Truth>('maven-crm/truth.json');
describe.skipIf(!rows || !maven)('the Maven pipeline', () => {
  const engaged = rows?.filter((row) => row['engage_date']) ?? [];
  const status = (stage: string): string =>
    stage === 'Won' || stage === 'Lost' ? stage.toLowerCase() : 'open';
  const tables = tablesOf({
    deals: {
      deal_id: engaged.map((row) => row['opportunity_id']!),
      stage: engaged.map((row) => row['deal_stage']!),
      status: engaged.map((row) => status(row['deal_stage']!)),
      created_at: engaged.map((row) => row['engage_date']!),
      closed_at: engaged.map((row) => row['close_date'] || null),
    },
  });
  it('has open deals as old as pandas says, against the third quartile of the won cycles', async () => {
    const { value, n, table } = await ask(tables, 'deals-open-too-long', { asOf: '2017-12-31' });
    const { n: open, max } = valueOf<{ n: number; max: number }>(maven, 'open.age');
    const { p75 } = valueOf<{ p75: number }>(maven, 'cycle.won');
    expect(n).toBe(open);
    // As-of is the end of the day, the answer's ages are taken at its start: 424 here, 423 there.
    expect(table!.rows[0]!.slice(4)).toEqual([max + 1, p75]);
    // Over 88 days old at the end of the day is 88 or more at its start: all of the older buckets, part of 61–90.
    const bucket = valueOf<Record<string, number>>(maven, 'open.age.bucket');
    const older = bucket['91-180']! + bucket['181+']!;
    const end = Date.UTC(2018, 0, 1);
    const between = engaged.filter((row) => {
      const age = (end - Date.parse(row['engage_date']!)) / 86_400_000;
      return status(row['deal_stage']!) === 'open' && age > p75 && age <= 91;
    }).length;
    expect(between).toBeLessThanOrEqual(bucket['61-90']!);
    expect(value).toBe(older + between);
  });
});

const people = plain('aw-quota/SalesPerson.csv');
const quota = truth<Truth>('aw-quota/truth.json');
describe.skipIf(!people || !quota)('AdventureWorks sales people', () => {
  const all =
    people
      ?.trim()
      .split(/\r?\n/)
      .map((line) => line.split('\t')) ?? [];
  const tables = tablesOf({
    deals: {
      deal_id: all.map(([person]) => `deal ${person!}`),
      stage: all.map(() => 'Won'),
      status: all.map(() => 'won'),
      owner_id: all.map(([person]) => person!),
      amount_base: all.map((row) => row[5]!),
      created_at: all.map(() => '2024-01-01'),
      closed_at: all.map(() => '2024-06-01'),
    },
    targets: {
      metric: all.map(() => 'closed-won-amount'),
      scope: all.map(() => 'owner'),
      scope_value: all.map(([person]) => person!),
      value: all.map((row) => row[2] || null),
      period_start: all.map(() => '2024-01-01'),
      period_end: all.map(() => '2024-12-31'),
    },
  });
  it('attain their quota as pandas says, and sell as much', async () => {
    const { value, table } = await ask(tables, 'rep-scorecard', { period: '2024', asOf: '2024-12-31' });
    const at = table!.columns.findIndex(({ name }) => name === 'quota-attainment');
    for (const { person, v } of valueOf<{ person: number; v: number }[]>(quota, 'attainment'))
      expect(table!.rows.find(([name]) => name === `${person}`)![at], `${person}`).toBeCloseTo(v, 8);
    expect(value).toBeCloseTo(valueOf<number[]>(quota, 'ytd')[0]!, 2);
  });
});

const golden = have(folder) ? tablesIn(folder) : null;
describe.skipIf(!golden)('the golden company', () => {
  const question = { period: '2024-Q1', asOf: '2024-03-31' };
  it('has reps whose cards are the metrics of each', async () => {
    const { table } = await ask(golden!, 'rep-scorecard', question);
    const at = (name: string): number => table!.columns.findIndex((column) => column.name === name);
    expect(table!.rows.length).toBeGreaterThan(3);
    for (const row of table!.rows) {
      const own = { ...question, where: [{ by: 'owner', in: [String(row[0])] }] };
      for (const id of [
        'closed-won-amount',
        'won-deals',
        'win-rate',
        'average-deal-size',
        'sales-cycle-length',
        'open-pipeline',
        'sales-calls',
        'meetings-held',
        'hygiene-score',
      ]) {
        const { value } = await ask(golden!, id, own);
        if (value === null) expect(row[at(id)], `${String(row[0])} ${id}`).toBeNull();
        else expect(row[at(id)], `${String(row[0])} ${id}`).toBeCloseTo(value, 6);
      }
    }
  });
  it.each(['stalled-deals', 'deals-open-too-long'])('splits %s into what adds up', async (id) => {
    const { value, groups } = await ask(golden!, id, { ...question, by: ['owner'] });
    expect(groups!.reduce((sum, group) => sum + group.value!, 0)).toBe(value);
  });
});
