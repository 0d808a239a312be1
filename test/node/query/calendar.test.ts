import { describe, expect, it } from 'vitest';
import {
  comparisonOf,
  daysOf,
  grainsOf,
  windowOf,
  windowWithin,
  type Calendar,
  type Days,
} from '../../../src/query/calendar.ts';
import { addMonths, civil, isoDay, workdays } from '../../../src/util/civil.ts';
import { dayOf, instantOf, offsetsIn } from '../../../src/util/zone.ts';

const calendar = (over: Partial<Calendar> = {}): Calendar => ({
  zone: 'UTC',
  weekStart: 1,
  fiscalStart: 1,
  asOf: Date.UTC(2024, 4, 15, 12),
  ...over,
});
const days = (period: string, over?: Partial<Calendar>): string =>
  daysOf(period, calendar(over))!.map(isoDay).join(' ');

describe('periods are half-open civil days', () => {
  it.each([
    ['2024', '2024-01-01 2025-01-01'],
    ['2024-Q3', '2024-07-01 2024-10-01'],
    ['2024Q3', '2024-07-01 2024-10-01'],
    ['2024-02', '2024-02-01 2024-03-01'],
    ['2024-02-29', '2024-02-29 2024-03-01'],
    // ISO 8601: 2020 has 53 weeks; its first begins in December 2019.
    ['2020-W01', '2019-12-30 2020-01-06'],
    ['2020-W53', '2020-12-28 2021-01-04'],
    ['2024-01..2024-03-15', '2024-01-01 2024-03-16'],
    ['today', '2024-05-15 2024-05-16'],
    ['yesterday', '2024-05-14 2024-05-15'],
    ['this-week', '2024-05-13 2024-05-20'],
    ['this-quarter', '2024-04-01 2024-07-01'],
    ['last-quarter', '2024-01-01 2024-04-01'],
    ['next-quarter', '2024-07-01 2024-10-01'],
    ['last-30-days', '2024-04-16 2024-05-16'],
    ['last-12-months', '2023-06-01 2024-06-01'],
  ])('%s is %s', (period, expected) => expect(days(period)).toBe(expected));

  it('fiscal years bear the year in which they end', () => {
    expect(days('FY2024', { fiscalStart: 4 })).toBe('2023-04-01 2024-04-01');
    expect(days('FY2024-Q1', { fiscalStart: 10 })).toBe('2023-10-01 2024-01-01');
    expect(days('this-fiscal-year', { fiscalStart: 7 })).toBe('2023-07-01 2024-07-01');
    expect(days('FY2024', { fiscalStart: 1 })).toBe('2024-01-01 2025-01-01');
  });

  it('weeks begin on the day that is asked for', () =>
    expect(days('this-week', { weekStart: 6 })).toBe('2024-05-11 2024-05-18'));

  it.each([
    '2023-02-29',
    '2024-13',
    '2024-W60',
    '2024-W53',
    '2024-W00',
    'last-month..2024',
    'soon',
    '2024-03..2024-01',
    '',
  ])('%j is refused with the spellings that are accepted', (period) =>
    expect(() => daysOf(period, calendar())).toThrow('bad-period'),
  );
});

describe('windows in zones', () => {
  // Berlin: CET +1, CEST +2 from 31 March 2024 02:00 local.
  it('a day of 23 hours', () => {
    const day: Days = [civil(2024, 3, 31), civil(2024, 4, 1)];
    const { lo, hi } = windowOf(day, calendar({ zone: 'Europe/Berlin' }));
    expect([lo, hi]).toEqual([Date.UTC(2024, 2, 30, 23), Date.UTC(2024, 2, 31, 22)]);
  });
  it('midnight that does not exist becomes the end of the gap', () =>
    // Beirut 2021: clocks went from 00:00 to 01:00 on 28 March (UTC+2 to UTC+3).
    expect(instantOf(civil(2021, 3, 28), 'Asia/Beirut')).toBe(Date.UTC(2021, 2, 27, 22)));
  it('of an hour that comes twice the first is meant', () =>
    expect(instantOf(Date.UTC(2024, 9, 27, 2, 30), 'Europe/Berlin')).toBe(Date.UTC(2024, 9, 27, 0, 30)));
  it('quarter-hour offsets', () =>
    expect(dayOf(Date.UTC(2024, 0, 1, 18, 15), 'Asia/Kathmandu')).toBe(civil(2024, 1, 2)));
  it('changes of offset in a year', () =>
    expect(offsetsIn('Europe/Berlin', Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1))).toEqual([
      [Date.UTC(2024, 0, 1), 3_600_000],
      [Date.UTC(2024, 2, 31, 1), 7_200_000],
      [Date.UTC(2024, 9, 27, 1), 3_600_000],
    ]));
  it('as-of cuts the end, but not for what is dated ahead', () => {
    const w = windowOf(daysOf('this-quarter', calendar())!, calendar());
    expect([w.hi, w.to, w.hiDay, w.toDay]).toEqual([
      Date.UTC(2024, 4, 15, 12),
      Date.UTC(2024, 6, 1),
      civil(2024, 5, 16),
      civil(2024, 7, 1),
    ]);
  });
});

describe('comparison', () => {
  const quarter: Days = [civil(2024, 4, 1), civil(2024, 7, 1)];
  it('previous: the same number of days immediately before', () =>
    expect(comparisonOf(quarter, 'previous').map(isoDay)).toEqual(['2024-01-01', '2024-04-01']));
  it('year: the same dates a year before, a leap day becoming the 28th', () =>
    expect(comparisonOf([civil(2024, 2, 29), civil(2024, 3, 1)], 'year').map(isoDay)).toEqual([
      '2023-02-28',
      '2023-03-01',
    ]));
  it('an unfinished period is compared to date', () => {
    const year = windowWithin(quarter, comparisonOf(quarter, 'year'), calendar(), -12);
    expect([year.lo, year.hi]).toEqual([Date.UTC(2023, 3, 1), Date.UTC(2023, 4, 15, 12)]);
    const before = windowWithin(quarter, comparisonOf(quarter, 'previous'), calendar());
    // 44.5 days are known of the quarter.
    expect(before.hi - before.lo).toBe(44.5 * 86_400_000);
  });
});

describe('grains', () => {
  it('by the calendar, the first and last cut where the days end: a series adds up to its period', () =>
    expect(
      grainsOf([civil(2024, 1, 15), civil(2024, 3, 2)], 'month', calendar()).map(([a]) => isoDay(a)),
    ).toEqual(['2024-01-15', '2024-02-01', '2024-03-01']));
});

describe('civil days', () => {
  it('months are added by the calendar', () => {
    expect(isoDay(addMonths(civil(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(isoDay(addMonths(civil(2024, 3, 31), -1))).toBe('2024-02-29');
    expect(isoDay(addMonths(civil(2023, 12, 15), 2))).toBe('2024-02-15');
  });
  // May 2024 has 23 Mondays to Fridays.
  it('workdays', () => expect(workdays(civil(2024, 5, 1), civil(2024, 6, 1))).toBe(23));
});
