import { dayMs } from './civil.ts';
import { Fault } from './fault.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new Fault('bad-question', { found: zone, expected: 'time zone' });
    }
    formats.set(zone, format);
  }
  return format;
}

/** Local time minus UTC at that instant, in ms. */
export function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const [month, date, year, hour, minute, second] = formatOf(zone)
    .formatToParts(instant)
    .filter((part) => part.type !== 'literal')
    .map((part) => +part.value) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** The civil day that holds the instant. */
export const dayOf = (instant: number, zone: string): number =>
  Math.floor((instant + offsetAt(instant, zone)) / dayMs) * dayMs;

/** The instant at which local clocks show that civil time (given as if it were UTC); the earlier one where they show it twice. */
export function instantOf(local: number, zone: string): number {
  if (zone === 'UTC') return local;
  const before = local - offsetAt(local - dayMs, zone);
  if (before + offsetAt(before, zone) === local) return before;
  const after = local - offsetAt(local + dayMs, zone);
  return after + offsetAt(after, zone) === local ? after : Math.max(before, after);
}

/** Changes of the zone's offset in [from, to): [instant, offset in ms] ascending, the first one at or before `from`. */
export function offsetsIn(zone: string, from: number, to: number): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [[from, offsetAt(from, zone)]];
  for (let lo = from; lo < to; lo += 28 * dayMs) {
    let [a, b] = [lo, Math.min(to, lo + 28 * dayMs)];
    const before = offsetAt(a, zone);
    if (offsetAt(b, zone) === before) continue;
    while (b - a > 1000) {
      const middle = Math.floor((a + b) / 2000) * 1000;
      if (offsetAt(middle, zone) === before) a = middle;
      else b = middle;
    }
    out.push([b, offsetAt(b, zone)]);
  }
  return out;
}
