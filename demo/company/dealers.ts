import { DAY, END, START, monthOf, nextMonth, utc } from './calendar.ts';
import type { Account } from './accounts.ts';
import type { Random } from './prng.ts';

/** A wholesale customer: buys to sell on, through the portal more and more. */
export interface Dealer {
  account: Account;
  joinedAt: number;
  leftAt: number | null;
  currency: 'USD' | 'EUR' | 'GBP';
  /** Factor on the orders a month. */
  size: number;
}

const HEADS =
  'Ardenmoor Bexholm Carrowdale Dovrewick Elmsgarth Farrowmont Gildersby Hollinrake Ivelstone Jarrowfen Kestermere Lindenau Marrowick Norrvale Osterwyn Pennarth Quillhaven Ravensgate Sollerud Tarnbeck Ulvendahl Vesterholt Wyncastle Yttermark Zollingen Aldersyke'.split(
    ' ',
  );
const TAILS = ['Supply', 'Trading', 'Instruments', 'Process Parts', 'Handels', 'Distribution'] as const;
const LEGACY = 46;
const LEAVE_A_MONTH = 0.011;

/** Dealers of before START and those that joined since, a few a month; some left. */
export function createDealers(random: Random): Dealer[] {
  const names = HEADS.flatMap((head, i) =>
    TAILS.map((tail, j) => [`${head} ${tail}`, (i * 7 + j * 5) % 156] as const),
  );
  names.sort((a, b) => a[1] - b[1]);
  const dealers: Dealer[] = [];
  const add = (joinedAt: number): void => {
    const region = random.weighted([
      ['North America', 45],
      ['EMEA', 40],
      ['APAC', 15],
    ] as const);
    let leftAt: number | null = null;
    for (
      let month = Math.max(START, joinedAt + 150 * DAY);
      month < END && leftAt === null;
      month = nextMonth(month)
    )
      if (random.chance(LEAVE_A_MONTH)) leftAt = month + random.whole(0, 27) * DAY;
    dealers.push({
      account: {
        name: (names[dealers.length] as readonly [string, number])[0],
        region,
        segment: random.weighted([
          ['Enterprise', 1],
          ['Mid-market', 4],
          ['Small business', 5],
        ] as const),
        industry: 'Wholesale',
      },
      joinedAt,
      leftAt: leftAt !== null && leftAt < END ? leftAt : null,
      currency:
        region !== 'EMEA'
          ? 'USD'
          : random.weighted([
              ['EUR', 60],
              ['GBP', 25],
              ['USD', 15],
            ] as const),
      size: random.skewed(1, 0.6),
    });
  };
  for (let i = 0; i < LEGACY; i++) add(utc(2019, 1, 1) + random.whole(0, 1900) * DAY);
  for (let month = START; month < END; month = nextMonth(month)) {
    const count = random.weighted([
      [2, 4],
      [3, 4],
      [4, monthOf(month) >= 9 ? 4 : 2],
    ] as const);
    for (let i = 0; i < count; i++) add(month + random.whole(0, 27) * DAY);
  }
  return dealers;
}
