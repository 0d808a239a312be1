import { BOOKS, DAY, END, HOUR, MINUTE, dayOf, isoMinute, monthOf, nextMonth, workday } from './calendar.ts';
import type { Account } from './accounts.ts';
import { campaignAt, type Campaign, type CampaignKind } from './campaigns.ts';
import type { Cell } from './csv.ts';
import { lastChange, type Deal } from './deals.ts';
import { GO_LIVE } from './milestones.ts';
import { REPS } from './people.ts';
import { WON } from './pipeline.ts';
import type { Random } from './prng.ts';

export interface Lead {
  id: string;
  createdAt: number;
  status:
    'New' | 'Attempted to contact' | 'Connected' | 'Bad timing' | 'Unqualified' | 'Open deal' | 'Converted';
  stage: 'lead' | 'marketing qualified lead' | 'sales qualified lead' | 'opportunity' | 'customer';
  source: string;
  campaign: Campaign | null;
  product: string;
  owner: string;
  region: Account['region'];
  inbound: boolean;
  score: number | null;
  mqlAt: number | null;
  sqlAt: number | null;
  firstResponseAt: number | null;
  convertedAt: number | null;
  deal: Deal | null;
  referredBy: string | null;
  reason: string | null;
}

/** Source: share of the leads that come to nothing, share of its deals that began as a lead, its campaigns, days they work on. */
const SOURCES = new Map<string, { share: number; began: number; kinds: CampaignKind[]; days: number }>([
  ['Web', { share: 30, began: 0.3, kinds: ['Paid search', 'Webinar'], days: 20 }],
  ['Advertisement', { share: 22, began: 0.38, kinds: ['Display'], days: 20 }],
  ['Email', { share: 14, began: 0.34, kinds: ['Email'], days: 30 }],
  ['Trade Show', { share: 15, began: 0.4, kinds: ['Event'], days: 50 }],
  ['Referral', { share: 6, began: 0.38, kinds: ['Referral'], days: 1 }],
  ['Partner', { share: 7, began: 0.18, kinds: ['Partner'], days: 10 }],
  ['Phone Inquiry', { share: 6, began: 0.3, kinds: [], days: 0 }],
]);
const PRODUCTS = ['FlowSense', 'ThermaLog', 'PressureView', 'CalStation', 'AquaProbe'];
const REASONS = [
  ['No budget', 24],
  ['Not a fit', 30],
  ['No answer', 26],
  ['Student or private', 12],
  ['Duplicate', 8],
] as const;
const SEASON = [1, 1, 1.08, 1, 1.02, 1.15, 0.72, 0.66, 1.1, 1.3, 1.06, 0.7];
/** Leads of the first month that come to nothing. */
const FIRST_MONTH = 38;
const GROWTH = 1.013;

function response(random: Random, createdAt: number, keen: boolean): number | null {
  if (!keen && random.chance(0.09)) return null;
  const hours = (createdAt < Date.parse(GO_LIVE) ? 7.5 : 2.6) * (keen ? 0.6 : 1);
  const at = createdAt + Math.max(3, Math.round(random.skewed(hours * 60, 0.9))) * MINUTE;
  return at < END ? at : null;
}

interface Ground {
  random: Random;
  campaigns: readonly Campaign[];
  customers: readonly string[];
}

function common({ random, campaigns, customers }: Ground, source: string, createdAt: number) {
  const from = SOURCES.get(source);
  const kind = from?.kinds.length ? random.pick(from.kinds) : null;
  return {
    id: '',
    createdAt,
    source,
    campaign: kind && from && random.chance(0.85) ? campaignAt(campaigns, kind, createdAt, from.days) : null,
    inbound: source !== 'Email' && random.chance(source === 'Trade Show' ? 0.3 : 0.92),
    referredBy: source === 'Referral' ? random.pick(customers) : null,
  };
}

function ofDeal(ground: Ground, deal: Deal, createdAt: number): Lead {
  const { random } = ground;
  const span = deal.createdAt - createdAt;
  const mqlAt = createdAt + Math.floor((span * random.between(0.02, 0.4)) / MINUTE) * MINUTE;
  const sqlAt = mqlAt + Math.floor(((deal.createdAt - mqlAt) * random.between(0.3, 0.9)) / MINUTE) * MINUTE;
  const first = response(random, createdAt, true);
  return {
    ...common(ground, deal.source, createdAt),
    deal,
    status: 'Converted',
    stage: lastChange(deal).stage === WON ? 'customer' : 'opportunity',
    product: PRODUCTS.find((one) => deal.name.includes(one)) ?? 'FlowSense',
    owner: deal.rep.name,
    region: deal.account.region,
    score: Math.min(99, Math.round(random.skewed(64, 0.25))),
    mqlAt,
    sqlAt,
    firstResponseAt:
      first === null || first > deal.createdAt ? Math.min(sqlAt, createdAt + 30 * MINUTE) : first,
    convertedAt: deal.createdAt,
    reason: null,
  };
}

function barren(ground: Ground, createdAt: number): Lead {
  const { random } = ground;
  const source = random.weighted([...SOURCES].map(([name, { share }]) => [name, share] as const));
  const rep = random.weighted(
    REPS.map((one) => [one, createdAt >= one.from && createdAt < one.to ? one.load : 0] as const),
  );
  const later = (days: number): number => createdAt + Math.round(random.skewed(days * 24 * 60, 0.8)) * MINUTE;
  const before = (at: number): number | null => (at < END ? at : null);
  const mqlAt = random.chance(0.4) ? before(later(1.5)) : null;
  const sqlAt = mqlAt !== null && random.chance(0.26) ? before(mqlAt + (later(3) - createdAt)) : null;
  const firstResponseAt = response(random, createdAt, false);
  const age = (END - createdAt) / DAY;
  const status =
    age < 35 && random.chance(0.75)
      ? firstResponseAt === null
        ? 'New'
        : random.pick(['Attempted to contact', 'Connected'] as const)
      : random.weighted([
          ['Unqualified', 66],
          ['Bad timing', 20],
          ['Attempted to contact', 9],
          ['Connected', 5],
        ] as const);
  return {
    ...common(ground, source, createdAt),
    deal: null,
    status,
    stage: sqlAt !== null ? 'sales qualified lead' : mqlAt !== null ? 'marketing qualified lead' : 'lead',
    product: random.pick(PRODUCTS),
    owner: rep.name,
    region: random.chance(0.8) ? (rep.region as Account['region']) : 'North America',
    score: Math.min(97, Math.round(random.skewed(mqlAt === null ? 22 : 42, 0.4))),
    mqlAt,
    sqlAt,
    firstResponseAt,
    convertedAt: null,
    reason: status === 'Unqualified' ? random.weighted(REASONS) : null,
  };
}

/** Leads since BOOKS, oldest first: those that became one of the deals, and the many that did not. */
export function createLeads(
  random: Random,
  deals: readonly Deal[],
  campaigns: readonly Campaign[],
  customers: readonly string[],
): Lead[] {
  const ground: Ground = { random, campaigns, customers };
  const leads: Lead[] = [];
  for (const deal of deals) {
    const began = deal.type === 'New Business' ? (SOURCES.get(deal.source)?.began ?? 0) : 0;
    if (!random.chance(began)) continue;
    const createdAt = deal.createdAt - Math.round(random.skewed(13 * 24 * 60, 0.6)) * MINUTE;
    if (createdAt >= BOOKS) leads.push(ofDeal(ground, deal, createdAt));
  }
  let wanted = FIRST_MONTH;
  for (let month = BOOKS; month < END; month = nextMonth(month), wanted *= GROWTH) {
    const count = Math.round(wanted * (SEASON[monthOf(month) - 1] ?? 1) * random.between(0.92, 1.08));
    for (let i = 0; i < count; i++) {
      const at = dayOf(random.between(month, nextMonth(month))) + random.whole(6 * 60, 21 * 60) * MINUTE;
      leads.push(barren(ground, random.chance(0.8) ? Math.min(workday(at), END - HOUR) : at));
    }
  }
  leads.sort((a, b) => a.createdAt - b.createdAt);
  leads.forEach((lead, i) => {
    lead.id = `L${10_001 + i}`;
  });
  return leads;
}

/** As HubSpot names the columns of contacts, with those that the company added. */
export const LEAD_COLUMNS = [
  'Record ID',
  'Create Date',
  'Lead Status',
  'Lifecycle Stage',
  'Original Source',
  'Campaign',
  'Product Interest',
  'Contact owner',
  'Region',
  'Inbound',
  'HubSpot Score',
  'Became a Marketing Qualified Lead Date',
  'Became a Sales Qualified Lead Date',
  'First Outreach Date',
  'Converted at',
  'Opportunity',
  'Customer ID',
  'Referred by customer ID',
  'Disqualified reason',
] as const;

const whenever = (at: number | null): Cell => (at === null ? null : isoMinute(at));

export const leadRow = (lead: Lead): Cell[] => [
  lead.id,
  isoMinute(lead.createdAt),
  lead.status,
  lead.stage,
  lead.source,
  lead.campaign?.id ?? null,
  lead.product,
  lead.owner,
  lead.region,
  lead.inbound ? 'true' : 'false',
  lead.score,
  whenever(lead.mqlAt),
  whenever(lead.sqlAt),
  whenever(lead.firstResponseAt),
  whenever(lead.convertedAt),
  lead.deal?.id ?? null,
  lead.deal?.account.name ?? null,
  lead.referredBy,
  lead.reason,
];
