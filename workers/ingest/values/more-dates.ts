import { civilDay, type Dates, type DateState } from './date.ts';
import { plainText } from './text.ts';

/** The same, where a year of the 14th or 15th century is one of the Solar Hijri calendar, by its 33-year cycle of leap years. */
function fullDay(year: number, month: number, date: number): number {
  if (!(year > 1300 && year < 1500)) return civilDay(year, month, date);
  if (month < 1 || month > 12 || date < 1 || date > (month < 7 ? 31 : 30)) return NaN;
  return (
    year * 365 + Math.floor((8 * year + 21) / 33) + (month - 1) * 30 + Math.min(month - 1, 6) + date - 492_634
  );
}

/** Languages whose names of months are known; `fa` alone is of the Solar Hijri calendar. Vietnamese numbers its months. */
const languages = 'en fa fa-u-ca-gregory zh de fr es it pt nl sv da'.split(' ');
const namesOf = new Map<string, readonly string[]>();

/** The month (1 … 12) that a word names, whole or by three letters or more; 0 if none does. */
function monthOf(word: string): number {
  for (const language of languages) {
    let names = namesOf.get(language);
    if (!names) {
      // Whatever the calendar, a month of it holds the 1st of each month from April on.
      const name = (style: 'long' | 'short', at: number): string =>
        bare(
          new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(
            Date.UTC(2023, at + (language === 'fa' ? 3 : 0)),
          ),
        );
      names = Array.from({ length: 24 }, (_, at) => name(at < 12 ? 'long' : 'short', at % 12));
      namesOf.set(language, names);
    }
    const at = names.findIndex((one) => one === word || (word.length > 2 && one.startsWith(word)));
    if (at >= 0) return (at % 12) + 1;
  }
  return +word.replace(/\D+/, '');
}

/** Without accents, in lower case, with one Persian yeh. */
const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ي/g, 'ی').toLowerCase();

/** Digits and letters folded, East Asian dates and halves of the day in Western order. */
const folded = (text: string): string =>
  bare(plainText(text))
    .replace(/(\d) ?[年月] ?/g, '$1-')
    .replace(/(\d) ?日/, '$1 ')
    .replace(/([上下])午 ?([\d:]+)/, (_, half, time: string) => `${time} ${half === '上' ? 'a' : 'p'}m`)
    .trim();

const span = (seen: ReadonlySet<number>): number => Math.max(...seen) - Math.min(...seen);

/** A first number that is no day proves it; else years lie close together, and days are spread. */
function yearFirst({ heads, tails, firsts }: DateState): boolean | 'likely' | undefined {
  if (heads.has(0) || Math.max(...heads) > 31) return true;
  if (!firsts) return false;
  const [first, last] = [span(heads), span(tails)];
  return last > 9 && last > 3 * first ? 'likely' : first > last ? false : undefined;
}

/** Dates of other calendars, languages and scripts, and of years that come first with two digits. */
export const dates: Dates = { day: fullDay, month: monthOf, folded, yearFirst };
