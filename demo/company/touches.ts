import { DAY, END, HOUR, MINUTE, isoMinute } from './calendar.ts';
import { campaignAt, type Campaign } from './campaigns.ts';
import type { Cell } from './csv.ts';
import { lastChange, type Deal } from './deals.ts';
import type { Lead } from './leads.ts';
import { isOpen } from './pipeline.ts';
import type { Random } from './prng.ts';
import type { Subscriber } from './subscribers.ts';

type Kind =
  | 'sent'
  | 'delivered'
  | 'open'
  | 'click'
  | 'form'
  | 'response'
  | 'bounce'
  | 'unsubscribe'
  | 'complaint'
  | 'ad_click'
  | 'event';

export interface Touch {
  at: number;
  campaign: Campaign;
  kind: Kind;
  person: string | null;
  lead: Lead | null;
  customer: string | null;
  automated: boolean;
}

/** Readers drawn of the list for each newsletter: the export is a sample, as mail tools give it. */
const READERS = 28;
/** What somebody does when a campaign of the kind reaches them first. */
const FIRST: Readonly<Record<Campaign['kind'], Kind>> = {
  'Paid search': 'ad_click',
  Display: 'ad_click',
  Email: 'click',
  Event: 'event',
  Webinar: 'response',
  Partner: 'response',
  Referral: 'response',
};

function mailing(random: Random, campaign: Campaign, list: readonly Subscriber[]): Touch[] {
  const sentAt = campaign.from + 9 * HOUR;
  const members = list.filter((one) => one.joinedAt < sentAt && (one.removedAt ?? END) > sentAt);
  const readers = new Set(Array.from({ length: READERS }, () => random.pick(members)));
  return [...readers].flatMap((reader) => {
    const touches: Touch[] = [];
    const add = (kind: Kind, at: number, automated = false): void => {
      if (at < END)
        touches.push({ at, campaign, kind, person: reader.id, lead: null, customer: null, automated });
    };
    add('sent', sentAt);
    if (random.chance(0.026)) {
      add('bounce', sentAt + MINUTE);
      return touches;
    }
    add('delivered', sentAt + MINUTE);
    if (random.chance(0.05)) add('open', sentAt + 2 * MINUTE, true);
    const openedAt = sentAt + random.whole(4, 2600) * MINUTE;
    if (random.chance(0.31)) {
      add('open', openedAt);
      if (random.chance(0.17)) {
        add('click', openedAt + random.whole(1, 9) * MINUTE);
        if (random.chance(0.3)) add('form', openedAt + random.whole(10, 20) * MINUTE);
      }
      if (random.chance(0.012)) add('unsubscribe', openedAt + 3 * MINUTE);
      if (random.chance(0.003)) add('complaint', openedAt + 4 * MINUTE);
    }
    return touches;
  });
}

/** Where a lead came from, the form it filled in, and what its campaigns did until the deal was closed. */
function journey(random: Random, lead: Lead, campaigns: readonly Campaign[]): Touch[] {
  const touches: Touch[] = [];
  const add = (campaign: Campaign | null, kind: Kind, at: number): void => {
    if (campaign && at < END && at >= campaign.from)
      touches.push({
        at: Math.floor(at / MINUTE) * MINUTE,
        campaign,
        kind,
        person: null,
        lead,
        customer: null,
        automated: false,
      });
  };
  const { campaign } = lead;
  if (campaign) {
    add(
      campaign,
      FIRST[campaign.kind],
      lead.createdAt - random.whole(1, campaign.kind === 'Event' ? 2000 : 12) * MINUTE,
    );
    if (campaign.kind === 'Paid search' || campaign.kind === 'Webinar') add(campaign, 'form', lead.createdAt);
  }
  if (!lead.deal) return touches;
  const last = lastChange(lead.deal);
  const until = isOpen(last.stage) ? END : last.at;
  if (random.chance(0.4)) {
    const at = lead.createdAt - random.whole(2, 50) * DAY;
    add(campaignAt(campaigns, 'Display', at, 0), 'ad_click', at);
  }
  for (const [kind, chance, days] of [
    ['Email', 0.75, 25],
    ['Webinar', 0.4, 8],
    ['Event', 0.25, 3],
  ] as const) {
    const at = lead.createdAt + random.next() * (until - lead.createdAt);
    if (random.chance(chance))
      add(
        campaignAt(campaigns, kind, at, days),
        kind === 'Event' ? 'event' : kind === 'Email' ? 'click' : 'response',
        at,
      );
  }
  return touches;
}

/** All touches, oldest first. */
export function createTouches(
  random: Random,
  leads: readonly Lead[],
  deals: readonly Deal[],
  campaigns: readonly Campaign[],
  subscribers: readonly Subscriber[],
): Touch[] {
  const list = [
    ...campaigns.filter((one) => one.kind === 'Email').flatMap((one) => mailing(random, one, subscribers)),
    ...leads.flatMap((lead) => journey(random, lead, campaigns)),
    // Customers come to webinars and fairs before they buy more.
    ...deals
      .filter((deal) => deal.type === 'Upsell' && random.chance(0.5))
      .flatMap((deal): Touch[] => {
        const at = deal.createdAt - random.whole(1, 40) * DAY;
        const kind = random.pick(['Webinar', 'Event'] as const);
        const campaign = campaignAt(campaigns, kind, at, 1);
        return campaign
          ? [
              {
                at,
                campaign,
                kind: kind === 'Event' ? 'event' : 'response',
                person: null,
                lead: null,
                customer: deal.account.name,
                automated: false,
              },
            ]
          : [];
      }),
  ];
  return list.sort((a, b) => a.at - b.at);
}

export const TOUCH_COLUMNS = [
  'touch_id',
  'at',
  'campaign_id',
  'channel',
  'type',
  'person_id',
  'lead_id',
  'customer_id',
  'automated',
];

export const touchRows = (list: readonly Touch[]): Cell[][] =>
  list.map((one, i) => [
    `T${i + 1}`,
    isoMinute(one.at),
    one.campaign.id,
    one.campaign.kind,
    one.kind,
    one.person,
    one.lead?.id ?? null,
    one.customer,
    one.automated ? 'true' : null,
  ]);
