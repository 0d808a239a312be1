import { DAY, END, HOUR, isoDate, isoMinute, nextMonth, utc, workday } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { Dealer } from './dealers.ts';
import { REPS } from './people.ts';
import type { Random } from './prng.ts';

/** A deal of the European partner programme, kept in another system and in euros or pounds. */
export interface EuropeDeal {
  id: string;
  name: string;
  customer: string;
  owner: string;
  stage: string;
  status: 'won' | 'lost' | 'open';
  /** Whole units of the currency. */
  amount: number;
  currency: string;
  createdAt: number;
  closeDay: number;
  reason: string | null;
}

export const EUROPE = 'Europe partners';
export const EUROPE_STAGES = [
  'Appointment Scheduled',
  'Qualified To Buy',
  'Presentation Scheduled',
  'Contract Sent',
] as const;
export const EUROPE_CHANCE = new Map<string, number>([
  ['Appointment Scheduled', 0.2],
  ['Qualified To Buy', 0.4],
  ['Presentation Scheduled', 0.6],
  ['Contract Sent', 0.9],
  ['Closed Won', 1],
  ['Closed Lost', 0],
]);

/** Since the programme began in 2026, oldest first. */
export function createEurope(random: Random, dealers: readonly Dealer[]): EuropeDeal[] {
  const partners = dealers.filter((one) => one.currency !== 'USD');
  const owners = REPS.filter((one) => one.region === 'EMEA' && one.to >= END);
  const list: EuropeDeal[] = [];
  for (let month = utc(2026, 1, 1); month < END; month = nextMonth(month))
    for (let i = random.whole(4, 7); i > 0; i--) {
      const createdAt = workday(month + random.whole(0, 27) * DAY) + random.whole(8, 16) * HOUR;
      if (createdAt >= END) continue;
      const partner = random.pick(partners);
      const end = workday(createdAt + random.skewed(52, 0.5) * DAY);
      const status = end >= END ? 'open' : random.chance(0.37) ? 'won' : 'lost';
      list.push({
        id: '',
        name: `${partner.account.name} frame order`,
        customer: partner.account.name,
        owner: random.pick(owners).name,
        stage:
          status === 'won' ? 'Closed Won' : status === 'lost' ? 'Closed Lost' : random.pick(EUROPE_STAGES),
        status,
        amount: Math.round(random.skewed(14_000, 0.5) / 100) * 100,
        currency: partner.currency,
        createdAt,
        closeDay: Math.floor(end / DAY) * DAY,
        reason: status === 'lost' ? random.pick(['Price', 'Timing', 'Competitor']) : null,
      });
    }
  list.sort((a, b) => a.createdAt - b.createdAt);
  list.forEach((one, i) => {
    one.id = `${90_210_001 + i * 37}`;
  });
  return list;
}

/** As HubSpot names the columns of deals. */
export const EUROPE_COLUMNS = [
  'Record ID',
  'Deal Name',
  'Pipeline',
  'Deal Stage',
  'Amount',
  'Currency',
  'Deal probability',
  'Create Date',
  'Close Date',
  'Deal owner',
  'Associated Company',
  'Closed Lost Reason',
  'Region',
] as const;

export const europeRow = (one: EuropeDeal): Cell[] => [
  one.id,
  one.name,
  EUROPE,
  one.stage,
  one.amount,
  one.currency,
  EUROPE_CHANCE.get(one.stage) ?? null,
  isoMinute(one.createdAt),
  isoDate(one.closeDay),
  one.owner,
  one.customer,
  one.reason,
  'EMEA',
];
