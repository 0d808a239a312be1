import type { Formats } from './formats.ts';
import type { Texts } from './en.ts';

/** Civil days, `to` exclusive; '' for both is everything. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const dayMs = 864e5;
const partsOf = (day: string): [year: number, month: number, date: number] =>
  day.split('-').map(Number) as [number, number, number];

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | '';

/** Which calendar unit the days are, or '' for any others. `fiscal` is the first month of the fiscal year. */
export function grainOf({ from, to }: Days, fiscal = 1): Grain {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs;
  if (days === 1) return 'day';
  if (days === 7) return 'week';
  const [year, month, date] = partsOf(from);
  const [endYear, endMonth, endDate] = partsOf(to);
  if (date !== 1 || endDate !== 1) return '';
  const months = (endYear - year) * 12 + endMonth - month;
  if (months === 1) return 'month';
  if (months === 3 && (month - fiscal + 12) % 3 === 0) return 'quarter';
  return months === 12 && month === fiscal ? 'year' : '';
}

/** "March 2025", "Q1 2025", "FY 2025", "3 – 20 Mar 2025". */
export function periodName(days: Days, formats: Formats, texts: Texts, fiscal = 1): string {
  const { from, to } = days;
  if (!from) return texts.allTime;
  const grain = grainOf(days, fiscal);
  const { gregorian, date } = formats;
  if (grain === 'day') return date(from);
  if (grain === 'week') return texts.week(date(from));
  if (grain === 'month') return gregorian(from, { month: 'long', year: 'numeric' });
  const [year, month] = partsOf(from);
  // A fiscal year bears the number of the calendar year in which it ends.
  const numbered = fiscal === 1 || month < fiscal ? year : year + 1;
  const yearText = gregorian(`${numbered}-07-01`, { year: 'numeric' });
  const named = fiscal === 1 ? yearText : texts.fiscalYear(yearText);
  if (grain === 'quarter')
    return texts.quarter(formats.plain(Math.floor(((month - fiscal + 12) % 12) / 3) + 1), named);
  if (grain === 'year') return named;
  return formats.range(from, new Date(Date.parse(to) - dayMs).toISOString().slice(0, 10));
}

/** Labels of a time axis: each period's short one, and the larger unit where a new one begins. */
export function tickOf(
  days: Days,
  before: Days | undefined,
  formats: Formats,
  fiscal = 1,
): { tick: string; major?: string } {
  const { from } = days;
  const grain = grainOf(days, fiscal);
  const { gregorian, plain } = formats;
  const isNew = (length: number): boolean => before?.from.slice(0, length) !== from.slice(0, length);
  const year = gregorian(from, { year: 'numeric' });
  if (grain === 'year') return { tick: year };
  if (grain === 'month' || grain === 'quarter')
    return { tick: gregorian(from, { month: 'short' }), ...(isNew(4) && { major: year }) };
  return {
    tick: plain(Number(from.slice(8))),
    ...(isNew(7) && { major: gregorian(from, { month: 'short' }) }),
  };
}
