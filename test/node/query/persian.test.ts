import { describe, expect, it } from 'vitest';
import { openSource, type Question } from '../../../server/index.ts';
import { comparisonOf, daysOf, grainsOf, windowOf, type Calendar } from '../../../src/query/calendar.ts';
import { addMonths, civil, dayMs, isoDay, partsOf } from '../../../src/util/civil.ts';

const calendar = (over: Partial<Calendar> = {}): Calendar => ({
  zone: 'Asia/Tehran',
  weekStart: 6,
  fiscalStart: 1,
  // 25 Mehr 1403, noon in Tehran.
  asOf: Date.UTC(2024, 9, 16, 8, 30),
  persian: true,
  ...over,
});
const days = (period: string, over?: Partial<Calendar>): string =>
  daysOf(period, calendar(over))!.map(isoDay).join(' ');

describe('days of the Persian calendar', () => {
  it('are those of Intl, every one from 1300 to 1500', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    // 1 Farvardin 1300 was 21 March 1921; 1500 ends in March 2122.
    let checked = 0;
    for (let day = Date.UTC(1921, 2, 21); day < Date.UTC(2122, 2, 20); day += dayMs) {
      const said = new Map(format.formatToParts(day).map(({ type, value }) => [type, value]));
      const [year, month, date] = [+said.get('year')!, +said.get('month')!, +said.get('day')!];
      const own = partsOf(day, true);
      if (
        own.year !== year ||
        own.month !== month ||
        own.date !== date ||
        civil(year, month, date, true) !== day
      )
        throw new Error(`${isoDay(day)}: ${JSON.stringify(own)}, Intl has ${year}-${month}-${date}`);
      checked++;
    }
    expect(checked).toBe(73_413);
  });

  // The official calendar's leap years; a cycle of 4 years is one of 5 now and then (1370 to 1375, 1403 to 1408).
  it('leap years are the published ones', () => {
    const leap = Array.from({ length: 88 }, (_, i) => 1354 + i).filter(
      (year) => civil(year + 1, 1, 1, true) - civil(year, 1, 1, true) === 366 * dayMs,
    );
    expect(leap).toEqual([
      1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420,
      1424, 1428, 1432, 1436, 1441,
    ]);
  });

  it.each([
    // 22 Bahman 1357 and Nowruz as history books and almanacs have them.
    [1357, 11, 22, '1979-02-11'],
    [1399, 1, 1, '2020-03-20'],
    [1403, 1, 1, '2024-03-20'],
    [1403, 12, 30, '2025-03-20'],
    [1404, 1, 1, '2025-03-21'],
    [1403, 13, 1, '2025-03-21'],
    [1404, 0, 1, '2025-02-19'],
  ])('%d/%d/%d is %s', (year, month, date, day) => expect(isoDay(civil(year, month, date, true))).toBe(day));

  it('months are added by that calendar, a 31st becoming a 30th or 29th', () => {
    const moved = (year: number, month: number, date: number, by: number): number[] =>
      Object.values(partsOf(addMonths(civil(year, month, date, true), by, true), true));
    expect(moved(1403, 6, 31, 1)).toEqual([1403, 7, 30]);
    expect(moved(1403, 12, 30, 12)).toEqual([1404, 12, 29]);
    expect(moved(1403, 1, 15, -2)).toEqual([1402, 11, 15]);
  });
});

describe('periods of the Persian calendar', () => {
  // Nowruz: 21 March 2023, 20 March 2024, 21 March 2025. Months 1–6 have 31 days, 7–11 have 30.
  it.each([
    ['1403', '2024-03-20 2025-03-21'],
    ['1403-Q3', '2024-09-22 2024-12-21'],
    ['1403-07', '2024-09-22 2024-10-22'],
    ['1403-12-30', '2025-03-20 2025-03-21'],
    ['1403-01..1403-06', '2024-03-20 2024-09-22'],
    ['FY1403', '2024-03-20 2025-03-21'],
    ['this-month', '2024-09-22 2024-10-22'],
    ['last-month', '2024-08-22 2024-09-22'],
    ['this-quarter', '2024-09-22 2024-12-21'],
    ['this-year', '2024-03-20 2025-03-21'],
    ['last-year', '2023-03-21 2024-03-20'],
    ['last-12-months', '2023-10-23 2024-10-22'],
    ['last-2-quarters', '2024-06-21 2024-12-21'],
    // 16 October 2024 was a Wednesday.
    ['this-week', '2024-10-12 2024-10-19'],
    ['last-30-days', '2024-09-17 2024-10-17'],
    // Years from 1900 on are Gregorian.
    ['2024-Q3', '2024-07-01 2024-10-01'],
    ['2024', '2024-01-01 2025-01-01'],
    ['2024-02-29', '2024-02-29 2024-03-01'],
    ['2024-W27', '2024-07-01 2024-07-08'],
    ['FY2024', '2024-01-01 2025-01-01'],
    ['1403-07..2024-12', '2024-09-22 2025-01-01'],
  ])('%s is %s', (period, expected) => expect(days(period)).toBe(expected));

  it('fiscal years begin with a Persian month and bear the year in which they end', () => {
    // Mehr 1402 to Shahrivar 1403.
    expect(days('FY1403', { fiscalStart: 7 })).toBe('2023-09-23 2024-09-22');
    expect(days('FY1403-Q2', { fiscalStart: 7 })).toBe('2023-12-22 2024-03-20');
    expect(days('this-fiscal-year', { fiscalStart: 10 })).toBe('2023-12-22 2024-12-21');
  });

  it.each(['1404-12-30', '1403-07-31', '1403-13', '1403-W27', '1403-06..1403-01'])(
    '%s is refused',
    (period) => expect(() => daysOf(period, calendar())).toThrow('bad-period'),
  );
  it('a fiscal year of a Gregorian number that begins with a Persian month is no one thing', () =>
    expect(() => daysOf('FY2024', calendar({ fiscalStart: 7 }))).toThrow('bad-period'));
  it('without that calendar nothing is Persian', () =>
    expect(daysOf('1403-12-31', calendar({ persian: false }))![0]).toBe(civil(1403, 12, 31)));

  it('a year before: the same Persian dates', () => {
    const year = (period: string): string =>
      comparisonOf(daysOf(period, calendar())!, 'year', true).map(isoDay).join(' ');
    expect(year('1403-07')).toBe('2023-09-23 2023-10-23');
    // 30 Esfand of the leap year is a last day, as 29 Esfand is of the year before.
    expect(year('1403-12')).toBe('2024-02-20 2024-03-20');
  });

  it('grains of a Gregorian quarter are Persian months, cut where it begins and ends', () =>
    expect(
      grainsOf(daysOf('2024-Q3', calendar())!, 'month', calendar()).map(([from]) => isoDay(from)),
    ).toEqual(['2024-07-01', '2024-07-22', '2024-08-22', '2024-09-22']));
});

describe('windows of Persian months in Tehran', () => {
  const late = calendar({ asOf: Date.UTC(2026, 0) });
  const window = (period: string): [string, string, number] => {
    const { lo, hi } = windowOf(daysOf(period, late)!, late);
    return [new Date(lo).toISOString(), new Date(hi).toISOString(), (hi - lo) / 3_600_000];
  };
  // Until 2022 clocks went to +04:30 at the end of 1 Farvardin and back to +03:30 at the end of 30 Shahrivar; since then they stay.
  it.each([
    ['1400-01', '2021-03-20T20:30:00.000Z', '2021-04-20T19:30:00.000Z', 31 * 24 - 1],
    ['1400-01-02', '2021-03-21T20:30:00.000Z', '2021-03-22T19:30:00.000Z', 23],
    ['1400-03', '2021-05-21T19:30:00.000Z', '2021-06-21T19:30:00.000Z', 31 * 24],
    ['1400-06', '2021-08-22T19:30:00.000Z', '2021-09-22T20:30:00.000Z', 31 * 24 + 1],
    ['1400-07', '2021-09-22T20:30:00.000Z', '2021-10-22T20:30:00.000Z', 30 * 24],
    ['1402-01', '2023-03-20T20:30:00.000Z', '2023-04-20T20:30:00.000Z', 31 * 24],
    ['1403-12', '2025-02-18T20:30:00.000Z', '2025-03-20T20:30:00.000Z', 30 * 24],
    ['1404-12-29', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 0],
  ])('%s', (period, lo, hi, hours) => {
    if (hours) expect(window(period)).toEqual([lo, hi, hours]);
    // What has not begun by as-of is an empty window.
    else expect(window(period)[2]).toBe(0);
  });
});

describe('questions in Persian months', () => {
  // The last and first days of Mehr 1402 (23 September to 22 October 2023) and Mehr 1403 (22 September to 21 October 2024).
  const won: [string, number][] = [
    ['2023-09-22', 1],
    ['2023-09-23', 2],
    ['2023-10-22', 4],
    ['2023-10-23', 8],
    ['2024-09-21', 16],
    ['2024-09-22', 32],
    ['2024-10-21', 64],
    ['2024-10-22', 128],
  ];
  const deals = won.map(([closed_at, amount], i) => ({
    deal_id: String(i),
    stage: 'Won',
    status: 'won',
    created_at: '2023-01-01',
    closed_at,
    amount,
  }));
  const goal = (id: string, value: number, from: string, to: string): object => ({
    target_id: id,
    metric: 'closed-won-amount',
    value,
    period_start: from,
    period_end: to,
  });
  const targets = [
    goal('gregorian', 500, '2024-10-01', '2024-10-31'),
    goal('persian', 192, '1403-07-01', '1403-07-30'),
  ] as Record<string, string>[];
  const ask = async (question: Partial<Question>, metric = 'closed-won-amount') => {
    const source = await openSource({ deals, targets });
    const answer = await source.ask({
      metrics: [metric],
      calendar: 'persian',
      asOf: '1403-08-01',
      ...question,
    });
    return { ...answer.metrics[metric]!, spans: answer.spans?.map(({ from }) => from) };
  };

  it('a month, and the same month a year before', async () => {
    const { value, comparison } = await ask({ period: '1403-07', compare: 'year' });
    expect([value, comparison!.value]).toEqual([96, 6]);
  });
  it('months of a year', async () => {
    const { series, spans } = await ask({ period: '1402-06..1402-08', grain: 'month' });
    expect(spans).toEqual(['2023-08-23', '2023-09-23', '2023-10-23']);
    expect(series!.map(({ value }) => value)).toEqual([1, 6, 8]);
  });
  it('to date and rolling', async () => {
    const asked = { period: '1403-07-29..1403-08-01', grain: 'day' } as const;
    const values = async (over: Question['over']) =>
      (await ask({ ...asked, ...(over && { over }) })).series!.map(({ value }) => value);
    expect(await values({ toDate: 'month' })).toEqual([32, 96, 128]);
    expect(await values({ toDate: 'quarter' })).toEqual([32, 96, 224]);
    // A month back from the end of 30 Mehr: from 1 Mehr on; from the end of 1 Aban: from 2 Mehr on.
    expect(await values({ trailing: 1, unit: 'month' })).toEqual([48, 96, 192]);
  });
  it('a goal holds for the days that it was set for, and for no part of them', async () => {
    expect((await ask({ period: '1403-07', target: true })).target).toMatchObject({
      value: 192,
      attainment: 0.5,
    });
    expect((await ask({ period: '2024-10', target: true })).target!.value).toBe(500);
    expect((await ask({ period: '1403-08', target: true })).target).toBeUndefined();
    expect((await ask({ period: '1403-08' }, 'quota-attainment')).reason).toBe('no-target');
  });
  it('another calendar is refused', async () =>
    expect(ask({ calendar: 'islamic' as 'persian' })).rejects.toThrow('bad-question'));
  it('a season is of twelve Persian months, and the projection goes on by them', async () => {
    // Esfand sells three times what other months do; four years to the end of Esfand 1402.
    const months = Array.from({ length: 48 }, (_, i) => ({
      deal_id: String(i),
      stage: 'Won',
      status: 'won',
      created_at: '2015-01-01',
      closed_at: `${1399 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-29`,
      amount: (i % 12 === 11 ? 300 : 100) + (i % 3),
    }));
    const source = await openSource({ deals: months });
    const answer = await source.ask({
      metrics: ['closed-won-amount'],
      calendar: 'persian',
      period: '1399..1402',
      asOf: '1402-12-29',
      grain: 'month',
      project: 12,
    });
    const projection = answer.metrics['closed-won-amount']!.projection!;
    if ('reason' in projection) throw new Error(projection.reason);
    expect(projection.spans.map(({ from }) => from)).toEqual([
      '2024-03-20',
      '2024-04-20',
      '2024-05-21',
      '2024-06-21',
      '2024-07-22',
      '2024-08-22',
      '2024-09-22',
      '2024-10-22',
      '2024-11-21',
      '2024-12-21',
      '2025-01-20',
      '2025-02-19',
    ]);
    expect(Math.round(projection.mean[11]! / 100)).toBe(3);
    expect(projection.mean.slice(0, 11).map((value) => Math.round(value / 100))).toEqual(Array(11).fill(1));
  });
  it('cohorts are of Persian months', async () => {
    const source = await openSource({
      customers: [
        { customer_id: 'a', first_purchase_at: '2024-09-21' },
        { customer_id: 'b', first_purchase_at: '2024-09-22' },
        { customer_id: 'c', first_purchase_at: '2024-10-21' },
      ],
      orders: [{ order_id: '1', customer_id: 'a', placed_at: '2024-10-22', total: 1, status: 'completed' }],
    });
    const { metrics } = await source.ask({
      metrics: ['cohort-retention'],
      calendar: 'persian',
      asOf: '1403-08-01',
    });
    const rows = metrics['cohort-retention']!.table!.rows;
    expect(rows.map(([name, size]) => [name, size])).toEqual([
      ['1403-06', 1],
      ['1403-07', 2],
      ['mean', 3],
    ]);
  });
});
