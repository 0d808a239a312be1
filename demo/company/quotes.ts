import { DAY, END, HOUR, RECENT, isoMinute, workday } from './calendar.ts';
import type { Cell } from './csv.ts';
import { lastChange, type Deal } from './deals.ts';
import { LOST, WON, isOpen } from './pipeline.ts';
import type { Random } from './prng.ts';

export interface Quote {
  id: string;
  deal: Deal;
  direction: 'sent' | 'received';
  sentAt: number;
  /** Whole dollars; null while it is a draft without a price. */
  amount: number | null;
  status: 'draft' | 'sent' | 'accepted' | 'declined' | 'expired';
  decidedAt: number | null;
}

function quotesOf(random: Random, deal: Deal): Quote[] {
  const first = deal.history.find((change) => change.stage === 'Proposal/Price Quote');
  if (!first || first.at < RECENT) return [];
  const last = lastChange(deal);
  const list: Quote[] = [];
  const sentAt = workday(first.at + random.whole(1, 30) * HOUR);
  const closedAt = isOpen(last.stage) ? END : last.at;
  const add = (at: number, more: Partial<Quote>): void => {
    const cents = deal.history.filter((change) => change.at <= at).at(-1)?.cents ?? last.cents;
    if (at < END)
      list.push({
        id: '',
        deal,
        direction: 'sent',
        sentAt: at,
        amount: cents === null ? null : cents / 100,
        status: 'sent',
        decidedAt: null,
        ...more,
      });
  };
  // Asked for in writing first, now and then.
  if (random.chance(0.09)) add(first.at - random.whole(1, 6) * DAY, { direction: 'received', amount: null });
  const again = closedAt - sentAt > 12 * DAY && random.chance(0.22);
  const revisedAt = sentAt + random.between(0.3, 0.8) * (closedAt - sentAt);
  const decided: Partial<Quote> =
    last.stage === WON
      ? { status: 'accepted', decidedAt: Math.max(last.at, sentAt) }
      : last.stage === LOST
        ? random.chance(0.6)
          ? { status: 'declined', decidedAt: Math.max(last.at, sentAt) }
          : { status: 'expired' }
        : { status: END - sentAt > 60 * DAY ? 'expired' : random.chance(0.08) ? 'draft' : 'sent' };
  add(sentAt, again ? { status: 'declined', decidedAt: revisedAt } : decided);
  if (again)
    add(revisedAt, {
      ...decided,
      ...(decided.decidedAt ? { decidedAt: Math.max(decided.decidedAt, revisedAt) } : {}),
    });
  return list;
}

/** Quotes of the deals that came to a proposal, oldest first. */
export function createQuotes(random: Random, deals: readonly Deal[]): Quote[] {
  const list = deals.flatMap((deal) => quotesOf(random, deal));
  list.sort((a, b) => a.sentAt - b.sentAt);
  list.forEach((one, i) => {
    one.id = `Q${7001 + i}`;
  });
  return list;
}

export const QUOTE_COLUMNS = [
  'quote_id',
  'deal_id',
  'direction',
  'sent_at',
  'amount',
  'currency',
  'status',
  'decided_at',
];

export const quoteRow = (one: Quote): Cell[] => [
  one.id,
  one.deal.id,
  one.direction,
  isoMinute(one.sentAt),
  one.amount,
  'USD',
  one.direction === 'received' ? null : one.status,
  one.decidedAt === null ? null : isoMinute(one.decidedAt),
];
