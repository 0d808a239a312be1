import { describe, expect, it } from 'vitest';
import { gini, topShare } from '../../../src/query/models/concentration.ts';
import { newcombe } from '../../../src/query/models/changes.ts';
import { attained } from '../../../src/query/models/goals.ts';
import { healthOf } from '../../../src/query/models/health.ts';
import { wilson } from '../../../src/util/statistics.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';
import { ask, askGolden, plain, truth } from './support.ts';

describe('limits from elsewhere', () => {
  it('of a difference of rates are those of Newcombe', () => {
    const { low, high } = newcombe(8, 100, 15, 100);
    expect(low).toBeCloseTo(-0.0202, 4);
    expect(high).toBeCloseTo(0.1615, 4);
  });
  it('of a rate are those of Wilson', () => {
    const { low, high } = wilson(18, 30);
    expect(low).toBeCloseTo(0.4232, 4);
    expect(high).toBeCloseTo(0.7541, 4);
  });
});

describe('concentration', () => {
  it('is none among equals, and nearly all where one has everything', () => {
    expect(gini([5, 5, 5, 5])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
    expect(topShare([600, ...Array.from({ length: 40 }, () => 10)], 1)).toBeCloseTo(0.6, 12);
  });
  const checks = truth<{ checks: { id: string; value: number[] }[] }>('cdnow/truth.json')?.checks;
  it.skipIf(!checks)('of CDNOW: a fifth of the customers spent two thirds', () => {
    const spent = new Map<string, number>();
    for (const line of plain('cdnow/CDNOW_master.txt')!.trim().split(/\r?\n/)) {
      const [id, , , dollars] = line.trim().split(/\s+/) as [string, string, string, string];
      if (/^\d+$/.test(id)) spent.set(id, (spent.get(id) ?? 0) + +dollars);
    }
    const expected = checks!.find(({ id }) => id === 'master.pareto')!.value;
    expect(topShare([...spent.values()], 4714)).toBeCloseTo(expected[0]!, 9);
    expect(topShare([...spent.values()], expected[1]! - 1)).toBeLessThan(0.8);
    expect(topShare([...spent.values()], expected[1]!)).toBeGreaterThanOrEqual(0.8);
  });
});

it('weighs what is known of a customer', () => {
  expect(healthOf([0.8, 0.5, 1], [0.5, 0.25, 0.25])).toBeCloseTo(77.5, 12);
  expect(healthOf([0.8, NaN, 1], [0.5, 0.25, 0.25])).toBeCloseTo((100 * (0.4 + 0.25)) / 0.75, 12);
  expect(healthOf([0.8, NaN, NaN], [1, 1, 1])).toBeNaN();
});

describe('goals', () => {
  it('are reached from a baseline, and turned round where lower is better', () => {
    expect(attained(0.1, { target: 0.12, baseline: 0.08 }, 'higher')).toBeCloseTo(0.5, 12);
    expect(attained(0.06, { target: 0.12, baseline: 0.08 }, 'higher')).toBeCloseTo(-0.5, 12);
    expect(attained(8, { target: 4, baseline: NaN }, 'lower')).toBe(0.5);
    expect(attained(0, { target: 0, baseline: NaN }, 'lower')).toBe(1);
    expect(attained(3, { target: 0, baseline: NaN }, 'lower')).toBeNaN();
    expect(attained(3, { target: 0, baseline: NaN }, 'higher')).toBeNaN();
  });

  it('of the golden company stand against what it won', async () => {
    const question = { period: '2024-Q1', asOf: '2024-03-31' };
    const won = await askGolden(['deals'], { metrics: ['closed-won-amount'], ...question });
    const goal = await askGolden(['deals', 'targets'], { metrics: ['goal-attainment'], ...question });
    if (won) expect(goal!.value).toBeCloseTo(won.value! / 150000, 12);
  });

  it('that are set on goals, or on nothing that is known, have no value and do no harm', async () => {
    const tables = tablesOf({
      targets: {
        target_id: ['1', '2'],
        metric: ['goal-attainment', '__proto__'],
        value: [1, 1],
        period_start: ['2024-01-01', '2024-01-01'],
        period_end: ['2024-03-31', '2024-03-31'],
      },
    });
    const answer = await ask(
      { tables, report: reportOf(tables) },
      { metrics: ['goal-attainment'], asOf: '2024-03-31' },
    );
    expect(answer.value).toBeNull();
    expect(answer.reason).toBe('unknown-metric:goal-attainment');
  });
});

describe('before and after', () => {
  const closed = (month: string, won: number, lost: number) =>
    Array.from({ length: won + lost }, (_, i) => ({ at: `${month}-15`, status: i < won ? 'won' : 'lost' }));
  const rows = [
    ...closed('2023-10', 8, 92),
    ...closed('2024-02', 15, 85),
    ...closed('2022-10', 10, 90),
    ...closed('2023-02', 12, 88),
  ];
  const tables = tablesOf({
    milestones: { milestone_id: ['m'], name: ['Go-live'], at: ['2024-01-01'] },
    deals: { status: rows.map(({ status }) => status), closed_at: rows.map(({ at }) => at) },
  });
  const source = { tables, report: reportOf(tables) };

  it('has the interval of the difference, and the difference of differences', async () => {
    const answer = await ask(source, { metrics: ['before-after-change'], asOf: '2024-12-31' });
    expect(answer.value).toBeCloseTo(0.07, 12);
    expect(answer.interval!.low).toBeCloseTo(-0.0202, 4);
    expect(answer.interval!.high).toBeCloseTo(0.1615, 4);
    const flags = answer.table!.flags!;
    expect(Number(flags.find((flag) => flag.startsWith('difference-in'))!.split(':')[1])).toBeCloseTo(
      0.05,
      12,
    );
  });

  it('says what it cannot compare', async () => {
    const unknown = await ask(source, { metrics: ['before-after-change'], params: { metric: 'glory' } });
    expect([unknown.value, unknown.reason]).toEqual([null, 'unknown-metric:glory']);
    const early = await ask(source, { metrics: ['before-after-change'], asOf: '2023-06-30' });
    expect([early.value, early.reason]).toEqual([null, 'no-rows']);
  });
});

it('tells by how much a metric changed, or why it does not', async () => {
  const tables = tablesOf({ deals: { status: ['won', 'won'], closed_at: ['2024-03-01', '2023-03-02'] } });
  const source = { tables, report: reportOf(tables) };
  const question = { metrics: ['metric-change'], period: '2024-03', asOf: '2024-03-31' };
  expect((await ask(source, question)).reason).toBe('missing-parameter:metric');
  const change = await ask(source, { ...question, params: { metric: 'won-deals' } });
  expect([change.value, change.table!.rows[0]!.at(-1)]).toEqual([1, null]);
  const year = await ask(source, { ...question, params: { metric: 'won-deals', compare: 'year' } });
  expect(year.value).toBe(0);
});

describe('calculators', () => {
  it('say what they are not told', async () => {
    const tables = tablesOf({ users: { user_id: ['1', '2'], active: [true, false], hourly_cost: [30, 99] } });
    const answer = await ask({ tables, report: reportOf(tables) }, { metrics: ['crm-hours-saved-value'] });
    expect([answer.value, answer.reason]).toEqual([null, 'missing-parameter:hours_per_week']);
    const told = await ask(
      { tables, report: reportOf(tables) },
      { metrics: ['crm-hours-saved-value'], params: { hours_per_week: 3 } },
    );
    expect(told.value).toBeCloseTo((3 * 52 * 30) / 12, 9);
    expect(told.table!.flags).toEqual(['calculation']);
  });
});
