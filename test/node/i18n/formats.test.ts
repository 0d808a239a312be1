import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { fa } from '../../../src/i18n/fa.ts';
import { formatsFor } from '../../../src/i18n/formats.ts';
import { registerLanguage, textsFor } from '../../../src/i18n/languages.ts';
import { periodName, tickOf } from '../../../src/i18n/periods.ts';
import { unitFormat, type UnitOptions } from '../../../src/i18n/units.ts';

const write = (unit: string, value: number, options?: UnitOptions, locale = 'en'): string =>
  unitFormat(unit, formatsFor(locale), en, options)(value).replace(/[\u2066-\u2069\u200e]/g, '');

describe('values by unit', () => {
  it.each([
    ['ratio', 0.364, {}, '36%'],
    ['ratio', 0.0364, {}, '3.6%'],
    ['ratio', 0, {}, '0%'],
    ['ratio', 0.024, { difference: true, signed: true }, '+2.4 pts'],
    ['ratio', 0.024, { difference: true }, '2.4 pts'],
    ['multiple', 2.234, {}, '2.2×'],
    ['multiple', 12, {}, '12×'],
    ['multiple', -0.5, { difference: true, signed: true }, '-0.5×'],
    ['relative', 0.42, { signed: true }, '+42%'],
    ['relative', -0.042, { signed: true }, '-4.2%'],
    ['ratio', -0.1, { difference: true, signed: true }, '-10 pts'],
    ['count', 6711, {}, '6,711'],
    ['currency', 1234567.89, { currency: 'USD' }, '$1,234,568'],
    ['currency', 12.5, { currency: 'EUR' }, '€12.50'],
    ['currency', 1234567.89, { currency: 'USD', compact: true }, '$1.2M'],
    ['currency', 1234, { currency: null }, '1,234'],
    ['currency', 1234, { currency: 'no code' }, '1,234'],
    ['duration_d', 54, {}, '54 days'],
    ['duration_d', 1, {}, '1 day'],
    ['duration_s', 5400, {}, '90 minutes'],
    ['score_-100_100', 41.2, {}, '41'],
    ['score_-100_100', -0.2, {}, '0'],
    ['score_100', 81.25, {}, '81.3'],
  ] as [string, number, UnitOptions, string][])('%s %d %o', (unit, value, options, text) => {
    expect(write(unit, value, options)).toBe(text);
  });

  it('follow the locale', () => {
    expect(write('currency', 6000, { currency: 'EUR' }, 'de')).toBe('6.000\u00a0€');
    expect(write('count', 1405, {}, 'fa')).toBe('۱٬۴۰۵');
    // The narrow form of Persian would be a Latin letter.
    const minutes = unitFormat('duration_s', formatsFor('fa'), fa, { compact: true });
    expect(minutes(348)).toBe('۵٫۸ دقیقه');
  });
});

describe('names of periods', () => {
  const name = (from: string, to: string, fiscal = 1, locale = 'en-GB'): string =>
    periodName({ from, to }, formatsFor(locale), en, fiscal);
  it.each([
    ['2024-03-01', '2024-04-01', 1, 'March 2024'],
    ['2024-04-01', '2024-07-01', 1, 'Q2 2024'],
    ['2024-01-01', '2025-01-01', 1, '2024'],
    ['2024-02-01', '2024-05-01', 2, 'Q1 FY 2025'],
    ['2024-02-01', '2025-02-01', 2, 'FY 2025'],
    ['2024-03-05', '2024-03-06', 1, '5 Mar 2024'],
    ['2024-03-04', '2024-03-11', 1, 'week of 4 Mar 2024'],
    ['2024-03-04', '2024-04-01', 1, '4 – 31 Mar 2024'.replaceAll(' – ', '\u2009–\u2009')],
    ['', '', 1, 'all time'],
  ])('%s – %s (fiscal year from %d)', (from, to, fiscal, text) => {
    expect(name(from, to, fiscal)).toBe(text);
  });

  it('keep Gregorian months Gregorian, and give single days in the calendar of the reader', () => {
    // Nowruz 1404 was on 21 March 2025.
    const formats = formatsFor('fa');
    expect(periodName({ from: '2025-03-01', to: '2025-04-01' }, formats, fa)).toBe('مارس ۲۰۲۵');
    expect(formats.date('2025-03-21')).toBe('۱ فروردین ۱۴۰۴');
  });

  // Mehr 1403: 22 September to 21 October 2024; its quarter to 20 December; the year: 20 March 2024 to 20 March 2025.
  it.each([
    ['fa', '2024-09-22', '2024-10-22', 1, 'مهر ۱۴۰۳'],
    ['fa', '2024-09-22', '2024-12-21', 1, 'سه‌ماههٔ سوم ۱۴۰۳'],
    ['fa', '2024-03-20', '2025-03-21', 1, '۱۴۰۳'],
    ['fa', '2023-09-23', '2024-09-22', 7, 'سال مالی ۱۴۰۳'],
    ['fa', '2023-09-23', '2023-12-22', 7, 'سه‌ماههٔ اول سال مالی ۱۴۰۳'],
    ['fa', '2024-09-01', '2024-10-01', 1, '۱۱ شهریور تا ۹ مهر ۱۴۰۳'],
    ['en', '2024-09-22', '2024-10-22', 1, 'Mehr 1403'],
    ['en', '2024-09-22', '2024-12-21', 1, 'Q3 1403'],
    ['en', '2024-03-20', '2025-03-21', 1, '1403'],
    ['en', '2024-09-22', '2024-09-23', 1, 'Mehr 1, 1403 AP'],
  ])('of the Persian calendar in %s: %s to %s (fiscal year from %d)', (locale, from, to, fiscal, text) => {
    const formats = formatsFor(locale, 'persian');
    expect(periodName({ from, to }, formats, locale === 'fa' ? fa : en, fiscal)).toBe(text);
  });

  it('of Gregorian months in Persian are Gregorian throughout where that calendar is asked for', () => {
    const formats = formatsFor('fa', 'gregory');
    expect(periodName({ from: '2025-03-01', to: '2025-04-01' }, formats, fa)).toBe('مارس ۲۰۲۵');
    expect(formats.date('2025-03-21')).toBe('۲۱ مارس ۲۰۲۵');
  });

  it('give an axis of Persian months their year, and one of days their month', () => {
    const formats = formatsFor('fa', 'persian');
    const days = (from: string, to: string) => ({ from, to });
    const farvardin = days('2024-03-20', '2024-04-20');
    const esfand = days('2024-02-20', '2024-03-20');
    expect(tickOf(farvardin, esfand, formats)).toEqual({ tick: 'فروردین', major: '۱۴۰۳' });
    expect(tickOf(esfand, days('2024-01-21', '2024-02-20'), formats)).toEqual({ tick: 'اسفند' });
    const first = days('2024-04-20', '2024-04-21');
    expect(tickOf(first, days('2024-04-19', '2024-04-20'), formats)).toEqual({
      tick: '۱',
      major: 'اردیبهشت',
    });
    expect(tickOf(days('2024-04-21', '2024-04-22'), first, formats)).toEqual({ tick: '۲' });
  });

  it('give an axis a larger unit where one begins', () => {
    const formats = formatsFor('en');
    const month = (from: string, to: string) => ({ from, to });
    expect(tickOf(month('2024-12-01', '2025-01-01'), month('2024-11-01', '2024-12-01'), formats)).toEqual({
      tick: 'Dec',
    });
    expect(tickOf(month('2025-01-01', '2025-02-01'), month('2024-12-01', '2025-01-01'), formats)).toEqual({
      tick: 'Jan',
      major: '2025',
    });
  });
});

describe('languages', () => {
  it('fall back to their base and to English', () => {
    registerLanguage('fa', fa);
    expect(textsFor('fa-AF')).toBe(fa);
    expect(textsFor('sw')).toBe(en);
  });
});
