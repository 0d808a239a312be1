import { DAY, END, HOUR, START, dayOf, isoMinute, utc } from './calendar.ts';
import type { Account } from './accounts.ts';
import type { Cell } from './csv.ts';
import type { Dealer } from './dealers.ts';
import { lastChange, type Deal } from './deals.ts';
import type { Lead } from './leads.ts';
import type { Order } from './orders.ts';
import { REPS, SUCCESSOR } from './people.ts';
import { WON } from './pipeline.ts';
import type { Random } from './prng.ts';
import type { Holder, Version } from './subscriptions.ts';
import { CSMS } from './success-team.ts';

export interface Customer {
  account: Account;
  kind: 'retail' | 'wholesale' | 'online';
  /** First purchase; null for a prospect. */
  since: number | null;
  /** Latest purchase. */
  latest: number;
  churnedAt: number | null;
  reason: string | null;
  owner: string;
  csm: string;
  channel: string;
  campaign: string | null;
  referredBy: string | null;
  signedAt: number | null;
  startedAt: number | null;
  onboardedAt: number | null;
  valueAt: number | null;
}

const CHANNELS = [
  ['Web', 34],
  ['Trade Show', 16],
  ['Partner', 16],
  ['Referral', 14],
  ['Phone Inquiry', 10],
  ['Email', 10],
] as const;
const REASONS = [
  ['Price', 27],
  ['Service', 19],
  ['Went to a competitor', 22],
  ['Product quality', 14],
  ['Closed down', 18],
] as const;

/** First trade before: share of those that were customers before START. */
const OLD = [
  [utc(2024, 9, 1), 0.93],
  [utc(2025, 1, 1), 0.74],
  [utc(2025, 7, 1), 0.3],
] as const;

interface Trade {
  first: number;
  latest: number;
  deal: Deal | null;
}

/** First and latest purchase of each account by name, with the deal if that came first. */
function trades(deals: readonly Deal[], orders: readonly Order[]): Map<string, Trade> {
  const found = new Map<string, Trade>();
  const note = (name: string, at: number, deal: Deal | null): void => {
    const trade = found.get(name);
    if (!trade) found.set(name, { first: at, latest: at, deal });
    else {
      if (at < trade.first) Object.assign(trade, { first: at, deal });
      trade.latest = Math.max(trade.latest, at);
    }
  };
  for (const deal of deals)
    if (lastChange(deal).stage === WON) note(deal.account.name, lastChange(deal).at, deal);
  for (const order of orders) if (order.cancelledAt === null) note(order.account.name, order.placedAt, null);
  return found;
}

function onboarding(random: Random, since: number) {
  const signedAt = dayOf(since) - random.whole(0, 6) * DAY + 9 * HOUR;
  const startedAt = signedAt + random.whole(1, 9) * DAY + 2 * HOUR;
  // A quarter shorter every year, as the team learns.
  const pace = since < utc(2025, 5, 1) ? 1.25 : since < utc(2026, 5, 1) ? 1 : 0.8;
  const onboardedAt = startedAt + Math.round(random.skewed(27 * pace, 0.5)) * DAY + 4 * HOUR;
  const valueAt = startedAt + Math.round(random.skewed(16 * pace, 0.5)) * DAY + HOUR;
  const before = (at: number): number | null => (at < END ? at : null);
  return {
    signedAt,
    startedAt: before(startedAt),
    onboardedAt: random.chance(0.93) ? before(onboardedAt) : null,
    valueAt: random.chance(0.9) ? before(valueAt) : null,
  };
}

const person = (random: Random, account: Account) => {
  const rep = random.pick(REPS.filter((one) => one.region === account.region && one.to >= END));
  return {
    owner: SUCCESSOR.get(rep.name) ?? rep.name,
    csm: CSMS[random.whole(0, CSMS.length - 1)] as string,
  };
};
const nothing = { signedAt: null, startedAt: null, onboardedAt: null, valueAt: null };

/** One for each account and dealer: when they first bought, and whether they left. Subscriptions are still to come. */
export function createCustomers(
  random: Random,
  accounts: readonly Account[],
  dealers: readonly Dealer[],
  deals: readonly Deal[],
  orders: readonly Order[],
): Customer[] {
  const found = trades(deals, orders);
  const list = accounts.map((account): Customer => {
    const trade = found.get(account.name);
    // Who first bought late in these years is seldom an old customer.
    const old = random.chance(OLD.find(([until]) => (trade?.first ?? START) < until)?.[1] ?? 0.04);
    const since = old ? utc(2019, 2, 1) + random.whole(0, 1880) * DAY + 10 * HOUR : (trade?.first ?? null);
    const latest = trade?.latest ?? START;
    const quiet = (END - latest) / DAY;
    const left =
      since !== null && quiet > 90 && random.chance(0.27) ? latest + random.between(45, 240) * DAY : null;
    return {
      account,
      kind: random.chance(0.3) ? 'online' : 'retail',
      since: since === null ? null : Math.min(since, trade?.first ?? since),
      latest,
      churnedAt: left === null || left >= END ? null : dayOf(left) + 12 * HOUR,
      reason: left === null || left >= END ? null : random.weighted(REASONS),
      ...person(random, account),
      channel:
        old || !trade?.deal || trade.deal.source === 'Existing Customer'
          ? random.weighted(CHANNELS)
          : trade.deal.source,
      campaign: null,
      referredBy: null,
      ...(since !== null && since >= START ? onboarding(random, since) : nothing),
    };
  });
  for (const { account, joinedAt, leftAt } of dealers)
    list.push({
      account,
      kind: 'wholesale',
      since: joinedAt + 10 * HOUR,
      latest: joinedAt,
      churnedAt: leftAt === null ? null : leftAt + 12 * HOUR,
      reason: leftAt === null ? null : random.weighted(REASONS),
      ...person(random, account),
      channel: random.weighted([
        ['Partner', 50],
        ['Trade Show', 25],
        ['Referral', 15],
        ['Web', 10],
      ] as const),
      campaign: null,
      referredBy: null,
      ...(joinedAt >= START ? onboarding(random, joinedAt) : nothing),
    });
  return list;
}

export const holdersOf = (customers: readonly Customer[]): Holder[] =>
  customers.flatMap(({ account, since, churnedAt, kind }) =>
    since === null || kind === 'wholesale'
      ? []
      : [{ name: account.name, since, until: churnedAt ?? END, segment: account.segment }],
  );

/** Whoever gave up the subscription and buys nothing since has left; the lead of the first deal tells campaign and referrer. */
export function complete(
  random: Random,
  customers: readonly Customer[],
  versions: readonly Version[],
  leads: readonly Lead[],
): void {
  const ends = new Map<string, number>();
  for (const one of versions) ends.set(one.customer, Math.max(ends.get(one.customer) ?? 0, one.to ?? END));
  const first = new Map<string, Lead>();
  for (const lead of leads)
    if (lead.deal && !first.has(lead.deal.account.name)) first.set(lead.deal.account.name, lead);
  for (const customer of customers) {
    const end = ends.get(customer.account.name);
    if (
      end !== undefined &&
      end < END &&
      customer.churnedAt === null &&
      customer.latest < end &&
      random.chance(0.3)
    ) {
      customer.churnedAt = end + 12 * HOUR;
      customer.reason = random.weighted(REASONS);
    }
    const lead = first.get(customer.account.name);
    if (!lead || customer.since === null || customer.since < lead.createdAt) continue;
    customer.channel = lead.source;
    customer.campaign = lead.campaign?.id ?? null;
    customer.referredBy = lead.referredBy;
  }
}

/** As Salesforce reports name the columns of accounts, with those that the company added. */
export const CUSTOMER_COLUMNS = [
  'Account ID',
  'Account Name',
  'Customer since',
  'Churned at',
  'Churn reason',
  'Status',
  'Customer type',
  'Account Owner',
  'CSM',
  'Segment',
  'Industry',
  'Region',
  'Channel',
  'Campaign ID',
  'Referred by customer ID',
  'Signed at',
  'Onboarding started at',
  'Onboarded at',
  'First value at',
] as const;

const whenever = (at: number | null): Cell => (at === null ? null : isoMinute(at));

export const customerRow = (one: Customer): Cell[] => [
  one.account.name,
  one.account.name,
  whenever(one.since),
  whenever(one.churnedAt),
  one.reason,
  one.since === null ? 'prospect' : one.churnedAt === null ? 'active' : 'churned',
  one.kind,
  one.owner,
  one.csm,
  one.account.segment,
  one.account.industry,
  one.account.region,
  one.channel,
  one.campaign,
  one.referredBy,
  whenever(one.signedAt),
  whenever(one.startedAt),
  whenever(one.onboardedAt),
  whenever(one.valueAt),
];
