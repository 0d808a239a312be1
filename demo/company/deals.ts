import { DAY, END, HOUR, MINUTE, START, WARM_UP, monthOf, nextMonth, weekdayOf } from './calendar.ts';
import type { Account } from './accounts.ts';
import { walk } from './history.ts';
import { REPS, SUCCESSOR, type Rep } from './people.ts';
import { LOST, isOpen, type Change } from './pipeline.ts';
import type { Random } from './prng.ts';

export type DealType = 'New Business' | 'Renewal' | 'Upsell';

export interface Deal {
  id: string;
  name: string;
  account: Account;
  rep: Rep;
  /** Name of the owner today. */
  owner: string;
  type: DealType;
  source: string;
  createdAt: number;
  history: Change[];
  lossReason: string | null;
  nextStep: string | null;
  /** Latest finished activity, set when activities are made. */
  lastActivityAt: number | null;
}

/** Source, share of new business, factor on the chance to win. */
const SOURCES: readonly (readonly [readonly [string, number], number])[] = [
  [['Web', 0.9], 30],
  [['Partner', 1.2], 14],
  [['Referral', 1.5], 12],
  [['Trade Show', 0.8], 13],
  [['Phone Inquiry', 1.15], 8],
  [['Email', 0.7], 13],
  [['Advertisement', 0.55], 10],
];
/** Type: share, base chance to win, median dollars, first stage. */
const TYPES: readonly (readonly [readonly [DealType, number, number, number], number])[] = [
  [['New Business', 0.27, 21_000, 0], 72],
  [['Upsell', 0.45, 9_500, 1], 15],
  [['Renewal', 0.74, 13_000, 2], 13],
];
const PRODUCTS = ['FlowSense', 'ThermaLog', 'PressureView', 'CalStation', 'AquaProbe'];
const LOSS_REASONS = [
  ['Price', 26],
  ['No Decision', 24],
  ['Competitor', 18],
  ['Timing', 12],
  ['No Budget', 11],
  ['Missing Feature', 9],
] as const;
const NEXT_STEPS = [
  'Send revised quote',
  'Call with plant manager',
  'Site survey',
  'Security review',
  'Waiting for budget approval',
  'Demo with the lab team',
  'Legal redlines',
];

/** New deals by calendar month: a dip in summer, a push before the year ends. */
const SEASON = [1, 0.98, 1.08, 1, 1, 0.95, 0.76, 0.68, 1.12, 1.18, 1.08, 0.74];
const FIRST_MONTH = 52;
const GROWTH = 1.019;
const SEGMENT_SIZE = { Enterprise: 2.3, 'Mid-market': 1, 'Small business': 0.45 } as const;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 15 characters, base 62 and case-sensitive, as Salesforce reports show them: some differ by case alone. */
export function recordId(prefix: string, index: number): string {
  let tail = '';
  for (let rest = index + 40_000, i = 0; i < 4; i++, rest = Math.floor(rest / 62))
    tail = (DIGITS[rest % 62] as string) + tail;
  return `${prefix}5f00000${tail}N`;
}

/** An instant in office hours of a Monday-to-Friday day of the month that starts at `month`. */
function officeTime(random: Random, month: number): number {
  for (;;) {
    const day = month + random.whole(0, (nextMonth(month) - month) / DAY - 1) * DAY;
    const weekday = weekdayOf(day);
    if (weekday !== 0 && weekday !== 6) return day + 8 * HOUR + random.whole(0, 539) * MINUTE;
  }
}

function createDeal(random: Random, accounts: readonly Account[], month: number, index: number): Deal {
  const createdAt = officeTime(random, month);
  const rep = random.weighted(
    REPS.map((one) => [one, createdAt >= one.from && createdAt < one.to ? one.load : 0] as const),
  );
  const [type, base, median, first] = random.weighted(TYPES);
  const [source, quality] =
    type === 'New Business' ? random.weighted(SOURCES) : (['Existing Customer', 1] as const);
  const near = accounts.filter((one) => one.region === rep.region);
  const account = random.pick(random.chance(0.8) ? near : accounts);
  const dollars = random.skewed(median * SEGMENT_SIZE[account.segment], 0.55) * (1 + 0.008 * index);
  const season =
    monthOf(createdAt) >= 9 && monthOf(createdAt) <= 11
      ? 1.18
      : monthOf(createdAt) === 6 || monthOf(createdAt) === 7
        ? 0.9
        : 1;
  const win = Math.min(0.93, base * quality * rep.skill * season * (dollars > 60_000 ? 0.8 : 1));
  const history = walk(random, {
    rep,
    createdAt,
    win,
    first: Math.min(4, first + (random.chance(0.2) ? 1 : 0)),
    dollars,
    quick: type === 'Renewal',
  });
  const last = history[history.length - 1] as Change;
  const product = random.pick(PRODUCTS);
  return {
    id: '',
    name: `${account.name} - ${product}${type === 'Renewal' ? ' renewal' : type === 'Upsell' ? ' add-on' : ''}`,
    account,
    rep,
    type,
    source,
    createdAt,
    history,
    lastActivityAt: null,
    owner:
      rep.to < END && (isOpen(last.stage) || last.at >= rep.to)
        ? (SUCCESSOR.get(rep.name) ?? rep.name)
        : rep.name,
    lossReason:
      last.stage === LOST && random.chance(0.55 + 0.45 * rep.hygiene) ? random.weighted(LOSS_REASONS) : null,
    nextStep: isOpen(last.stage) && random.chance(0.25 + 0.65 * rep.hygiene) ? random.pick(NEXT_STEPS) : null,
  };
}

/** Every deal still open at START or created since, oldest first. Ids are given in that order. */
export function createDeals(random: Random, accounts: readonly Account[]): Deal[] {
  const deals: Deal[] = [];
  let wanted = FIRST_MONTH;
  for (let month = WARM_UP, index = 0; month < END; month = nextMonth(month), index++, wanted *= GROWTH) {
    const count = Math.round(wanted * (SEASON[monthOf(month) - 1] ?? 1) * random.between(0.93, 1.07));
    for (let i = 0; i < count; i++) deals.push(createDeal(random, accounts, month, index));
  }
  const kept = deals.filter((deal) => {
    const last = deal.history[deal.history.length - 1] as Change;
    return isOpen(last.stage) || last.at >= START;
  });
  kept.sort((a, b) => a.createdAt - b.createdAt);
  kept.forEach((deal, i) => {
    deal.id = recordId('006', i);
  });
  return kept;
}

export const lastChange = (deal: Deal): Change => deal.history[deal.history.length - 1] as Change;
