import { DAY, END, isoDate, isoMinute, utc } from './calendar.ts';
import type { Cell } from './csv.ts';
import { lastChange, type Deal } from './deals.ts';
import { REPS, type Rep } from './people.ts';
import { WON, isOpen } from './pipeline.ts';
import type { Random } from './prng.ts';

export interface Forecast {
  id: string;
  submittedAt: number;
  rep: Rep;
  from: number;
  /** Last day. */
  to: number;
  category: 'commit' | 'best_case';
  /** Whole dollars. */
  amount: number;
}

/** Days into the quarter, and how far off a rep is then. */
const ROUNDS = [
  [0, 0.34],
  [45, 0.2],
  [82, 0.07],
] as const;

/** What the rep's deals of the quarter brought, or would bring if half of what is open came in. */
function outcome(deals: readonly Deal[], rep: Rep, from: number, until: number): number {
  let cents = 0;
  for (const deal of deals) {
    const last = lastChange(deal);
    if (deal.rep !== rep || last.cents === null) continue;
    if (last.stage === WON && last.at >= from && last.at < until) cents += last.cents;
    else if (until > END && isOpen(last.stage) && last.closeDay < until) cents += last.cents * 0.4;
  }
  return cents / 100;
}

/** Every rep's commit and best case at three moments of each quarter from 2025-Q1 on. */
export function createForecasts(random: Random, deals: readonly Deal[]): Forecast[] {
  const list: Forecast[] = [];
  for (let i = 0; i < 8; i++) {
    const from = utc(2025, 1 + 3 * i, 1);
    const until = utc(2025, 4 + 3 * i, 1);
    // What all of them see too bright or too dark at the start.
    const mood = random.between(-1, 1);
    for (const rep of REPS) {
      if (rep.from >= until || rep.to <= from) continue;
      const truth = outcome(deals, rep, from, until);
      // Careless reps hope, tidy ones are cautious.
      const hope = 1.16 - 0.2 * rep.hygiene;
      for (const [day, off] of ROUNDS) {
        const submittedAt = from + day * DAY + (9 * 60 + random.whole(0, 400)) * 60_000;
        if (submittedAt >= Math.min(END, rep.to)) continue;
        const commit = Math.max(
          3000,
          (truth + 9000) * hope * (1 + mood * off * 0.6) * random.between(1 - off, 1 + off),
        );
        const stretch = 1 + random.between(0.1, 0.16 + off);
        for (const [category, factor] of [
          ['commit', 1],
          ['best_case', stretch],
        ] as const)
          list.push({
            id: '',
            submittedAt,
            rep,
            from,
            to: until - DAY,
            category,
            amount: Math.round((commit * factor) / 500) * 500,
          });
      }
    }
  }
  list.sort((a, b) => a.submittedAt - b.submittedAt);
  list.forEach((one, i) => {
    one.id = `F${i + 1}`;
  });
  return list;
}

export const FORECAST_COLUMNS = [
  'forecast_id',
  'submitted_at',
  'owner_id',
  'period_start',
  'period_end',
  'category',
  'amount',
  'currency',
];

export const forecastRow = (one: Forecast): Cell[] => [
  one.id,
  isoMinute(one.submittedAt),
  one.rep.name,
  isoDate(one.from),
  isoDate(one.to),
  one.category,
  one.amount,
  'USD',
];
