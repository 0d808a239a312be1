import { describe, expect, it } from 'vitest';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';

/* What the metrics need of the language beyond folds, each by a case worked out by hand. */
learnCatalogue();

type Source = Parameters<typeof tablesOf>[0];
type Asked = Omit<Question, 'metrics'>;

async function answers(source: Source, ids: readonly string[], asked: Asked): Promise<MetricAnswer[]> {
  const tables = tablesOf(source);
  const outcomes = await answerAll(
    tables,
    reportOf(tables),
    ids.map((id) => ({ ...asked, metrics: [id] })),
    { now: Date.UTC(2024, 11, 31) },
  );
  return outcomes.map((outcome, i) => {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
    return outcome.value.metrics[ids[i]!]!;
  });
}
const answer = async (source: Source, id: string, asked: Asked): Promise<MetricAnswer> =>
  (await answers(source, [id], asked))[0]!;
const groups = ({ groups: found }: MetricAnswer): unknown =>
  Object.fromEntries(found!.map(({ key, value }) => [key.join('/'), value]));

describe('windows', () => {
  const orders = {
    orders: {
      customer_id: ['a', 'a', 'a', 'b'],
      status: ['completed', 'completed', 'completed', 'completed'],
      placed_at: ['2024-01-05', '2024-01-20', '2024-02-10', '2024-03-01'],
    },
  };
  it("looks back beyond the window for a row's predecessor, in every window of a series", async () => {
    const { series } = await answer(orders, 'repeat-order-rate', {
      period: '2024-01..2024-03',
      grain: 'month',
    });
    expect(series!.map(({ value }) => value)).toEqual([0.5, 1, 0]);
  });
  it('rolls children up anew in every window', async () => {
    const source = {
      customers: {
        customer_id: ['a', 'b'],
        first_purchase_at: ['2023-01-01', '2023-01-01'],
        churned_at: [null, null],
      },
      usage: { customer_id: ['a', 'b', 'a'], at: ['2024-01-05', '2024-01-06', '2024-02-07'] },
      leads: { created_at: ['2024-03-31'] },
    };
    const { series } = await answer(source, 'product-adoption-rate', {
      period: '2024-01..2024-03',
      grain: 'month',
    });
    expect(series!.map(({ value }) => value)).toEqual([1, 0.5, 0]);
  });
  it('sees a cohort as of now, not as of the end of its window', async () => {
    const source = {
      leads: { created_at: ['2024-01-05', '2024-01-06'], converted_at: ['2024-02-01', '2024-06-01'] },
    };
    const rate = async (asOf: string): Promise<number | null> =>
      (await answer(source, 'lead-conversion-rate', { period: '2024-01', asOf })).value;
    expect(await rate('2024-01-31')).toBe(0);
    expect(await rate('2024-03-31')).toBe(0.5);
    expect(await rate('2024-06-30')).toBe(1);
  });
  it('spreads an amount over its days, cut at as-of', async () => {
    const source = {
      costs: { period_start: ['2024-01-01'], period_end: ['2024-12-31'], category: ['crm'], amount: [366] },
      leads: { created_at: ['2024-02-10'] },
    };
    const cost = await answer(source, 'crm-cost', { period: '2024', grain: 'month', asOf: '2024-02-10' });
    expect(cost.value).toBe(41);
    expect(cost.series!.slice(0, 3).map(({ value }) => value)).toEqual([31, 10, null]);
  });
  it('has no length where the period has none', async () => {
    const source = { calls: { started_at: ['2024-02-10'], direction: ['inbound'] } };
    expect(await answer(source, 'service-calls-per-day', {})).toMatchObject({
      value: null,
      reason: 'no-period',
    });
  });
  it.each([
    ['2024-02', '2024-02-29', 1],
    ['2024-01..2024-03', '2024-03-31', 1 / 3],
    ['2024-02', '2024-02-10', 2.9],
  ])('counts calendar months: %s as of %s', async (period, asOf, expected) => {
    const source = {
      customers: { customer_id: ['a'], first_purchase_at: ['2023-01-01'], churned_at: [null] },
      activities: { type: ['call'], status: ['done'], customer_id: ['a'], completed_at: ['2024-02-05'] },
    };
    const { value } = await answer(source, 'monthly-engagements', { period, asOf });
    expect(value).toBeCloseTo(expected, 9);
  });
});

describe('rows', () => {
  it("keeps a person's latest answer of each kind of survey", async () => {
    const source = {
      surveys: {
        kind: ['nps', 'nps', 'csat'],
        person_id: ['p', 'p', 'p'],
        score: [0, 10, 1],
        responded_at: ['2024-03-01', '2024-03-02', '2024-03-03'],
      },
    };
    expect(await answer(source, 'nps', {})).toMatchObject({ value: 100, n: 1 });
  });
  it('takes what comes first at the same instant for neither the predecessor of the other', async () => {
    const source = {
      orders: {
        customer_id: ['a', 'a', null, null],
        status: Array<string>(4).fill('completed'),
        placed_at: ['2024-01-05', '2024-01-05', '2024-01-05', '2024-01-06'],
      },
    };
    expect(await answer(source, 'repeat-order-rate', {})).toMatchObject({ value: 0, n: 4 });
  });
  it('knows the zone in a fold, whichever question of a batch asked for the scan first', async () => {
    const source = { cases: { created_at: ['2024-03-01 14:30:00'], solved_at: ['2024-03-01 15:30:00'] } };
    const ids = ['cases-created', 'cases-closed-same-day'];
    const sameDay = async (timeZone: string): Promise<number | null> =>
      (await answers(source, ids, { period: '2024-03', timeZone }))[1]!.value;
    expect(await sameDay('UTC')).toBe(1);
    expect(await sameDay('Asia/Tokyo')).toBe(0);
  });
});

describe('measures', () => {
  const source = {
    targets: {
      metric: Array<string>(4).fill('closed-won-amount'),
      value: [100, 100, 40, 300],
      period_start: ['2024-01-01', '2024-02-01', '2024-01-01', '2024-01-01'],
      period_end: ['2024-01-31', '2024-02-29', '2024-01-31', '2024-12-31'],
      scope: ['company', null, 'owner', 'company'],
      scope_value: [null, null, 'u1', null],
    },
    deals: {
      status: ['won', 'won'],
      owner_id: ['u1', 'u2'],
      amount_base: [50, 10],
      closed_at: ['2024-01-05', '2024-01-06'],
    },
  };
  it('finds the target of a window, of windows that tile it, of a group', async () => {
    const of = (period: string, more: Asked = {}): Promise<MetricAnswer> =>
      answer(source, 'quota-attainment', { period, asOf: '2024-03-31', ...more });
    expect((await of('2024-01')).value).toBe(0.6);
    expect((await of('2024-01..2024-02')).value).toBe(0.3);
    expect((await of('2024')).value).toBe(0.2);
    expect(await of('2024-03')).toMatchObject({ value: null, reason: 'no-target' });
    expect(groups(await of('2024-01', { by: ['owner'] }))).toEqual({ u1: 1.25, u2: null });
    expect((await of('2024-01', { where: [{ by: 'owner', in: ['u1'] }] })).value).toBe(1.25);
  });
  it('does not take what lies before the data for nothing', async () => {
    const { comparison, series } = await answer(source, 'won-deals', {
      period: '2024-01',
      asOf: '2024-03-31',
      compare: 'previous',
      grain: 'month',
    });
    expect(comparison).toEqual({ value: null, n: 0, reason: 'no-rows', change: null, relative: null });
    expect(series!.map(({ value }) => value)).toEqual([2]);
    const line = await answer(source, 'won-deals', {
      period: '2023-12..2024-02',
      asOf: '2024-03-31',
      grain: 'month',
    });
    expect(line.series!.map(({ value }) => value)).toEqual([null, 2, 0]);
    // The period that is asked for itself is an empty selection.
    expect((await answer(source, 'won-deals', { period: '2023', asOf: '2024-03-31' })).value).toBe(0);
  });
  it('says where a share of a goal should stand, while the period is under way', async () => {
    const at = async (asOf: string) =>
      (await answer(source, 'quota-attainment', { period: '2024-01', asOf, target: 1 })).target;
    // January 2024 has 23 working days, ten of them up to Friday the 12th.
    expect(await at('2024-01-12')).toEqual({ value: 1, attainment: 0.6, pace: 10 / 23 });
    expect(await at('2024-02-10')).toEqual({ value: 1, attainment: 0.6 });
  });
  it('has no value over a target that is met, and no gap below 0', async () => {
    const deals = {
      status: ['won', 'open'],
      amount_base: [120, 30],
      created_at: ['2023-12-01', '2023-12-01'],
      close_date: ['2024-01-05', '2024-01-30'],
      closed_at: ['2024-01-05', null],
    };
    const { targets } = source;
    const asked = { period: '2024-01', asOf: '2024-01-20' };
    expect(await answer({ deals, targets }, 'pipeline-coverage-remaining', asked)).toMatchObject({
      value: null,
      reason: 'not-positive',
    });
    const cheap = { ...targets, value: [10, 10, 10, 10] };
    expect((await answer({ deals, targets: cheap }, 'pipeline-gap', asked)).value).toBe(0);
  });
  it('puts the middle of a period between its first day and what is known of it', async () => {
    const customers = { first_purchase_at: ['2024-01-09', '2024-01-12'], churned_at: [null, null] };
    const cases = { created_at: ['2024-01-13'] };
    const rate = async (asOf: string): Promise<number | null> =>
      (await answer({ customers, cases }, 'tickets-per-customer', { period: '2024-01', asOf })).value;
    expect(await rate('2024-01-20')).toBe(1);
    expect(await rate('2024-01-31')).toBe(0.5);
  });
  it('names the columns that rows lack, and whose rows they are', async () => {
    const deals = {
      status: ['open', 'open', 'open'],
      amount_base: [10, null, 30],
      probability: [0.5, 0.5, null],
      created_at: Array<string>(3).fill('2024-01-01'),
      closed_at: [null, null, null],
    };
    expect(await answer({ deals }, 'weighted-pipeline', { period: '2024-01' })).toMatchObject({
      value: 5,
      n: 1,
      excluded: [{ reason: 'no-value:amount_base,probability', count: 2 }],
    });
  });
  it('gives an interval to a share, not to a quotient of different things', async () => {
    const leads = { created_at: ['2024-01-01', '2024-01-02'], converted_at: ['2024-01-03', null] };
    const asked = { period: '2024-01' };
    expect((await answer({ leads }, 'lead-conversion-rate', asked)).interval!.low).toBeCloseTo(0.0945, 4);
    expect((await answer({ leads }, 'lead-conversion-rate-period', asked)).interval).toBeUndefined();
  });
  it('takes the first alternative that the files have', async () => {
    const stamps = { created_at: ['2024-03-01', '2024-03-01'], mql_at: ['2024-03-01', '2024-03-02'] };
    expect((await answer({ leads: stamps }, 'qualified-leads', {})).value).toBe(2);
    const both = { ...stamps, sql_at: ['2024-03-02', null] };
    expect((await answer({ leads: both }, 'qualified-leads', {})).value).toBe(1);
    const none = { created_at: ['2024-03-01'] };
    expect((await answer({ leads: none }, 'qualified-leads', {})).reason).toBe('missing-column:leads.sql_at');
  });
  it('sets a group against the whole, whatever the question filters or splits by', async () => {
    const usage = {
      user_id: ['a', 'b', 'a', 'c'],
      customer_id: ['k', 'k', 'k', 'l'],
      feature: ['x', 'x', 'y', 'y'],
      at: Array<string>(4).fill('2024-03-01'),
    };
    const of = (asked: Asked): Promise<MetricAnswer> => answer({ usage }, 'feature-adoption-rate', asked);
    expect(groups(await of({}))).toEqual({ x: 2 / 3, y: 2 / 3 });
    expect((await of({ where: [{ by: 'feature', in: ['x'] }] })).value).toBe(2 / 3);
    expect(groups(await of({ by: ['customer', 'feature'] }))).toEqual({ 'k/x': 1, 'k/y': 0.5, 'l/y': 1 });
  });
  it('splits by nature, unless the question splits otherwise or not at all', async () => {
    const deals = {
      status: ['lost', 'lost', 'won'],
      lost_reason: ['price', null, null],
      owner_id: ['u1', 'u1', 'u2'],
      closed_at: Array<string>(3).fill('2024-03-01'),
    };
    expect(groups(await answer({ deals }, 'lost-reasons', {}))).toEqual({ price: 1, '': 1 });
    expect(groups(await answer({ deals }, 'lost-reasons', { by: ['owner'] }))).toEqual({ u1: 2, u2: 0 });
    expect((await answer({ deals }, 'lost-reasons', { by: [] })).groups).toBeUndefined();
  });
});
