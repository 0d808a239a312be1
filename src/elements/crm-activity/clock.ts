import type { Answer } from '../../query/answer.ts';
import { dayMs, weekday } from '../../util/civil.ts';
import { offsetsIn } from '../../util/zone.ts';

const hourMs = 3_600_000;

/** Something that is counted at a time on the clock. */
export interface AtTime {
  /** 1 = Monday … 7 = Sunday. */
  readonly day: number;
  /** 0–23; null where only the day is known. */
  readonly hour: number | null;
  readonly value: number;
}

/** The metric at each weekday and hour of a zone's clocks, from its groups by instant (or from its series by day). */
export function atTimes(answer: Answer, metric: string, zone: string): AtTime[] {
  const { groups, series } = answer.metrics[metric]!;
  if (!groups)
    return (series ?? []).flatMap(({ value }, i) =>
      value ? [{ day: weekday(Date.parse(answer.spans![i]!.from)), hour: null, value }] : [],
    );
  const found = groups
    .flatMap(({ key, value }) => (key[0] != null && value ? [{ at: Number(key[0]), value }] : []))
    .sort((a, b) => a.at - b.at);
  if (!found.length) return [];
  const offsets = offsetsIn(zone, found[0]!.at, found.at(-1)!.at + 1);
  let place = 0;
  const times = found.map(({ at, value }) => {
    while ((offsets[place + 1]?.[0] ?? Infinity) <= at) place++;
    const local = at + offsets[place]![1];
    const midnight = Math.floor(local / dayMs) * dayMs;
    return {
      day: weekday(midnight),
      hour: Math.floor((local - midnight) / hourMs),
      sharp: local === midnight,
      value,
    };
  });
  // Where everything happened at midnight, the file has days alone.
  const daysOnly = times.every(({ sharp }) => sharp);
  return times.map(({ day, hour, value }) => ({ day, hour: daysOnly ? null : hour, value }));
}

/** Weekdays from the first day of the week on. */
export const weekFrom = (first: number): number[] =>
  Array.from({ length: 7 }, (_, i) => ((first - 1 + i) % 7) + 1);
