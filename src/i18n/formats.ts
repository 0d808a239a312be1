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
  /** A civil day ('2024-03-31') or an instant in UTC ms, in the calendar that was asked for, else in the locale's own. */
  readonly date: (when: string | number, zone?: string) => string;
  readonly range: (from: string, to: string) => string;
  /** Year, month and date of a civil day in the calendar that months, quarters and years are counted in. */
  readonly counted: (day: string) => [year: number, month: number, date: number];
  /** The name of such a month or year, whatever the locale's own calendar is. */
  readonly part: (day: string, options: Intl.DateTimeFormatOptions) => string;
}

const known = new Map<string, Formats>();

/** The same object for the same locale, which must be a valid BCP 47 tag, and calendar. */
export function formatsFor(locale: string, calendar?: 'gregory' | 'persian'): Formats {
  const place = `${locale} ${calendar}`;
  const found = known.get(place);
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
  const persian = calendar === 'persian';
  const counting = new Intl.Locale(locale, { calendar: calendar ?? 'gregory' }).toString();
  const dated = calendar ? counting : locale;
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
    date: (when, timeZone = 'UTC') => dating(dated, { ...medium, timeZone }).format(new Date(when)),
    range: (from, to) => dating(dated, medium).formatRange(new Date(from), new Date(to)),
    counted: (day) =>
      (persian ? dating('fa-u-ca-persian-nu-latn', { timeZone: 'UTC' }).format(new Date(day)) : day)
        .match(/\d+/g)!
        .map(Number) as [number, number, number],
    part(day, options) {
      const parts = dating(counting, { timeZone: 'UTC', ...options }).formatToParts(new Date(day));
      // "1403 Mehr" is what CLDR makes of Persian in Persian, "Mehr 1403" what people write.
      if (persian && !parts[3] && parts[0]!.type === 'year') parts.reverse();
      // Some locales add the era's name to a year of a calendar that is not their own.
      return parts
        .map(({ type, value }) => (type === 'era' ? '' : value))
        .join('')
        .trim();
    },
  };
  known.set(place, formats);
  return formats;
}
