import { describe, expect, it } from 'vitest';
import { oddsOf, type PastVisit } from '../../../src/query/models/winning.ts';
import { golden as folder, have, tablesIn } from '../../support/golden.ts';
import { tablesOf, tablesOfExample } from '../../support/tables.ts';
import { errorExample } from '../../../src/metrics/forecast/error-reads.ts';
import { forecastTrend } from '../../../src/metrics/forecast/forecast-trend.ts';
import { ask } from './ask.ts';

const day = 86_400_000;
const times = (n: number, visit: PastVisit): PastVisit[] => Array.from({ length: n }, () => visit);
const visit = (lasted: number, end: number, outcome: PastVisit['outcome']): PastVisit => ({
  lasted: lasted * day,
  end: end * day,
  outcome,
});

describe('odds of winning', () => {
  // By hand: 20 visits; 4 won on day 1 (4/20), 4 seen until day 2, 4 lost on day 3 (4 of 12), 4 won on day 4 (4 of 8).
  const visits = [
    ...times(4, visit(1, 1, 'won')),
    ...times(4, visit(2, 2, 'open')),
    ...times(4, visit(3, 3, 'lost')),
    ...times(4, visit(4, 4, 'won')),
    ...times(4, visit(5, 5, 'open')),
  ];
  it.each([
    [0, 0.5, 0],
    [0, 1, 0.2],
    [0, 3, 0.2],
    [0, 4, 0.2 + 0.8 * (8 / 12) * (4 / 8)],
    // Those still there after two days: 12, of whom 4 are lost and 4 of the 8 left won.
    [2, 2, (8 / 12) * (4 / 8)],
  ])('after %d days within %d more', (age, left, expected) => {
    expect(oddsOf(visits, left * day).chance(age * day)).toBeCloseTo(expected, 12);
  });
  it('say nothing of fewer than 20 visits, or 5 that lasted as long', () => {
    expect(oddsOf(visits.slice(1), day).chance(0)).toBeNull();
    expect(oddsOf(visits, day).chance(4 * day)).toBeNull();
    expect(oddsOf(visits, day).share).toBe(8 / 12);
  });
  it('follow deals that moved on: without censoring it is the plain share', () => {
    const moved = Array.from({ length: 40 }, (_, i) =>
      visit(1 + (i % 10), 11 + (i % 20), i % 3 ? 'won' : 'lost'),
    );
    const there = moved.filter(({ lasted }) => lasted > 4 * day);
    const won = there.filter(({ end, outcome }) => outcome === 'won' && end <= 24 * day);
    expect(oddsOf(moved, 20 * day).chance(4 * day)).toBeCloseTo(won.length / there.length, 12);
  });
});

describe('forecast error', () => {
  const tables = tablesOfExample({ ...errorExample, gives: null });
  const question = { asOf: '2024-03-10' };
  it('is taken over finished periods and counts the unfinished one', async () => {
    const { value, n, excluded } = await ask(tables, 'forecast-wape', question);
    expect(value).toBeCloseTo(0.064356436, 9);
    expect(n).toBe(2);
    expect(excluded).toEqual([{ reason: 'unfinished-period', count: 1 }]);
    expect((await ask(tables, 'forecast-bias', question)).value).toBeCloseTo(-0.034653465, 9);
    expect((await ask(tables, 'forecast-accuracy', question)).value).toBeCloseTo(1 - 0.064356436, 9);
  });
  it('of one period: 25 for 10 is no accuracy at all, and the raw error stands beside', async () => {
    const { value, table } = await ask(tables, 'forecast-accuracy', { ...question, period: '2024-02' });
    expect(value).toBe(0);
    expect(table!.rows).toEqual([['2024-02-01', 25, 10, 1.5]]);
  });
  it('of an unfinished period is no value', async () => {
    expect(await ask(tables, 'forecast-accuracy', { ...question, period: '2024-03' })).toMatchObject({
      value: null,
      reason: 'incomplete-period',
    });
  });
  it('adds up the owners, each against what they won, unless the company gave its own number', async () => {
    const base = {
      submitted_at: ['2024-01-01', '2024-01-01', '2023-12-31', '2024-01-15'],
      period_start: Array<string>(4).fill('2024-01-01'),
      period_end: Array<string>(4).fill('2024-01-31'),
      category: ['commit', 'commit', 'best_case', 'commit'],
      owner_id: ['a', 'b', 'a', 'a'],
      amount: [90, 60, 999, 100],
    };
    const deals = {
      status: ['won', 'won', 'won'],
      owner_id: ['a', 'b', 'c'],
      amount_base: [100, 50, 1000],
      closed_at: Array<string>(3).fill('2024-01-20'),
    };
    const own = await ask(tablesOf({ forecasts: base, deals }), 'forecast-bias', question);
    expect(own.table!.rows).toEqual([['2024-01-01', 150, 150, 0]]);
    const filtered = await ask(tablesOf({ forecasts: base, deals }), 'forecast-bias', {
      ...question,
      where: [{ by: 'owner_id', in: ['a'] }],
    });
    expect(filtered.value).toBeCloseTo(-0.1, 12);
    const company = { ...base, owner_id: ['a', null, 'a', 'a'] };
    const whole = await ask(tablesOf({ forecasts: company, deals }), 'forecast-bias', question);
    expect(whole.table!.rows).toEqual([['2024-01-01', 60, 1150, (60 - 1150) / 1150]]);
  });
});

describe('forecast trend', () => {
  const { gives: _gives, period, asOf, ...example } = forecastTrend.example;
  const forecasts = {
    submitted_at: ['2024-01-01 09:00', '2024-01-03 09:00', '2024-01-04 09:00'],
    period_start: ['2024-01-01', '2024-01-01', '2024-01-01'],
    period_end: ['2024-01-31', '2024-01-31', '2024-03-31'],
    amount: [300, 420, 999],
  };
  const tables = tablesOfExample({ ...example, forecasts, gives: null });
  const question = { period: period!, asOf: asOf! };
  it('is what was submitted for the period', async () => {
    const { value, table } = await ask(tables, 'forecast-trend', question);
    expect(value).toBe(120);
    expect(table!.rows.map(([, forecast]) => forecast)).toEqual([300, 300, 420, 420]);
    expect(table!.flags).toEqual(['submitted']);
  });
  it('is rebuilt where the question is not about the whole company', async () => {
    const { table } = await ask(tables, 'forecast-trend', {
      ...question,
      where: [{ by: 'stage', in: ['Won'] }],
    });
    expect(table!.flags![0]).toBe('rebuilt');
    expect(table!.rows.map(([, forecast]) => forecast)).toEqual([0, 0, 120, 120]);
  });
});

const golden = have(folder) ? tablesIn(folder) : null;
describe.skipIf(!golden)('the golden company', () => {
  const question = { period: '2024-Q1', asOf: '2024-02-15' };
  it('has an interval around its weighted forecast', async () => {
    const interval = await ask(golden!, 'forecast-interval', question);
    const weighted = await ask(golden!, 'forecast-weighted', question);
    expect(interval.value).toBeCloseTo(weighted.value!, 6);
    expect(interval.interval!.low).toBeLessThanOrEqual(interval.value!);
    expect(interval.interval!.high).toBeGreaterThanOrEqual(interval.value!);
  });
  it('forecasts from its history what is won, once the period is over', async () => {
    const over = { ...question, asOf: '2024-03-31' };
    const won = await ask(golden!, 'closed-won-amount', over);
    expect((await ask(golden!, 'forecast-historical', over)).value).toBeCloseTo(won.value!, 6);
    expect((await ask(golden!, 'forecast-historical', question)).value).toBeGreaterThan(
      (await ask(golden!, 'closed-won-amount', question)).value!,
    );
  });
  it('splits the historical forecast by owner into what adds up', async () => {
    const { value, groups } = await ask(golden!, 'forecast-historical', { ...question, by: ['owner'] });
    expect(groups!.reduce((sum, group) => sum + group.value!, 0)).toBeCloseTo(value!, 6);
  });
});
