import { addMonths, civil, dayMs, isoDay, partsOf, weekday } from '../util/civil.ts';
import { Fault } from '../util/fault.ts';
import { dayOf, instantOf } from '../util/zone.ts';
import type { Span } from './answer.ts';
import type { Comparison, Grain } from './question.ts';

/** What turns civil days into windows. */
export interface Calendar {
  readonly zone: string;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekStart: number;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalStart: number;
  /** Months, quarters and years are those of the Persian calendar. */
  readonly persian?: boolean;
  /** UTC ms; what happens at or after it is not known yet. */
  readonly asOf: number;
}

/** A half-open window as engines take it: instants for timestamps, civil days for dates. */
export interface Window {
  readonly lo: number;
  /** Cut at as-of; never before lo. */
  readonly hi: number;
  readonly loDay: number;
  readonly hiDay: number;
  /** The uncut end, for what is dated ahead (an expected close). */
  readonly to: number;
  readonly toDay: number;
  /** The last that is known of the window: the earlier of its end and as-of. */
  readonly known: number;
  readonly knownDay: number;
  /** As-of itself, which may lie after the window. */
  readonly asOf: number;
  readonly asOfDay: number;
}

/** Civil days [from, to) as UTC midnights. */
export type Days = readonly [from: number, to: number];

const expected =
  'all, 2024, 2024-Q3, 2024-07, 2024-W27, 2024-07-15, FY2024, FY2024-Q1, 2024-01..2024-06, today, yesterday, this-month, last-quarter, next-quarter, last-30-days, last-12-months';

/** First day of the grain that holds the day. `fiscal` counts quarters and years from the fiscal year's start. */
export function floorTo(day: number, grain: Grain, calendar: Calendar, fiscal = false): number {
  const { persian } = calendar;
  const { year, month } = partsOf(day, persian);
  const first = fiscal ? calendar.fiscalStart : 1;
  if (grain === 'day') return day;
  if (grain === 'week') return day - ((weekday(day) - calendar.weekStart + 7) % 7) * dayMs;
  if (grain === 'month') return civil(year, month, 1, persian);
  const since = (month - first + 12) % 12;
  return civil(year, month - (grain === 'year' ? since : since % 3), 1, persian);
}

/** The day moved by so many grains. */
export const step = (
  day: number,
  grain: Grain,
  by: number,
  { persian }: Pick<Calendar, 'persian'>,
): number =>
  grain === 'day' || grain === 'week'
    ? day + by * dayMs * (grain === 'week' ? 7 : 1)
    : addMonths(day, by * (grain === 'month' ? 1 : grain === 'quarter' ? 3 : 12), persian);

function absolute(text: string, calendar: Calendar): Days | null {
  const m = /^(FY)?(\d{4})(?:-?Q([1-4])|-W(\d\d)|-(\d\d)(?:-(\d\d))?)?$/i.exec(text);
  if (!m) return null;
  const [, fy, y, quarter, week, month, date] = m;
  const year = +y!;
  const { fiscalStart } = calendar;
  // No Persian year is as high yet: such days are Gregorian ones.
  const persian = calendar.persian && year < 1900;
  const start = (m: number, d = 1): number => civil(year, m, d, persian);
  if (fy) {
    // A Gregorian year does not begin with the Persian month that fiscal years do.
    if (week || month || (calendar.persian && !persian && fiscalStart > 1)) return null;
    // A fiscal year bears the number of the calendar year in which it ends.
    const from = start((fiscalStart === 1 ? 1 : fiscalStart - 12) + (quarter ? (+quarter - 1) * 3 : 0));
    return [from, addMonths(from, quarter ? 3 : 12, persian)];
  }
  if (quarter) return [start(+quarter * 3 - 2), start(+quarter * 3 + 1)];
  if (week) {
    // ISO weeks are numbered in Gregorian years alone.
    if (persian) return null;
    const first = civil(year, 1, 4);
    const from = first - (weekday(first) - 1) * dayMs + (+week - 1) * 7 * dayMs;
    // A week is of the year that holds its Thursday: few years have a 53rd.
    return partsOf(from + 3 * dayMs).year === year ? [from, from + 7 * dayMs] : null;
  }
  if (!month) return [start(1), start(13)];
  const from = start(+month, date ? +date : 1);
  const parts = partsOf(from, persian);
  if (parts.month !== +month || (date && parts.date !== +date)) return null;
  return [from, date ? from + dayMs : start(+month + 1)];
}

function relative(text: string, calendar: Calendar): Days | null {
  const today = dayOf(calendar.asOf - 1, calendar.zone);
  if (text === 'today') return [today, today + dayMs];
  if (text === 'yesterday') return [today - dayMs, today];
  const rolling = /^last-(\d{1,4})-(day|week|month|quarter|year)s$/.exec(text);
  if (rolling) {
    const grain = rolling[2] as Grain;
    const to = step(floorTo(today, grain, calendar), grain, 1, calendar);
    return [step(to, grain, -Number(rolling[1]), calendar), to];
  }
  const named = /^(this|last|next)-(fiscal-)?(week|month|quarter|year)$/.exec(text);
  if (!named) return null;
  const grain = named[3] as Grain;
  const from = step(
    floorTo(today, grain, calendar, !!named[2]),
    grain,
    named[1] === 'this' ? 0 : named[1] === 'last' ? -1 : 1,
    calendar,
  );
  return [from, step(from, grain, 1, calendar)];
}

/** The days of a period; null for 'all'. Throws Fault 'bad-period' with the accepted spellings. */
export function daysOf(period: string | undefined, calendar: Calendar): Days | null {
  const text = (period ?? 'all').trim();
  if (text === 'all') return null;
  const bad = (): never => {
    throw new Fault('bad-period', { found: text, expected });
  };
  const [first, last, more] = text.split('..');
  const a = absolute(first!, calendar) ?? (last === undefined ? relative(first!, calendar) : null) ?? bad();
  if (last === undefined) return a;
  const b = absolute(last, calendar) ?? bad();
  return more === undefined && b[1] > a[0] ? [a[0], b[1]] : bad();
}

/** The days as a window, cut at as-of. */
export function windowOf([from, to]: Days, { zone, asOf }: Calendar): Window {
  return bounded(instantOf(from, zone), instantOf(to, zone), from, to, asOf, dayOf(asOf - 1, zone) + dayMs);
}

/** Everything up to as-of, and what is dated ahead of it. */
export const always = ({ zone, asOf }: Calendar): Window =>
  bounded(-8.64e15, 8.64e15, -8.64e15, 8.64e15, asOf, dayOf(asOf - 1, zone) + dayMs);

function bounded(
  lo: number,
  to: number,
  loDay: number,
  toDay: number,
  asOf: number,
  asOfDay: number,
): Window {
  const known = Math.min(to, asOf);
  const knownDay = Math.min(toDay, asOfDay);
  return {
    lo,
    hi: Math.max(lo, known),
    loDay,
    hiDay: Math.max(loDay, knownDay),
    to,
    toDay,
    known,
    knownDay,
    asOf,
    asOfDay,
  };
}

export const spanOf = (days: Days, window: Window, calendar: Calendar): Span => ({
  from: isoDay(days[0]),
  to: isoDay(days[1]),
  lo: window.lo,
  hi: window.hi,
  complete: instantOf(days[1], calendar.zone) <= calendar.asOf,
});

/** The grains of the days, in order; the first and the last end where the days do. */
export function grainsOf([from, to]: Days, grain: Grain, calendar: Calendar): Days[] {
  const out: Days[] = [];
  const fiscal = calendar.fiscalStart > 1;
  for (let day = floorTo(from, grain, calendar, fiscal); day < to;) {
    const next = step(day, grain, 1, calendar);
    out.push([Math.max(from, day), Math.min(to, next)]);
    day = next;
  }
  return out;
}

/** The days widened to whole grains, for a series of everything: the data begin and end within one. */
export function wholeGrains([from, to]: Days, grain: Grain, calendar: Calendar): Days {
  const fiscal = calendar.fiscalStart > 1;
  return [
    floorTo(from, grain, calendar, fiscal),
    step(floorTo(to - dayMs, grain, calendar, fiscal), grain, 1, calendar),
  ];
}

/** The grain at which so many days make a readable series. */
export const grainFor = ([from, to]: Days): Grain => {
  const count = (to - from) / dayMs;
  return count <= 45
    ? 'day'
    : count <= 182
      ? 'week'
      : count <= 5 * 366
        ? 'month'
        : count <= 15 * 366
          ? 'quarter'
          : 'year';
};

/** The days to compare with: as many before, or the same dates a year before. */
export const comparisonOf = ([from, to]: Days, how: Comparison, persian?: boolean): Days =>
  how === 'year' ? [addMonths(from, -12, persian), addMonths(to, -12, persian)] : [2 * from - to, from];

/** The window of other days; where the period is unfinished, cut at the same elapsed time, or at the same date so many months away. */
export function windowWithin(period: Days, other: Days, calendar: Calendar, months?: number): Window {
  if (calendar.asOf >= instantOf(period[1], calendar.zone)) return windowOf(other, calendar);
  const today = dayOf(calendar.asOf - 1, calendar.zone);
  const then = months ? addMonths(today, months, calendar.persian) : today - (period[0] - other[0]);
  const asOf = instantOf(then, calendar.zone) + (calendar.asOf - instantOf(today, calendar.zone));
  return windowOf(other, { ...calendar, asOf: Math.min(asOf, instantOf(then + dayMs, calendar.zone)) });
}

/** How far that comparison lies away in months, where it is moved by the calendar. */
export const monthsOf = (how: Comparison): number | undefined => (how === 'year' ? -12 : undefined);
