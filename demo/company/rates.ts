import { END, WARM_UP, isoDate, nextMonth } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { Random } from './prng.ts';

/** US dollars for one unit, about which the rate wanders. */
const ABOUT = [
  ['EUR', 1.09],
  ['GBP', 1.27],
] as const;

export const RATE_COLUMNS = ['currency', 'date', 'rate'];

/** The first day's rate of every month; invented. */
export function rateRows(random: Random): Cell[][] {
  const rows: Cell[][] = [['USD', isoDate(WARM_UP), 1]];
  for (const [currency, about] of ABOUT) {
    let rate: number = about;
    for (let month = WARM_UP; month < END; month = nextMonth(month)) {
      rows.push([currency, isoDate(month), Math.round(rate * 10_000) / 10_000]);
      rate += (about - rate) * 0.15 + random.between(-0.018, 0.018);
    }
  }
  return rows;
}
