/** A finite number in, text for people out. */
export type Format = (value: number) => string;

/** Numbers and dates of one locale, by Intl alone. */
export interface Formats {
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  readonly count: Format;
  /** Digits without grouping: row numbers, years. */
  readonly plain: Format;
  /** One decimal below 10 %. */
  readonly percent: Format;
  readonly bytes: Format;
  /** A civil day ('2024-03-31') or an instant in UTC ms, in the locale's own calendar. */
  readonly date: (when: string | number, zone?: string) => string;
  readonly range: (from: string, to: string) => string;
  /** A part of the Gregorian calendar that months, quarters and years are made of: its name would be wrong in another. */
  readonly gregorian: (day: string, options: Intl.DateTimeFormatOptions) => string;
}

const known = new Map<string, Formats>();

/** The same object for the same locale, which must be a valid BCP 47 tag. */
export function formatsFor(locale: string): Formats {
  const found = known.get(locale);
  if (found) return found;
  const numbers = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const number = (value: number, options: Intl.NumberFormatOptions = {}): string => {
    const key = JSON.stringify(options);
    let format = numbers.get(key);
    // 'negative': what is rounded to zero has no sign.
    if (!format)
      numbers.set(
        key,
        (format = new Intl.NumberFormat(locale, {
          signDisplay: 'negative',
          ...options,
        } as Intl.NumberFormatOptions)),
      );
    const text = format.format(value);
    // Money and signed numbers of right-to-left languages begin with a left-to-right mark: loose in a sentence it would turn what follows.
    return text.startsWith('\u200e') ? `\u2067${text}\u2069` : text;
  };
  const dating = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = tag + JSON.stringify(options);
    let format = dates.get(key);
    if (!format) dates.set(key, (format = new Intl.DateTimeFormat(tag, options)));
    return format;
  };
  const gregorian = new Intl.Locale(locale, { calendar: 'gregory' }).toString();
  const medium: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' };
  const formats: Formats = {
    number,
    count: (value) => number(value),
    plain: (value) => number(value, { useGrouping: false }),
    percent: (value) =>
      number(value, { style: 'percent', maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0 }),
    bytes(value) {
      const big = value >= 1e6;
      return number(value / (big ? 1e6 : 1e3), {
        style: 'unit',
        unit: big ? 'megabyte' : 'kilobyte',
        maximumFractionDigits: big ? 1 : 0,
      });
    },
    date: (when, timeZone = 'UTC') => dating(locale, { ...medium, timeZone }).format(new Date(when)),
    range: (from, to) => dating(locale, medium).formatRange(new Date(from), new Date(to)),
    gregorian: (day, options) =>
      // Some locales add the era's name to a year of a calendar that is not their own.
      dating(gregorian, { timeZone: 'UTC', ...options })
        .formatToParts(new Date(day))
        .map(({ type, value }) => (type === 'era' ? '' : value))
        .join('')
        .trim(),
  };
  known.set(locale, formats);
  return formats;
}
