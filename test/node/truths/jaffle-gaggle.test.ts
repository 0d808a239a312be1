import { beforeAll, describe, expect, it } from 'vitest';
import { count, each, known as present, mean, median, most, via } from '../../../src/metrics/language.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import { customers } from '../../../src/schema/customers.ts';
import { deals as dealTable } from '../../../src/schema/deals.ts';
import { leads } from '../../../src/schema/leads.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { load } from '../../../workers/ingest/load.ts';
import { tablesOf } from '../../support/tables.ts';
import { plain, sheet, truth } from '../models/support.ts';
import { answerOf, tableOf, teachMeasure, valueIn } from './ad-hoc.ts';

const file = truth<{ checks: { id: string; value: unknown }[] }>('jaffle-gaggle/truth.json');
const value = <T>(id: string): T => valueIn<T>(file!, id);
const text = plain('jaffle-gaggle/deals.csv');
const people = sheet('jaffle-gaggle/raw_user.csv') ?? [];
const workspaces = sheet('jaffle-gaggle/raw_gaggle.csv') ?? [];

type Stage = { readonly deal_stage: string; readonly size: number; readonly sum: number };

const ask = async (tables: Tables, id: string, more: Partial<Question> = {}): Promise<MetricAnswer> =>
  (await answerOf(tables, { metrics: [id], ...more })).metrics[id]!;

describe.skipIf(!file || !text)('jaffle-gaggle: deals', () => {
  let deals: Tables;
  beforeAll(async () => {
    // No id and no day of creation in this export: its line and its close stand in.
    const rows = (sheet('jaffle-gaggle/deals.csv') ?? []).map((row, i) => ({
      ...row,
      deal_id: `${i}`,
      created_at: row.close_date!,
      kind: / (\w+) Deal$/.exec(row.deal_name!)![1]!,
    }));
    deals = (await load([{ name: 'deals.csv', table: 'deals', rows }], {})).tables;
  });

  it('won and lost: number, amount, rate', async () => {
    const [won, lost] = ['Won', 'Lost'].map((stage) =>
      value<Stage[]>('stage').find(({ deal_stage }) => deal_stage === stage)!,
    );
    expect((await ask(deals, 'won-deals')).value).toBe(won!.size);
    expect((await ask(deals, 'lost-deals')).value).toBe(lost!.size);
    expect((await ask(deals, 'closed-won-amount')).value).toBe(won!.sum);
    const rate = await ask(deals, 'win-rate');
    expect(rate.value).toBeCloseTo(value<number>('winrate'), 10);
    expect(rate.n).toBe(value<number[]>('rows')[0]);
    expect((await ask(deals, 'win-rate-value')).value).toBeCloseTo(won!.sum / (won!.sum + lost!.sum), 12);
    expect((await ask(deals, 'average-deal-size')).value).toBeCloseTo(won!.sum / won!.size, 9);
    expect((await ask(deals, 'open-opportunities')).value).toBe(0);
  });

  it('won amount by month of closing', async () => {
    const months = value<Record<string, number>>('month');
    const { spans, metrics } = await answerOf(deals, {
      metrics: ['closed-won-amount'],
      grain: 'month',
      period: '2021-01..2022-12',
      asOf: '2022-12-31',
    });
    const found = spans!.map(({ from }, i) => [
      from.slice(0, 7),
      metrics['closed-won-amount']!.series![i]!.value,
    ]);
    expect(Object.fromEntries(found.filter(([, amount]) => amount))).toEqual(months);
  });

  it('by kind, a column that the schema does not know', async () => {
    const { groups } = await ask(deals, 'closed-opportunities', { by: ['kind'] });
    const kinds = value<{ k: string; size: number; sum: number }[]>('type');
    expect(new Map(groups!.map((group) => [group.key[0], group.value]))).toEqual(
      new Map(kinds.map(({ k, size }) => [k, size])),
    );
  });
});

describe.skipIf(!file || !people.length || !workspaces.length)('jaffle-gaggle: people and workspaces', () => {
  // Workspaces as customers, their people as leads of them.
  const members = tableOf('leads', people, {
    lead_id: (row) => row.id!,
    created_at: (row) => row.created_at!,
    customer_id: (row) => row.gaggle_id!,
    domain: (row) => row.email!.split('@')[1]!,
  });
  const accounts = tablesOf({
    customers: {
      customer_id: workspaces.map((row) => row.id!),
      first_purchase_at: workspaces.map((row) => row.created_at!),
    },
  });
  const tables: Tables = new Map([...members, ...accounts]);

  it.each([
    ['u', 'new-leads'],
    ['g', 'new-customers'],
  ] as const)('created by month: %s', async (which, id) => {
    const months = value<Record<string, Record<string, number>>>('signups')[which]!;
    const { spans, metrics } = await answerOf(tables, { metrics: [id], grain: 'month' });
    const found = spans!.map(({ from }, i) => [from.slice(0, 7), metrics[id]!.series![i]!.value]);
    expect(Object.fromEntries(found)).toEqual(months);
  });

  it('people by domain of their mail, largest first', async () => {
    const { groups } = await ask(tables, 'new-leads', { by: ['domain'] });
    const [top] = value<[Record<string, number>, number]>('domains');
    const found = new Map(groups!.map((group) => [group.key[0], group.value]));
    for (const [domain, n] of Object.entries(top)) expect(found.get(domain), domain).toBe(n);
    expect(groups![0]!.value).toBe(Math.max(...Object.values(top)));
  });

  it('deals whose mail is of a person', async () => {
    const rows = sheet('jaffle-gaggle/deals.csv')!;
    const known = count(dealTable, { where: present(via(dealTable.lead_id, leads.created_at)) });
    const joined: Tables = new Map([
      ...tableOf('deals', rows, { lead_id: (row) => row.email! }),
      ...tableOf('leads', people, { lead_id: (row) => row.email!, created_at: (row) => row.created_at! }),
    ]);
    const [, n] = value<[unknown, number]>('domains');
    expect((await ask(joined, teachMeasure('known', known))).value).toBe(n);
  });

  it('people a workspace: mean, median, most', async () => {
    const size = each(count(leads), leads.customer_id);
    const made = [mean(customers, size), median(customers, size), most(customers, size)];
    for (const [i, expected] of value<number[]>('size').entries()) {
      const id = teachMeasure(`size-${i}`, made[i]!);
      expect((await ask(tables, id)).value).toBeCloseTo(expected, 9);
    }
  });
});
