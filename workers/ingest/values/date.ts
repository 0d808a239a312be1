import { dayMs } from '../../../src/util/civil.ts';
import { instantOf, offsetAt } from '../../../src/util/zone.ts';
import { intern, newIntern } from '../columns/intern.ts';
import { decode, encode } from './text.ts';

/** Above any real instant: a cell that only the whole column can read, as numbers a, b, year and time packed, or a day number. */
const open = 1e15;
const [packDay, leastPack] = [1e8, 1e13];
/** Above any day, and below what epochs are in ms. */
const leastInstant = 1e11;
const remembered = 65_536;
const longest = 60;

/** `ymd`: of years with two digits; with four, they tell themselves. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Reads one column's dates and gathers what they say about the order of day and month. */
export interface DateState {
  /** UTC ms; NaN if it is no date; beyond any instant until `settle`. */
  read(bytes: Uint8Array, start: number, end: number): number;
  /** Distinct cells whose first, or second, number can only be a day. */
  firsts: number;
  seconds: number;
  /** Distinct cells in which the order makes a difference, and those written with dots. */
  open: number;
  dots: number;
  /** First and last numbers of the cells that may be yy/mm/dd, and how many others are written in numbers. */
  heads: ReadonlySet<number>;
  tails: ReadonlySet<number>;
  others: number;
  /** Cells with the year first, and with a bare day number. */
  years: number;
  serials: number;
  /** A cell that an engine may read which has learnt more. */
  beyond: string | undefined;
  settle(values: Float64Array, order: DateOrder, unread: (row: number, text: string) => void): void;
}

/** Days from 1970-01-01 of a Gregorian day, NaN if there is none such. A year around 2500 is of another calendar. */
export function civilDay(year: number, month: number, date: number): number {
  if (!(year >= 1800) || (year > 2400 && year < 2700) || month < 1 || month > 12 || date < 1) return NaN;
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
function isoClock(bytes: Uint8Array, from: number): number {
  const [h, m, s] = [two(bytes, from + 1), two(bytes, from + 4), two(bytes, from + 7)];
  const fits = h < 24 && m < 60 && s < 60 && bytes[from + 3] === 58 && bytes[from + 6] === 58;
  return fits && (bytes[from] === 32 || bytes[from] === 84) ? ((h * 60 + m) * 60 + s) * 1000 : NaN;
}

/** What only an engine knows that has learnt more: of the first three each is undefined, or NaN, where it is no such day, month or text. */
export interface Dates {
  /** As `civilDay`, of any calendar. */
  day(year: number, month: number, date: number): number;
  /** The month (1 … 12) that a word of any language names; 0 if none does. */
  month(word: string): number;
  /** Digits and letters folded, East Asian dates and halves of the day in Western order. */
  folded(text: string): string;
  /** Whether dates of three short numbers are yy/mm/dd, for sure or likely; undefined where nothing tells. */
  yearFirst(state: DateState): boolean | 'likely' | undefined;
}
export let further: Dates | undefined;
export const teachDates = (dates: Dates): void => void (further = dates);

const english = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** The month (1 … 12) of an English name, whole or by three letters or more; 0 if it is none. */
const englishMonth = (word: string): number =>
  word.length > 2 ? english.findIndex((name) => name.startsWith(word)) + 1 : 0;

const day = String.raw`(?<d>\d\d?)(?:st|nd|rd|th|er|\.)?`;
const month = String.raw`(?<m>th(?:ang|g) ?\d\d?|\p{L}+)[.,]*`;
const wordy = [
  `^(?:\\p{L}+[.,]* ){0,2}${day}[ -]+(?:de )?${month}[ -]+(?:del? |nam )?(?<y>\\d{4}|\\d\\d)$`,
  `^(?:\\p{L}+,? )?${month} ${day},? (?<y>\\d{4})$`,
].map((one) => new RegExp(one, 'u'));
const shape = /^(\d{1,4})([-/.])(\d\d?)\2(\d\d?|\d{4})$/;
const clock =
  /^(\d\d?):(\d\d)(?::(\d\d(?:[.,]\d+)?))?(?: ?([ap])\.?m\.?)?(?: ?(z|utc|gmt|([+-])(\d\d):?(\d\d)?))?$/;

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

const century = (year: number): number => year + (year < 70 ? 2000 : 1900);

/** Remembers what was worked out for the same bytes. */
function memo<T>(work: (text: string) => T): (bytes: Uint8Array, start: number, end: number) => T {
  const seen = newIntern();
  const known: T[] = [];
  return (bytes, start, end) => {
    const code = start < end && seen.size < remembered ? intern(seen, bytes, start, end) : 0;
    if (code && code <= known.length) return known[code - 1]!;
    const found = work(decode(bytes.subarray(start, end)).toLowerCase());
    if (code) known.push(found);
    return found;
  };
}

/** Time of day in ms, and how far ahead of UTC its zone is, where told; a time that cannot be is NaN. */
function clockTime(text: string): readonly [time: number, zone?: number | undefined] {
  const [found, hour, minute, second, half, zone, sign, ahead, aheadMinute] = clock.exec(text) ?? [];
  if (!found) return [NaN];
  const h = half ? (+hour! % 12) + (half === 'p' ? 12 : 0) : +hour!;
  const time = Math.round(((h * 60 + +minute!) * 60 + +(second ?? '0').replace(',', '.')) * 1000);
  const east = (+(ahead ?? 0) * 60 + +(aheadMinute ?? 0)) * 60_000;
  return [
    time > dayMs || +minute! > 59 || parseFloat(second!) >= 60 ? NaN : time,
    zone ? (sign === '-' ? -east : east) : undefined,
  ];
}

/** `civil`: the day as written, the time dropped. Times without a zone are read in `timeZone`. */
export function dateReader(civil: boolean, timeZone = 'UTC'): DateState {
  const local = localTime(timeZone);
  const shown = civilTime(timeZone);
  const clockOf = memo(clockTime);
  const state = {
    firsts: 0,
    seconds: 0,
    open: 0,
    dots: 0,
    heads: new Set<number>(),
    tails: new Set<number>(),
    others: 0,
    years: 0,
    serials: 0,
    beyond: undefined as string | undefined,
  };
  const leave = (text: string): number => ((state.beyond = text), NaN);

  function fullDay(year: number, month: number, date: number): number {
    if (further) return further.day(year, month, date);
    return year > 1300 && year < 1500 ? leave(`${year}-${month}-${date}`) : civilDay(year, month, date);
  }
  const monthOf = (word: string): number =>
    englishMonth(word) || (further ? further.month(word) : leave(word));

  /** Written day and time -> what the column holds. `zone`: ms ahead of UTC, where the cell tells. */
  const place = (days: number, time: number, zone?: number): number => {
    const ms = days * dayMs + time;
    const instant = zone === undefined ? ms : shown(ms - zone);
    return civil ? Math.floor(instant / dayMs) * dayMs : zone === undefined ? local(ms) : ms - zone;
  };

  /** Days from 1970-01-01; an epoch's ms; or, from `open` on, numbers whose order is not known yet, or a spreadsheet's day number (alone). */
  const dayOf = memo((text) => {
    if (/^\d+(\.\d+)?$/.test(text)) return ofNumber(+text, text.split('.')[0]!.length);
    const named = wordy.map((one) => one.exec(text)).find((found) => found)?.groups;
    if (named) {
      state.years++;
      const { y, m, d } = named;
      return fullDay(y!.length < 3 ? +y! + 2000 : +y!, monthOf(m!), +d!);
    }
    const [found, first, separator, second, last] = shape.exec(text) ?? [];
    if (!found) return NaN;
    const [a, b, c] = [+first!, +second!, +last!];
    if (first!.length > 2) {
      state.years++;
      return fullDay(a, b, c);
    }
    const isShort = last!.length < 3 && b > 0 && b < 13 && c > 0 && c < 32;
    if ((a > 31 && !isShort) || b > 31 || (a > 12 && b > 12) || (last!.length > 2 && c < 100)) return NaN;
    if (isShort) {
      state.heads.add(a);
      state.tails.add(c);
    } else state.others++;
    if (a > 12) state.firsts++;
    else if (b > 12) state.seconds++;
    else if (a !== b) state.open++;
    if (separator === '.') state.dots++;
    return open + ((last!.length > 2 ? c : century(c)) * 4096 + a * 32 + b) * packDay;
  });

  /** Epoch seconds to ns, days written as yyyymmdd, a spreadsheet's day number. */
  function ofNumber(value: number, length: number): number {
    if (length > 9 && length < 20 && length % 3 === 1) return Math.round(value * 10 ** (13 - length));
    if (length === 8) return fullDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    if (length !== 5 || value < 20_000 || value > 60_000) return NaN;
    state.serials++;
    return open + Math.round(value * dayMs);
  }

  /** The day stands before the time, and that where the first colon is. */
  function parts(bytes: Uint8Array, start: number, end: number): number {
    let from = start;
    while (from < end && bytes[from] !== 58) from++;
    if (from === end) return joined(dayOf(bytes, start, end), 0);
    while (from > start && bytes[from - 1]! > 47 && bytes[from - 1]! < 58) from--;
    let to = from;
    while (to > start && /[t ,]/i.test(String.fromCharCode(bytes[to - 1]!))) to--;
    return joined(dayOf(bytes, start, to), ...clockOf(bytes, from, end));
  }

  function joined(date: number, time: number, zone?: number): number {
    if (!(date >= leastInstant)) return place(date, time, zone);
    if (date < open) return place(0, date, 0);
    return zone === undefined || (!zone && timeZone === 'UTC') ? date + time : NaN;
  }

  function anyForm(text: string): number {
    if (!isPlain(text) && !further) return leave(text);
    const plain = encode(isPlain(text) ? text : further!.folded(text));
    return parts(plain, 0, plain.length);
  }

  function read(bytes: Uint8Array, start: number, end: number): number {
    const size = end - start;
    if (bytes[start + 4] === 45 && bytes[start + 7] === 45 && size > 9 && size < 25) {
      const days = fullDay(
        two(bytes, start) * 100 + two(bytes, start + 2),
        two(bytes, start + 5),
        two(bytes, start + 8),
      );
      const zulu = +(bytes[end - 1] === 90);
      const rest = size - zulu;
      const ms =
        rest === 23 && bytes[start + 19] === 46
          ? two(bytes, start + 20) * 10 + (two(bytes, start + 21) % 10)
          : rest === 19 || size === 10
            ? 0
            : NaN;
      const time = size === 10 ? 0 : isoClock(bytes, start + 10) + ms;
      if (days + time === days + time) return (state.years++, place(days, time, zulu ? 0 : undefined));
    }
    return size > longest ? NaN : anyForm(decode(bytes.subarray(start, end)).toLowerCase());
  }

  function settle(values: Float64Array, order: DateOrder, unread: (row: number, text: string) => void): void {
    const others = state.firsts + state.seconds + state.open + state.years;
    for (let row = 0; row < values.length; row++) {
      const packed = values[row]! - open;
      if (!(packed >= 0)) continue;
      const days = Math.floor(packed / (packed < leastPack ? dayMs : packDay));
      const [a, b, year] = [(days >> 5) & 127, days & 31, days >> 12];
      const settled = (values[row] =
        packed < leastPack
          ? others
            ? NaN
            : place(days - 25_569, packed - days * dayMs)
          : place(
              order === 'ymd'
                ? fullDay(century(a), b, year % 100)
                : order === 'dmy'
                  ? fullDay(year, b, a)
                  : fullDay(year, a, b),
              packed - days * packDay,
            ));
      if (settled !== settled) unread(row, packed < leastPack ? `${packed / dayMs}` : `${a}/${b}/${year}`);
    }
  }

  return Object.assign(state, { read, settle });
}
