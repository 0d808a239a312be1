import { dayMs, isoDay } from '../util/civil.ts';
import type { Formats } from './formats.ts';
import type { Texts } from './en.ts';

/** Civil days, `to` exclusive; '' for both is everything. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | '';

/** Which calendar unit the days are, or '' for any others. `fiscal` is the first month of the fiscal year. */
export function grainOf({ from, to }: Days, { counted }: Formats, fiscal = 1): Grain {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs;
  if (days === 1) return 'day';
  if (days === 7) return 'week';
  const [year, month, date] = counted(from);
  const [endYear, endMonth, endDate] = counted(to);
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
  const grain = grainOf(days, formats, fiscal);
  const { part, date } = formats;
  if (grain === 'day') return date(from);
  if (grain === 'week') return texts.week(date(from));
  if (grain === 'month') return part(from, { month: 'long', year: 'numeric' });
  const [, month] = formats.counted(from);
  // A fiscal year bears the number of the calendar year in which it ends.
  const ahead = fiscal === 1 || month < fiscal ? 0 : 365 * dayMs;
  const yearText = part(isoDay(Date.parse(from) + ahead), { year: 'numeric' });
  const named = fiscal === 1 ? yearText : texts.fiscalYear(yearText);
  if (grain === 'quarter') {
    const quarter = Math.floor(((month - fiscal + 12) % 12) / 3) + 1;
    return texts.quarter(formats.plain(quarter), named, quarter);
  }
  if (grain === 'year') return named;
  return formats.range(from, isoDay(Date.parse(to) - dayMs));
}

/** Labels of a time axis: each period's short one, and the larger unit where a new one begins. */
export function tickOf(
  days: Days,
  before: Days | undefined,
  formats: Formats,
  fiscal = 1,
): { tick: string; major?: string } {
  const { from } = days;
  const grain = grainOf(days, formats, fiscal);
  const { counted, part, plain } = formats;
  const [year, month, date] = counted(from);
  const last = before && counted(before.from);
  const isNew = last?.[0] !== year;
  const yearText = part(from, { year: 'numeric' });
  if (grain === 'year') return { tick: yearText };
  if (grain === 'month' || grain === 'quarter')
    return { tick: part(from, { month: 'short' }), ...(isNew && { major: yearText }) };
  return {
    tick: plain(date),
    ...((isNew || last[1] !== month) && { major: part(from, { month: 'short' }) }),
  };
}
