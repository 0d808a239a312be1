import { BOOKS, DAY, END, isoDate, nextMonth } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { Random } from './prng.ts';

/** Category, dollars of the first month, growth a month, spread, channel, team. */
const LINES: readonly (readonly [string, number, number, number, string | null, string | null])[] = [
  ['marketing', 11_500, 1.012, 0.1, 'Paid search', null],
  ['marketing', 4_700, 1.012, 0.12, 'Display', null],
  ['marketing', 1_100, 1.01, 0.1, 'Email', null],
  ['marketing', 6_600, 1.01, 0.3, 'Event', null],
  ['marketing', 2_100, 1.01, 0.2, 'Webinar', null],
  ['marketing', 3_000, 1.01, 0.1, 'Partner', null],
  ['salary_marketing', 8_500, 1.004, 0.01, null, 'Marketing'],
  ['salary_sales', 21_000, 1.004, 0.02, null, null],
  ['sales', 2_600, 1.008, 0.15, null, null],
  ['tools', 1_700, 1.004, 0.03, null, null],
  ['crm', 2_950, 1.006, 0.02, null, null],
  ['service', 9_800, 1.006, 0.03, null, 'Support'],
  ['success', 9_500, 1.006, 0.02, null, 'Customer success'],
  ['onboarding', 5_200, 1.008, 0.15, null, 'Customer success'],
];

export const COST_COLUMNS = [
  'cost_id',
  'period_start',
  'period_end',
  'category',
  'amount',
  'currency',
  'channel',
  'team',
];

/** Spend by month from BOOKS on, in whole dollars; of the salaries, the share that new business takes. */
export function costRows(random: Random): Cell[][] {
  const rows: Cell[][] = [];
  for (let month = BOOKS, i = 0; month < END; month = nextMonth(month), i++)
    for (const [category, first, growth, spread, channel, team] of LINES) {
      let amount = first;
      for (let j = 0; j < i; j++) amount *= growth;
      rows.push([
        `K${1001 + rows.length}`,
        isoDate(month),
        isoDate(nextMonth(month) - DAY),
        category,
        Math.round(amount * random.between(1 - spread, 1 + spread)),
        'USD',
        channel,
        team,
      ]);
    }
  return rows;
}
