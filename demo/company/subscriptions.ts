import { DAY, END, INCIDENT, START, dayOf, isoDate, isoMinute, nextMonth, monthStart } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { Random } from './prng.ts';

/** One version of a contract: a term, or the part of a term until its price changed. */
export interface Version {
  id: string;
  customer: string;
  product: 'Northfield Cloud' | 'Care contract';
  plan: string;
  from: number;
  /** First day not covered; null while it runs. */
  to: number | null;
  status: 'active' | 'past_due' | 'trialing';
  seats: number;
  /** Whole dollars a month. */
  mrr: number;
  canceledAt: number | null;
  reason: string | null;
  churn: 'voluntary' | 'involuntary' | null;
  /** Set on the version that runs to the end of its term. */
  termFrom: number | null;
  termTo: number | null;
  renewed: boolean | null;
  renewalMrr: number | null;
}

export interface Holder {
  name: string;
  /** Customer since; a contract starts then at the earliest. */
  since: number;
  /** Nothing runs after this. */
  until: number;
  segment: string;
}

const PLANS = [
  ['Basic', 24],
  ['Plus', 42],
  ['Premium', 64],
] as const;
const SEATS = { Enterprise: 22, 'Mid-market': 10, 'Small business': 4 } as const;
const REASONS = [
  ['Too expensive', 26],
  ['Not used enough', 28],
  ['Missing feature', 16],
  ['Went to a competitor', 18],
  ['Plant closed', 12],
] as const;
const EXPAND = 0.026;
const SHRINK = 0.007;

const yearLater = (day: number): number => {
  const date = new Date(day);
  return Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate());
};

/** Chance to leave within a term, in a month: higher at first, and after the faulty firmware. */
function leaving(month: number, service: boolean): number {
  const since = (month - Date.parse(`${INCIDENT}-01T00:00:00Z`)) / (30 * DAY);
  return (service ? 0.004 : 0.0075) * (since >= 0 && since < 4 ? 2.2 : 1);
}

/** The versions of one contract from `start` on, in order. */
function contract(
  random: Random,
  holder: Holder,
  product: Version['product'],
  start: number,
  id: string,
): Version[] {
  const service = product === 'Care contract';
  let [plan, price] = random.weighted(
    PLANS.map((one, i) => [one, [45, 38, 17][i] ?? 1] as const),
  ) as readonly [string, number];
  let seats = Math.max(1, Math.round(random.skewed(SEATS[holder.segment as keyof typeof SEATS] ?? 8, 0.5)));
  const fee = Math.round(random.skewed(210, 0.5) / 5) * 5;
  const value = (): number => (service ? fee : seats * price);
  const versions: Version[] = [];
  let termFrom = start;
  let from = start;
  const close = (to: number | null, more: Partial<Version>): Version => {
    const version: Version = {
      id,
      customer: holder.name,
      product,
      plan: service ? 'Care' : plan,
      from,
      to,
      status: 'active',
      seats: service ? 1 : seats,
      mrr: value(),
      canceledAt: null,
      reason: null,
      churn: null,
      termFrom: null,
      termTo: null,
      renewed: null,
      renewalMrr: null,
      ...more,
    };
    versions.push(version);
    return version;
  };
  const leave = (to: number, termTo: number | null): void => {
    const failed = random.chance(0.18);
    close(to, {
      canceledAt: to - random.whole(1, 25) * DAY,
      churn: failed ? 'involuntary' : 'voluntary',
      reason: failed ? 'Payment failed' : random.weighted(REASONS),
      ...(termTo === null ? {} : { termFrom, termTo, renewed: false }),
    });
  };
  for (let month = nextMonth(start); ; month = nextMonth(month)) {
    const termTo = yearLater(termFrom);
    const end = Math.min(END, holder.until);
    if (month >= end) {
      if (holder.until < END) leave(Math.max(from + DAY, dayOf(holder.until)), termTo);
      else close(null, { termFrom, termTo, ...(random.chance(0.03) ? { status: 'past_due' as const } : {}) });
      return versions;
    }
    const day = month + (new Date(start).getUTCDate() % 28) * DAY;
    if (monthStart(termTo) === month) {
      // The year is over: renewed mostly, at a price that rises a little.
      const stays = !random.chance(service ? 0.08 : 0.06);
      if (!stays && termTo < END) {
        leave(termTo, termTo);
        return versions;
      }
      const ended = close(termTo, { termFrom, termTo, renewed: true });
      if (!service && random.chance(0.35)) seats = Math.max(1, Math.round(seats * random.between(0.92, 1.3)));
      if (termTo >= END) {
        ended.to = null;
        ended.renewed = null;
        return versions;
      }
      ended.renewalMrr = value();
      from = termTo;
      termFrom = termTo;
    } else if (month >= START && day < end && day > from + 20 * DAY) {
      if (random.chance(leaving(month, service))) {
        leave(day, null);
        return versions;
      }
      const grows = random.chance(EXPAND);
      if (service || (!grows && !random.chance(SHRINK))) continue;
      close(day, {});
      from = day;
      const better = PLANS.findIndex(([name]) => name === plan) + 1;
      const step = PLANS[better];
      if (grows && step && random.chance(0.3)) [plan, price] = step;
      else
        seats = Math.max(
          1,
          grows
            ? seats + Math.max(1, Math.round(seats * random.between(0.1, 0.5)))
            : Math.round(seats * random.between(0.5, 0.85)),
        );
    }
  }
}

/** Contracts of the holders who take one, by customer in their order, versions in order of time. */
export function createSubscriptions(random: Random, holders: readonly Holder[]): Version[] {
  const list: Version[] = [];
  let count = 0;
  const id = (): string => `S-${4001 + count++}`;
  for (const holder of holders) {
    const old = holder.since < START;
    const begin = (share: number): number | null => {
      if (!random.chance(share)) return null;
      // Old customers took it at some time between the year before START and today.
      const at = old
        ? START - 420 * DAY + random.next() * (END - START + 380 * DAY)
        : holder.since + random.skewed(35, 0.9) * DAY;
      const day = dayOf(Math.max(at, holder.since));
      return day < (holder.until < END ? holder.until - 45 * DAY : END) ? day : null;
    };
    const cloud = begin(old ? 0.58 : 0.55);
    if (cloud !== null) {
      const versions = contract(random, holder, 'Northfield Cloud', cloud, id());
      list.push(...versions);
      const last = versions[versions.length - 1] as Version;
      const back = (last.to ?? END) + random.whole(70, 260) * DAY;
      if (
        last.to !== null &&
        last.to < holder.until &&
        back < END - 40 * DAY &&
        holder.until === END &&
        random.chance(0.3)
      )
        list.push(...contract(random, holder, 'Northfield Cloud', dayOf(back), id()));
    }
    const care = begin(0.24);
    if (care !== null) list.push(...contract(random, holder, 'Care contract', care, id()));
  }
  return list;
}

export const SUBSCRIPTION_COLUMNS = [
  'subscription_id',
  'customer_id',
  'product',
  'plan',
  'category',
  'valid_from',
  'valid_to',
  'status',
  'quantity',
  'mrr',
  'canceled_at',
  'cancel_reason',
  'churn_type',
  'term_start',
  'term_end',
  'renewed',
  'renewal_mrr',
] as const;

const day = (at: number | null): Cell => (at === null ? null : isoDate(at));

export const subscriptionRow = (one: Version): Cell[] => [
  one.id,
  one.customer,
  one.product,
  one.plan,
  one.product === 'Care contract' ? 'service' : 'product',
  isoDate(one.from),
  day(one.to),
  one.status,
  one.seats,
  one.mrr,
  one.canceledAt === null ? null : isoMinute(one.canceledAt),
  one.reason,
  one.churn,
  day(one.termFrom),
  day(one.termTo),
  one.renewed === null ? null : `${one.renewed}`,
  one.renewalMrr,
];
