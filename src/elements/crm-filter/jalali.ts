import type { Formats } from '../../i18n/formats.ts';
import { civil, isoDay, partsOf } from '../../util/civil.ts';

// Digits of Persian and of Arabic keyboards count as those of ASCII.
const ascii = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** A day of the Solar Hijri calendar as people type it, "۱۴۰۵/۸/۹" or "1405-08-09", as 'YYYY-MM-DD'; else undefined. */
export function readJalali(text: string): string | undefined {
  const found = /^\s*(\d{4})\s*[/.\-\u2044٫ ]\s*(\d{1,2})\s*[/.\-\u2044٫ ]\s*(\d{1,2})\s*$/.exec(
    ascii(text.replace(/[\u200e\u200f\u2066-\u2069]/g, '')),
  );
  if (!found) return undefined;
  const [year, month, date] = found.slice(1).map(Number) as [number, number, number];
  if (year < 1200 || year > 1600 || month > 12) return undefined;
  const day = civil(year, month, date, true);
  const parts = partsOf(day, true);
  // The 31st of a month of 30 days would have rolled on into the next.
  return parts.year === year && parts.month === month && parts.date === date ? isoDay(day) : undefined;
}

/** 'YYYY-MM-DD' as "۱۴۰۵/۰۸/۰۹". */
export function writeJalali(day: string, { number }: Pick<Formats, 'number'>): string {
  const { year, month, date } = partsOf(Date.parse(day), true);
  const write = (value: number, digits: number): string =>
    number(value, { useGrouping: false, minimumIntegerDigits: digits });
  return [write(year, 4), write(month, 2), write(date, 2)].join('/');
}
