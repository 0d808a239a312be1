import { RECENT, isoDate } from './calendar.ts';
import { money, type Cell } from './csv.ts';
import type { Deal } from './deals.ts';
import type { Lead } from './leads.ts';
import type { Opportunity } from './opportunities.ts';
import type { Random } from './prng.ts';

/** What the short report of a deal leaves out. */
export interface Details {
  of: Opportunity;
  lead: Lead | null;
  contact: string | null;
  product: string;
  costCents: number | null;
  competitors: string[];
  lostTo: string | null;
  wonReason: string | null;
}

const RIVALS = [
  ['Veltrisk', 40],
  ['Ombra Metering', 28],
  ['Quantiflow', 20],
  ['In-house build', 12],
] as const;
const WON_REASONS = [
  ['Accuracy', 30],
  ['Service', 26],
  ['Delivery time', 16],
  ['Price', 14],
  ['Known supplier', 14],
] as const;
const PRODUCTS = ['FlowSense', 'ThermaLog', 'PressureView', 'CalStation', 'AquaProbe'];
/** Share of the amount that the goods cost. */
const COST = new Map([
  ['FlowSense', 0.52],
  ['ThermaLog', 0.56],
  ['PressureView', 0.54],
  ['CalStation', 0.63],
  ['AquaProbe', 0.58],
]);

function detailsOf(random: Random, of: Opportunity, lead: Lead | null, contact: string): Details {
  const { deal, status } = of;
  const product = PRODUCTS.find((one) => deal.name.includes(one)) ?? 'FlowSense';
  const beaten = status === 'lost' && deal.lossReason === 'Competitor';
  const rival = random.weighted(RIVALS);
  const second = random.weighted(RIVALS);
  const named = beaten || random.chance(deal.type === 'New Business' ? 0.22 : 0.06);
  const share =
    (COST.get(product) ?? 0.55) * random.between(0.88, 1.12) * (1 + 0.6 * (deal.rep.discount - 0.08));
  return {
    of,
    lead,
    product,
    contact: random.chance(0.6 + 0.38 * deal.rep.hygiene) ? contact : null,
    costCents: of.cents === null ? null : Math.round((of.cents * share) / 1000) * 1000,
    competitors: named ? [...new Set(random.chance(0.2) ? [rival, second] : [rival])] : [],
    lostTo: beaten ? rival : null,
    wonReason:
      status === 'won' && random.chance(0.5 + 0.45 * deal.rep.hygiene) ? random.weighted(WON_REASONS) : null,
  };
}

/** Details of the deals that closed since RECENT or are open, each once: its last row. */
export function createDetails(
  random: Random,
  rows: readonly Opportunity[],
  leads: readonly Lead[],
): Details[] {
  const byDeal = new Map<Deal, Lead>(
    leads.flatMap((lead) => (lead.deal ? [[lead.deal, lead] as const] : [])),
  );
  const contacts = new Map<string, string>();
  const last = [...new Map(rows.map((row) => [row.deal.id, row])).values()];
  return last
    .filter((row) => row.status === 'open' || (row.closeDay !== null && row.closeDay >= RECENT))
    .map((row) => {
      const { name } = row.deal.account;
      const contact = contacts.get(name) ?? `N${501 + contacts.size}`;
      contacts.set(name, contact);
      return detailsOf(random, row, byDeal.get(row.deal) ?? null, contact);
    });
}

export const DETAIL_COLUMNS = [
  'Opportunity ID',
  'Opportunity Name',
  'Account Name',
  'Opportunity Owner',
  'Stage',
  'Amount',
  'Probability (%)',
  'Forecast Category',
  'Created Date',
  'Close Date',
  'Last Activity',
  'Push Count',
  'Next Step',
  'Lead Source',
  'Type',
  'Region',
  'Loss Reason',
  'Lead ID',
  'Contact',
  'Campaign',
  'Product',
  'Segment',
  'Cost',
  'Competitors',
  'Lost to',
  'Won reason',
] as const;

const day = (at: number | null): Cell => (at === null ? null : isoDate(at));

export function detailRow(one: Details): Cell[] {
  const { of } = one;
  const { deal } = of;
  return [
    deal.id,
    deal.name,
    deal.account.name,
    deal.owner,
    of.stage,
    of.amountText ?? (of.cents === null ? null : money(of.cents).replace('.00', '')),
    of.probability,
    of.category,
    day(of.createdDay),
    of.closeText ?? day(of.closeDay),
    day(deal.lastActivityAt),
    of.pushes,
    of.nextStep,
    deal.source,
    deal.type,
    deal.account.region,
    of.status === 'lost' ? deal.lossReason : null,
    one.lead?.id ?? null,
    one.contact,
    one.lead?.campaign?.id ?? null,
    one.product,
    deal.account.segment,
    one.costCents === null ? null : one.costCents / 100,
    one.competitors.length ? one.competitors.join('; ') : null,
    one.lostTo,
    one.wonReason,
  ];
}
