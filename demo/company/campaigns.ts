import { BOOKS, DAY, END, isoDate, monthOf, nextMonth, utc, yearOf } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { Random } from './prng.ts';

export type CampaignKind = 'Paid search' | 'Display' | 'Email' | 'Event' | 'Webinar' | 'Partner' | 'Referral';

export interface Campaign {
  id: string;
  name: string;
  kind: CampaignKind;
  status: 'planned' | 'active' | 'completed' | 'aborted';
  from: number;
  /** Last day. */
  to: number;
  /** Whole dollars. */
  budget: number;
  cost: number | null;
}

const TOPICS = [
  'Calibration without downtime',
  'Flow measurement basics',
  'Cloud logging in an hour',
  'Audit-ready records',
  'Predictive maintenance',
];

/** Every campaign of the company from BOOKS on, and two that are planned, oldest first. */
export function createCampaigns(random: Random): Campaign[] {
  const list: Campaign[] = [];
  const add = (kind: CampaignKind, name: string, from: number, to: number, planned: number): void => {
    const future = from >= END;
    const aborted = !future && kind === 'Webinar' && random.chance(0.06);
    const spent = planned * random.between(0.88, 1.14) * (aborted ? 0.3 : 1);
    // What still runs has cost its share so far.
    const share = to < END ? 1 : (END - from) / (to + DAY - from);
    list.push({
      id: '',
      name,
      kind,
      from,
      to,
      status: future ? 'planned' : aborted ? 'aborted' : to < END - DAY ? 'completed' : 'active',
      budget: Math.round(planned / 100) * 100,
      cost: future ? null : Math.round(spent * share),
    });
  };
  for (let month = BOOKS, i = 0; month <= utc(2026, 12, 1); month = nextMonth(month), i++) {
    const growth = 1 + 0.012 * i;
    const last = nextMonth(month) - DAY;
    const label = isoDate(month).slice(0, 7);
    const year = yearOf(month);
    if (month < END) {
      add('Email', `Newsletter ${label}`, month + 8 * DAY, month + 8 * DAY, 700 * growth);
      if (i % 2 === 0)
        add(
          'Webinar',
          `Webinar: ${TOPICS[(i / 2) % TOPICS.length] as string}`,
          month + 16 * DAY,
          month + 17 * DAY,
          3_600 * growth,
        );
      if (monthOf(month) % 3 === 1) {
        const end = utc(year, monthOf(month) + 3, 1) - DAY;
        const quarter = `${year}-Q${Math.ceil(monthOf(month) / 3)}`;
        add('Paid search', `Paid search ${quarter}`, month, end, 33_000 * growth);
        add('Display', `Display ${quarter}`, month, end, 13_500 * growth);
        add('Partner', `Partner fund ${quarter}`, month, end, 9_000 * growth);
      }
      if (monthOf(month) === 1) add('Referral', `Bring a colleague ${year}`, month, utc(year, 12, 31), 5_000);
    }
    if (monthOf(month) === 6)
      add('Event', `Sensor Week ${year}`, month + 9 * DAY, month + 11 * DAY, 31_000 * growth);
    if (monthOf(month) === 10)
      add('Event', `Process Fair ${year}`, month + 5 * DAY, month + 8 * DAY, 44_000 * growth);
    if (month >= END)
      add(
        'Webinar',
        `Webinar: ${TOPICS[i % TOPICS.length] as string}`,
        last - 12 * DAY,
        last - 11 * DAY,
        3_900 * growth,
      );
  }
  list.sort((a, b) => a.from - b.from);
  list.forEach((one, i) => {
    one.id = `C${101 + i}`;
  });
  return list;
}

/** The latest campaign of a kind that had begun at an instant, at most `days` after its end. */
export function campaignAt(
  list: readonly Campaign[],
  kind: CampaignKind,
  at: number,
  days: number,
): Campaign | null {
  const found = list.filter(
    (one) => one.kind === kind && one.from <= at && at < one.to + days * DAY && one.status !== 'aborted',
  );
  return found.at(-1) ?? null;
}

export const CAMPAIGN_COLUMNS = [
  'campaign_id',
  'name',
  'channel',
  'status',
  'start_date',
  'end_date',
  'budget',
  'cost',
  'currency',
];

export const campaignRow = (one: Campaign): Cell[] => [
  one.id,
  one.name,
  one.kind,
  one.status,
  isoDate(one.from),
  isoDate(one.to),
  one.budget,
  one.cost,
  'USD',
];
