import { dayMs } from '../../../src/util/civil.ts';
import { instantOf, offsetAt } from '../../../src/util/zone.ts';
import { intern, newIntern } from '../columns/intern.ts';
import { decode, plainText } from './text.ts';

/** Above any real instant: the place of a cell that only the whole column can read. */
const open = 1e15;
const remembered = 65_536;

export type DateOrder = 'dmy' | 'mdy';

/** Reads one column's dates and gathers what they say about the order of day and month. */
export interface DateState {
  /** UTC ms; NaN if it is no date; a place in a list until `settle`. */
  read(bytes: Uint8Array, start: number, end: number): number;
  /** Distinct cells whose first, or second, number can only be a day. */
  firsts: number;
  seconds: number;
  /** Distinct cells in which the order makes a difference, and those written with dots. */
  open: number;
  dots: number;
  /** Cells with the year first, and with a bare day number. */
  years: number;
  serials: number;
  settle(values: Float64Array, order: DateOrder, unread: (row: number, text: string) => void): void;
}

/** Days from 1970-01-01 of a Gregorian day, NaN if there is none such. */
function civilDay(year: number, month: number, date: number): number {
  if (!(year >= 1800) || month < 1 || month > 12 || date < 1) return NaN;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (date > (month === 2 ? (leap ? 29 : 28) : 30 + ((month + (month > 7 ? 1 : 0)) & 1))) return NaN;
  const y = month < 3 ? year - 1 : year;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * ((month + 9) % 12) + 2) / 5) +
    date -
    719_469
  );
}

/** The same, where a year of the 14th or 15th century is one of the Solar Hijri calendar, by its 33-year cycle of leap years. */
function fullDay(year: number, month: number, date: number): number {
  if (!(year > 1300 && year < 1500)) return civilDay(year, month, date);
  if (month < 1 || month > 12 || date < 1 || date > (month < 7 ? 31 : 30)) return NaN;
  return (
    year * 365 + Math.floor((8 * year + 21) / 33) + (month - 1) * 30 + Math.min(month - 1, 6) + date - 492_634
  );
}

/** Times as a clock in the zone shows them -> UTC ms; asked once an hour, as a zone costs far more than a cell. */
export function localTime(timeZone = 'UTC'): (ms: number) => number {
  const shifts = new Map<number, number>();
  return (ms) => {
    if (timeZone === 'UTC') return ms;
    const hour = Math.floor(ms / 3_600_000) * 3_600_000;
    let shift = shifts.get(hour);
    if (shift === undefined) shifts.set(hour, (shift = instantOf(hour, timeZone) - hour));
    return ms + shift;
  };
}

/** UTC ms -> the time that a clock in the zone shows, as if it were UTC; asked once a quarter of an hour. */
export function civilTime(timeZone: string): (instant: number) => number {
  const shifts = new Map<number, number>();
  return (instant) => {
    if (timeZone === 'UTC' || instant !== instant) return instant;
    const quarter = Math.floor(instant / 900_000);
    let shift = shifts.get(quarter);
    if (shift === undefined) shifts.set(quarter, (shift = offsetAt(quarter * 900_000, timeZone)));
    return instant + shift;
  };
}

function two(bytes: Uint8Array, from: number): number {
  const tens = bytes[from]! - 48;
  const ones = bytes[from + 1]! - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** 'T' or a blank and hh:mm:ss, in ms. */
function clock(bytes: Uint8Array, from: number): number {
  const [h, m, s] = [two(bytes, from + 1), two(bytes, from + 4), two(bytes, from + 7)];
  const fits = h < 24 && m < 60 && s < 60 && bytes[from + 3] === 58 && bytes[from + 6] === 58;
  return fits && (bytes[from] === 32 || bytes[from] === 84) ? ((h * 60 + m) * 60 + s) * 1000 : NaN;
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const wordy = [
  /^(?:[a-z]+,? )?(?<d>\d\d?)(?:st|nd|rd|th)?[ -]+(?<m>[a-z]{3})[a-z]*[.,]*[ -]+(?<y>\d{4}|\d\d)\b(?<rest>.*)$/,
  /^(?:[a-z]+,? )?(?<m>[a-z]{3})[a-z]*\.? (?<d>\d\d?)(?:st|nd|rd|th)?,? (?<y>\d{4})\b(?<rest>.*)$/,
];
const shape =
  /^(\d{1,4})([-/.])(\d\d?)\2(\d\d?|\d{4})(?:[t ,]+(\d\d?):(\d\d)(?::(\d\d(?:[.,]\d+)?))?(?: ?([ap])m)?(?: ?(z|utc|([+-])(\d\d):?(\d\d)?))?)?$/;

/** Month names and East Asian dates rewritten with numbers, year first. */
function rewritten(text: string): string {
  const plain = plainText(text).toLowerCase().replace(/年|月/g, '-').replace('日', ' ').trim();
  const { y, m, d, rest } = wordy.map((one) => one.exec(plain)).find((found) => found)?.groups ?? {};
  const month = m ? months.indexOf(m) / 3 + 1 : 0;
  return month >= 1 && Number.isInteger(month)
    ? `${y!.length < 3 ? `20${y}` : y}-${month}-${d}${rest}`
    : plain;
}

/** `civil`: the day as written, the time dropped. Times without a zone are read in `timeZone`. */
export function dateReader(civil: boolean, timeZone = 'UTC'): DateState {
  const local = localTime(timeZone);
  const seen = newIntern();
  const known: number[] = [];
  /** Day-month-years whose order is not known yet, and day numbers of a spreadsheet (alone). */
  const opens: (readonly [a: number, b?: number, year?: number, time?: number])[] = [];
  const later = (...one: (typeof opens)[number]): number => open + opens.push(one) - 1;

  /** Written day and time -> what the column holds. `zone`: ms ahead of UTC, where the cell tells. */
  const place = (days: number, time: number, zone?: number): number => {
    const ms = days * dayMs + time;
    if (zone === undefined) return civil ? Math.floor(ms / dayMs) * dayMs : local(ms);
    return civil ? Math.floor((ms - zone + offsetAt(ms - zone, timeZone)) / dayMs) * dayMs : ms - zone;
  };

  function text(cell: string): number {
    if (/^\d+(\.\d+)?$/.test(cell)) return number(+cell, cell.split('.')[0]!.length);
    const found = shape.exec(cell);
    if (!found) return NaN;
    const [, first, separator, second, last, hour, minute, second60, half, zone, sign, zoneHour, zoneMinute] =
      found;
    const [a, b, c] = [+first!, +second!, +last!];
    const h = half ? (+hour! % 12) + (half === 'p' ? 12 : 0) : +(hour ?? 0);
    const time = Math.round(((h * 60 + +(minute ?? 0)) * 60 + +(second60 ?? '0').replace(',', '.')) * 1000);
    if (time > dayMs) return NaN;
    const ahead =
      zone && ((+(zoneHour ?? 0) * 60 + +(zoneMinute ?? 0)) * (sign === '-' ? -60_000 : 60_000) || 0);
    if (first!.length > 2) {
      state.years++;
      return place(fullDay(a, b, c), time, ahead === '' ? undefined : ahead);
    }
    if (a > 31 || b > 31 || (a > 12 && b > 12) || ahead || (last!.length > 2 && c < 100)) return NaN;
    if (a > 12) state.firsts++;
    else if (b > 12) state.seconds++;
    else if (a !== b) state.open++;
    if (separator === '.') state.dots++;
    return later(a, b, last!.length > 2 ? c : c + (c < 70 ? 2000 : 1900), time);
  }

  /** Epoch seconds and ms, days written as yyyymmdd, a spreadsheet's day number. */
  function number(value: number, length: number): number {
    if (length === 13) return place(0, value, 0);
    if (length === 10) return place(0, value * 1000, 0);
    if (length === 8)
      return place(fullDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100), 0);
    if (length !== 5 || value < 20_000 || value > 60_000) return NaN;
    state.serials++;
    return later(value);
  }

  function read(bytes: Uint8Array, start: number, end: number): number {
    const size = end - start;
    if (bytes[start + 4] === 45 && bytes[start + 7] === 45 && (size === 10 || size === 19)) {
      const days = fullDay(
        two(bytes, start) * 100 + two(bytes, start + 2),
        two(bytes, start + 5),
        two(bytes, start + 8),
      );
      const time = size === 10 ? 0 : clock(bytes, start + 10);
      if (days + time === days + time) return (state.years++, place(days, time));
    }
    if (size > 60) return NaN;
    if (seen.size > remembered) return text(rewritten(decode(bytes.subarray(start, end))));
    const code = intern(seen, bytes, start, end);
    return (known[code] ??= text(rewritten(decode(bytes.subarray(start, end)))));
  }

  function settle(values: Float64Array, order: DateOrder, unread: (row: number, text: string) => void): void {
    const others = state.firsts + state.seconds + state.open + state.years;
    const read = Float64Array.from(opens, ([a, b, year, time]) => {
      if (b === undefined) return others ? NaN : place(Math.floor(a) - 25_569, Math.round((a % 1) * dayMs));
      return order === 'dmy' ? place(fullDay(year!, b, a), time!) : place(fullDay(year!, a, b), time!);
    });
    for (let row = 0; row < values.length; row++) {
      const value = values[row]!;
      if (!(value >= open)) continue;
      const settled = (values[row] = read[value - open]!);
      if (settled !== settled) unread(row, opens[value - open]!.slice(0, 3).join('/'));
    }
  }

  const state: DateState = { read, settle, firsts: 0, seconds: 0, open: 0, dots: 0, years: 0, serials: 0 };
  return state;
}
