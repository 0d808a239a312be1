import type { Window as Over } from '../metrics/language.ts';
import { addMonths, dayMs } from '../util/civil.ts';
import { dayOf } from '../util/zone.ts';
import { floorTo, step, windowOf, windowWithin, type Calendar, type Days, type Window } from './calendar.ts';

/** Windows that are answered together; `days` is null for "everything". */
export interface Frame {
  readonly key: string;
  readonly days: readonly (Days | null)[];
  readonly windows: readonly Window[];
}

export const frame = (days: readonly (Days | null)[], windows: readonly Window[]): Frame => ({
  key: JSON.stringify(windows.map((w) => [w.lo, w.hi, w.to, w.loDay, w.asOf])),
  days,
  windows,
});

/** The frame seen through an `over`; a window that has no such neighbour (moved "everything") is empty. */
export function framed(base: Frame, over: Over, calendar: Calendar): Frame {
  const moved = base.days.map((days) => move(days, over, calendar));
  return frame(
    moved,
    moved.map((days, i) => {
      const from = base.days[i]!;
      if (!days) return base.windows[i]!;
      return from && 'shift' in over
        ? windowWithin(from, days, calendar, monthsIn(over))
        : windowOf(days, calendar);
    }),
  );
}

const monthsIn = (over: Over): number | undefined =>
  'shift' in over && over.unit in monthsPer
    ? over.shift * monthsPer[over.unit as keyof typeof monthsPer]
    : undefined;
const monthsPer = { month: 1, quarter: 3, year: 12 };

function move(days: Days | null, over: Over, calendar: Calendar): Days | null {
  const known = dayOf(calendar.asOf - 1, calendar.zone) + dayMs;
  const [from, to] = days ?? [known, known];
  if ('shift' in over) {
    if (!days) return [known, known];
    if (over.unit === 'period') return [from + over.shift * (to - from), to + over.shift * (to - from)];
    if (over.unit === 'day' || over.unit === 'week')
      return [step(from, over.unit, over.shift, calendar), step(to, over.unit, over.shift, calendar)];
    const months = monthsIn(over)!;
    return [addMonths(from, months, calendar.persian), addMonths(to, months, calendar.persian)];
  }
  const last = Math.min(to, known);
  if ('toDate' in over)
    return over.toDate === 'period' ? [from, to] : [floorTo(last - dayMs, over.toDate, calendar), to];
  return [
    over.unit === 'period'
      ? last - over.trailing * (to - from)
      : step(last, over.unit, -over.trailing, calendar),
    last,
  ];
}
