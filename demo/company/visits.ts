import { DAY, END, MINUTE, isoMinute, utc } from './calendar.ts';
import { campaignAt, type Campaign } from './campaigns.ts';
import type { Cell } from './csv.ts';
import type { Lead } from './leads.ts';
import type { Random } from './prng.ts';

export interface Visit {
  at: number;
  visitor: string;
  page: string;
  views: number;
  channel: string;
  campaign: string | null;
  portal: boolean;
  customer: string | null;
  lead: string | null;
}

/** The web statistics keep two months. */
export const VISITS_FROM = utc(2026, 9, 1);
const A_DAY = 31;
const CHANNELS = [
  ['Organic search', 44],
  ['Direct', 22],
  ['Paid search', 16],
  ['Referral', 9],
  ['Social', 5],
  ['Email', 4],
] as const;
const PAGES = [
  ['/', 28],
  ['/products/flowsense', 16],
  ['/products/thermalog', 12],
  ['/products/aquaprobe', 8],
  ['/cloud', 12],
  ['/pricing', 10],
  ['/support', 8],
  ['/webinars', 6],
] as const;
const PORTAL = [
  ['/portal/stock', 45],
  ['/portal/orders', 35],
  ['/portal/catalogue', 20],
] as const;

/** One row for each part of the site that somebody looked at on a visit, oldest first. */
export function createVisits(
  random: Random,
  campaigns: readonly Campaign[],
  leads: readonly Lead[],
  portalCustomers: readonly string[],
): Visit[] {
  const list: Visit[] = [];
  let visitor = 70_000;
  const add = (at: number, who: string, more: Partial<Visit>): void => {
    const channel = random.weighted(CHANNELS);
    list.push({
      at,
      visitor: who,
      page: random.weighted(PAGES),
      views: random.weighted([
        [1, 60],
        [2, 22],
        [3, 10],
        [5, 8],
      ] as const),
      channel,
      campaign: channel === 'Paid search' ? (campaignAt(campaigns, 'Paid search', at, 0)?.id ?? null) : null,
      portal: false,
      customer: null,
      lead: null,
      ...more,
    });
  };
  for (let day = VISITS_FROM; day < END; day += DAY) {
    const weekday = new Date(day).getUTCDay();
    const count = Math.round(
      A_DAY *
        (weekday === 0 || weekday === 6 ? 0.4 : 1) *
        random.between(0.8, 1.2) *
        (1 + (day - VISITS_FROM) / (400 * DAY)),
    );
    const time = (): number => day + random.whole(6 * 60, 22 * 60) * MINUTE;
    for (let i = 0; i < count; i++) {
      const who =
        random.chance(0.16) && visitor > 70_050 ? `v${visitor - random.whole(1, 49)}` : `v${++visitor}`;
      const at = time();
      add(at, who, {});
      if (random.chance(0.06)) add(at + 3 * MINUTE, who, {});
    }
    const signedIn = weekday === 0 || weekday === 6 ? 1 : random.whole(4, 8);
    for (let i = 0; i < signedIn; i++) {
      const customer = random.pick(portalCustomers);
      add(time(), `p${portalCustomers.indexOf(customer) + 1}`, {
        page: random.weighted(PORTAL),
        portal: true,
        channel: 'Direct',
        campaign: null,
        customer,
      });
    }
    if (random.chance(0.8))
      add(time(), `v${++visitor}`, { page: '/portal/catalogue', portal: true, campaign: null });
  }
  for (const lead of leads) {
    if (lead.createdAt < VISITS_FROM || !['Web', 'Advertisement', 'Email'].includes(lead.source)) continue;
    const who = `v${++visitor}`;
    const viaPortal = random.chance(0.05);
    add(lead.createdAt - 4 * MINUTE, who, {
      campaign: lead.campaign?.id ?? null,
      channel: lead.campaign?.kind ?? 'Organic search',
      lead: lead.id,
      ...(viaPortal ? { portal: true, page: '/portal/catalogue' } : { page: '/contact' }),
    });
  }
  return list.sort((a, b) => a.at - b.at || (a.visitor < b.visitor ? -1 : 1));
}

export const VISIT_COLUMNS = [
  'visit_id',
  'at',
  'visitor_id',
  'page',
  'views',
  'channel',
  'campaign_id',
  'portal',
  'customer_id',
  'lead_id',
];

export const visitRows = (list: readonly Visit[]): Cell[][] =>
  list.map((one, i) => [
    i + 1,
    isoMinute(one.at),
    one.visitor,
    one.page,
    one.views,
    one.channel,
    one.campaign,
    one.portal ? 'true' : null,
    one.customer,
    one.lead,
  ]);
