import { DAY, END, HOUR, MINUTE, START, dayOf, usDate, usMinute, workday } from './calendar.ts';
import type { Cell } from './csv.ts';
import { lastChange, type Deal } from './deals.ts';
import { isOpen } from './pipeline.ts';
import type { Random } from './prng.ts';

export interface Activity {
  deal: Deal;
  type: 'Call' | 'Email' | 'Meeting' | 'Demo' | 'Task';
  status: 'Completed' | 'Not Started' | 'Cancelled' | 'No Show';
  owner: string;
  at: number;
  seconds: number | null;
  result: string | null;
  /** Calls only. */
  direction: 'Inbound' | 'Outbound' | null;
}

const TYPES = [
  ['Call', 36],
  ['Email', 38],
  ['Meeting', 15],
  ['Demo', 6],
  ['Task', 5],
] as const;
const RESULTS = [
  ['Connected', 55],
  ['No answer', 22],
  ['Left voicemail', 18],
  ['Busy', 5],
] as const;
const PER_DEAL = 1.2;

function createActivity(random: Random, deal: Deal, at: number): Activity {
  const type = random.weighted(TYPES);
  const meets = type === 'Meeting' || type === 'Demo';
  const status =
    at >= END
      ? 'Not Started'
      : random.weighted([
          ['Completed', 94],
          ['Cancelled', 3],
          [meets ? 'No Show' : 'Completed', 4],
        ] as const);
  const done = status === 'Completed';
  const result = done && type === 'Call' ? random.weighted(RESULTS) : null;
  return {
    deal,
    type,
    status,
    at,
    result,
    owner: at < deal.rep.to ? deal.rep.name : deal.owner,
    seconds: !done
      ? null
      : meets
        ? random.pick([1800, 2700, 3600, 5400])
        : type === 'Call'
          ? Math.round(result === 'Connected' ? random.skewed(420, 0.7) : random.skewed(35, 0.4))
          : null,
    direction: type === 'Call' ? (random.chance(0.22) ? 'Inbound' : 'Outbound') : null,
  };
}

/** Calls, e-mails and meetings of the deals since START, oldest first, with the next planned ones of open deals. Sets `lastActivityAt`. */
export function createActivities(random: Random, deals: readonly Deal[]): Activity[] {
  const list: Activity[] = [];
  for (const deal of deals) {
    const last = lastChange(deal);
    const open = isOpen(last.stage);
    const until = open ? END : last.at;
    const count = Math.round(
      random.skewed(PER_DEAL, 0.5) * deal.rep.effort * Math.min(2, 0.5 + deal.history.length / 4),
    );
    for (let i = 0; i < count; i++) {
      // Denser at the start than in a long wait.
      const share = random.next() * random.between(0.3, 1);
      const at =
        dayOf(workday(deal.createdAt + share * Math.min(until - deal.createdAt, 150 * DAY))) +
        8 * HOUR +
        random.whole(0, 569) * MINUTE;
      if (at >= START && at > deal.createdAt && at < until) list.push(createActivity(random, deal, at));
    }
    if (open && random.chance(0.15 + 0.5 * deal.rep.hygiene))
      list.push(
        createActivity(random, deal, workday(END + random.whole(1, 20) * DAY) + random.whole(9, 16) * HOUR),
      );
  }
  list.sort((a, b) => a.at - b.at);
  for (const one of list) if (one.status === 'Completed') one.deal.lastActivityAt = one.at;
  return list;
}

export const ACTIVITY_COLUMNS = [
  'Activity ID',
  'Type',
  'Call Type',
  'Status',
  'Assigned',
  'Opportunity',
  'Due Date',
  'Completed Date/Time',
  'Call Duration',
  'Call Result',
] as const;

/** Call Duration is in seconds; Due Date is there for what is not done. */
export const activityRows = (list: readonly Activity[]): Cell[][] =>
  list.map((one, i) => [
    `A-${10_001 + i}`,
    one.type,
    one.direction,
    one.status,
    one.owner,
    one.deal.id,
    one.status === 'Completed' ? null : usDate(one.at),
    one.status === 'Completed' ? usMinute(one.at) : null,
    one.seconds,
    one.result,
  ]);
