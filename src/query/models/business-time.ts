import { dayMs, weekday } from '../../util/civil.ts';
import { Fault } from '../../util/fault.ts';
import { dayOf, instantOf } from '../../util/zone.ts';

/** Weekly opening hours in a zone, without the holidays. */
export interface Schedule {
  readonly zone: string;
  /** [weekday 1 = Monday … 7, minute of the day from, to). */
  readonly open: readonly (readonly [weekday: number, from: number, to: number])[];
  /** Civil days on which nobody works. */
  readonly holidays: ReadonlySet<number>;
}

/** '1-5 09:00-17:00; 6 10:00-14:00' and '2024-12-25 2024-12-26' as a schedule. Throws Fault 'bad-question'. */
export function scheduleOf(hours: string, holidays: string, zone: string): Schedule {
  const bad = (found: string): never => {
    throw new Fault('bad-question', { found, expected: '1-5 09:00-17:00; 6 10:00-14:00' });
  };
  const open = hours
    .split(';')
    .filter((part) => part.trim())
    .flatMap((part) => {
      const m = /^\s*([1-7])(?:-([1-7]))?\s+(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)\s*$/.exec(part) ?? bad(part);
      const [first, from, to] = [+m[1]!, +m[3]! * 60 + +m[4]!, +m[5]! * 60 + +m[6]!];
      const last = m[2] ? +m[2] : first;
      if (last < first || to <= from || to > 1440) bad(part);
      return Array.from({ length: last - first + 1 }, (_, i) => [first + i, from, to] as const);
    });
  const days = holidays.split(/[\s;,]+/).filter(Boolean);
  return {
    zone,
    open,
    holidays: new Set(days.map((day) => (Date.parse(day) === Date.parse(day) ? Date.parse(day) : bad(day)))),
  };
}

/** Ms of [from, to) in which the schedule is open; hours are local ones, so that a change of the clocks shortens or lengthens them. */
export function businessTime({ zone, open, holidays }: Schedule): (from: number, to: number) => number {
  const known = new Map<number, readonly (readonly [number, number])[]>();
  const opening = (day: number): readonly (readonly [number, number])[] => {
    let hours = known.get(day);
    if (!hours) {
      hours = holidays.has(day)
        ? []
        : open
            .filter(([of]) => of === weekday(day))
            .map(([, from, to]) => [
              instantOf(day + from * 60_000, zone),
              instantOf(day + to * 60_000, zone),
            ]);
      known.set(day, hours);
    }
    return hours;
  };
  return (from, to) => {
    let sum = 0;
    for (let day = dayOf(from, zone); day <= to + dayMs; day += dayMs)
      for (const [lo, hi] of opening(day)) sum += Math.max(0, Math.min(hi, to) - Math.max(lo, from));
    return sum;
  };
}
