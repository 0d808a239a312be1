import { describe, expect, it } from 'vitest';
import { goal, math, mean, newest, sum } from '../../../src/metrics/language.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import { deals } from '../../../src/schema/deals.ts';
import { targets } from '../../../src/schema/targets.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { plain, truth } from '../models/support.ts';
import { answerOf, tableOf, teachMeasure, valueIn } from './ad-hoc.ts';

const file = truth<{ checks: { id: string; value: unknown }[] }>('aw-quota/truth.json');
const value = <T>(id: string): T => valueIn<T>(file!, id);
/** These exports have no header, and lines of cells between tabs or bars. */
const cells = (name: string, separator: string): string[][] =>
  (plain(`aw-quota/${name}.csv`) ?? '')
    .trim()
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => line.split(separator));

const history = cells('SalesPersonQuotaHistory', '\t');
const facts = cells('FactSalesQuota', '|');
const people = cells('SalesPerson', '\t');
const ask = async (tables: Tables, id: string, more: Partial<Question>): Promise<MetricAnswer> =>
  (await answerOf(tables, { metrics: [id], asOf: '2025-12-31', ...more })).metrics[id]!;
const byKey = ({ groups }: MetricAnswer): Map<string, number | null> =>
  new Map(groups!.map((group) => [group.key.join(' '), group.value]));

/** First day of the quarter of a day, and last day of it. */
function quarterOf(day: string): readonly [string, string] {
  const [year, month] = [+day.slice(0, 4), +day.slice(5, 7)];
  const first = Math.floor((month - 1) / 3) * 3;
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return [iso(Date.UTC(year, first, 1)), iso(Date.UTC(year, first + 3, 0))];
}

describe.skipIf(!file || history.length < 2)('AdventureWorks quotas', () => {
  const quotas = tableOf('targets', history, {
    target_id: (_, i) => `${i}`,
    metric: () => 'closed-won-amount',
    scope: () => 'owner',
    scope_value: ([person]) => person!,
    value: (row) => row[2]!,
    period_start: (row) => quarterOf(row[1]!)[0],
    period_end: (row) => quarterOf(row[1]!)[1],
  });
  const at = { at: targets.period_start };
  const total = teachMeasure('quota', sum(targets, targets.value, at));
  type Person = {
    readonly person: number;
    readonly sum: number;
    readonly mean: number;
    readonly last: number;
  };
  const persons = file ? value<Person[]>('quota.person') : [];

  it('add up by calendar quarter', async () => {
    const { spans, metrics } = await answerOf(quotas, {
      metrics: [total],
      grain: 'quarter',
      period: '2022-04..2025-03',
      asOf: '2025-12-31',
    });
    const found = spans!.map(({ from }, i) => [
      `${from.slice(0, 4)}Q${Math.ceil(+from.slice(5, 7) / 3)}`,
      metrics[total]!.series![i]!.value,
    ]);
    expect(Object.fromEntries(found)).toEqual(value('quota.quarter'));
  });

  it('sum, mean and last by person', async () => {
    const by = { by: ['scope_value'] };
    const sums = byKey(await ask(quotas, total, by));
    const average = teachMeasure('quota-mean', mean(targets, targets.value, at));
    const means = byKey(await ask(quotas, average, by));
    const last = newest(targets.period_start, targets.scope_value);
    const lasts = byKey(
      await ask(quotas, teachMeasure('quota-last', sum(targets, targets.value, { at: last })), by),
    );
    expect(sums.size).toBe(persons.length);
    for (const { person, ...expected } of persons) {
      expect(sums.get(`${person}`), `${person}`).toBe(expected.sum);
      expect(means.get(`${person}`), `${person}`).toBeCloseTo(expected.mean, 5);
      expect(lasts.get(`${person}`), `${person}`).toBe(expected.last);
    }
  });

  it('quarterly goals of a person tile the time they were set for', async () => {
    const id = teachMeasure('goal', goal('closed-won-amount'));
    for (const { person, sum: expected } of persons) {
      const own = history.filter((row) => row[0] === `${person}`).map((row) => row[1]!);
      const [first, last] = [own.sort()[0]!, own.at(-1)!];
      const period = `${quarterOf(first)[0]}..${quarterOf(last)[1]}`;
      const where = [{ by: 'owner', in: [`${person}`] }];
      expect((await ask(quotas, id, { period, where })).value, `${person}`).toBe(expected);
    }
  });

  it('add up by the years and quarters of the warehouse, columns of the file', async () => {
    const warehouse = tableOf('targets', facts, {
      value: (row) => row[5]!,
      period_start: (row) => row[6]!.slice(0, 10),
      fact_year: (row) => row[3]!,
      fact_quarter: (row) => row[4]!,
    });
    const found = byKey(await ask(warehouse, total, { by: ['fact_year', 'fact_quarter'] }));
    const expected = value<{ year: number; q: number; quota: number }[]>('fact.year');
    expect(found).toEqual(new Map(expected.map(({ year, q, quota }) => [`${year} ${q}`, quota])));
  });
});

describe.skipIf(!file || people.length < 2)('AdventureWorks sales', () => {
  // A deal for what each person sold this year, and one for the year before.
  const rows = people.flatMap((row) => [
    { row, amount: row[5]!, day: '2024-06-01' },
    { row, amount: row[6]!, day: '2023-06-01' },
  ]);
  const sales = tableOf('deals', rows, {
    deal_id: (_, i) => `${i}`,
    stage: () => 'Won',
    status: () => 'won',
    owner_id: ({ row }) => row[0]!,
    amount_base: ({ amount }) => amount,
    probability: ({ row }) => row[4]!,
    cost: ({ row }) => row[3]!,
    created_at: () => '2023-01-01',
    closed_at: ({ day }) => day,
  });
  const quotas = tableOf('targets', people, {
    metric: () => 'closed-won-amount',
    scope: () => 'owner',
    scope_value: ([person]) => person!,
    value: (row) => row[2] || null,
    period_start: () => '2024-01-01',
    period_end: () => '2024-12-31',
  });
  const tables: Tables = new Map([...sales, ...quotas]);
  const year = { period: '2024', by: ['owner'] };

  it('this year against last: of all, and of each person', async () => {
    const answer = await ask(tables, 'closed-won-amount', { ...year, compare: 'year' });
    const [now, before, growth] = value<number[]>('ytd');
    expect(answer.value).toBeCloseTo(now!, 3);
    expect(answer.comparison!.value).toBeCloseTo(before!, 3);
    expect(answer.comparison!.relative).toBeCloseTo(growth!, 10);
    const found = new Map(answer.groups!.map(({ key, comparison }) => [key[0], comparison!.relative]));
    const expected = value<{ person: number; v: number | null }[]>('growth.person');
    expect(found.size).toBe(expected.length);
    // None where there was nothing last year, on both sides.
    for (const { person, v } of expected) {
      if (v === null) expect(found.get(`${person}`), `${person}`).toBeNull();
      else expect(found.get(`${person}`), `${person}`).toBeCloseTo(v, 9);
    }
  });

  it('attainment of each person with a quota', async () => {
    const found = byKey(await ask(tables, 'quota-attainment', year));
    const expected = value<{ person: number; v: number | null }[]>('attainment');
    for (const { person, v } of expected) expect(found.get(`${person}`), `${person}`).toBeCloseTo(v!, 8);
    const set = new Set(expected.map(({ person }) => `${person}`));
    for (const [person, rate] of found) if (!set.has(person)) expect(rate, person).toBeNull();
  });

  it('commission and bonus', async () => {
    const [commission, bonus] = value<number[]>('commission');
    const at = { at: deals.closed_at };
    const paid = teachMeasure('commission', sum(deals, math(deals.amount_base, '*', deals.probability), at));
    expect((await ask(tables, paid, { period: '2024' })).value).toBeCloseTo(commission!, 5);
    const given = teachMeasure('bonus', sum(deals, deals.cost, at));
    expect((await ask(tables, given, { period: '2024' })).value).toBe(bonus);
  });
});
