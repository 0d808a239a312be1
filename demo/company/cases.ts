import {
  DAY,
  END,
  HOUR,
  INCIDENT,
  MINUTE,
  START,
  isoMinute,
  monthKey,
  nextMonth,
  workday,
} from './calendar.ts';
import type { Account } from './accounts.ts';
import type { Cell } from './csv.ts';
import { AGENTS } from './people.ts';
import type { Random } from './prng.ts';

export interface Case {
  id: number;
  account: Account;
  agent: string;
  createdAt: number;
  firstReplyMinutes: number | null;
  solvedAt: number | null;
  status: 'New' | 'Open' | 'Pending' | 'Solved' | 'Closed';
  priority: string;
  type: string;
  via: string;
  replies: number;
  reopens: number;
  satisfaction: 'Good' | 'Bad' | 'Offered';
  tag: string;
}

const FIRST_MONTH = 45;
const TAGS = [
  ['calibration', 30],
  ['firmware', 18],
  ['shipping', 20],
  ['billing', 12],
  ['training', 20],
] as const;
const PRIORITIES = [
  ['Low', 22],
  ['Normal', 52],
  ['High', 20],
  ['Urgent', 6],
] as const;
/** Minutes to the first reply and hours to the solution, as factors on the medians. */
const HASTE = new Map([
  ['Low', 1.5],
  ['Normal', 1],
  ['High', 0.6],
  ['Urgent', 0.25],
]);

function createCase(random: Random, accounts: readonly Account[], createdAt: number): Case {
  const trouble = monthKey(createdAt) === INCIDENT;
  const priority = random.weighted(PRIORITIES);
  const agentIndex = random.whole(0, AGENTS.length - 1);
  const pace = (HASTE.get(priority) ?? 1) * (0.75 + 0.12 * agentIndex) * (trouble ? 2.2 : 1);
  const firstReply = Math.max(1, Math.round(random.skewed(95 * pace, 0.8)));
  const solved = createdAt + firstReply * MINUTE + Math.round(random.skewed(19 * 60 * pace, 0.9)) * MINUTE;
  const replied = createdAt + firstReply * MINUTE < END;
  const solvedAt = solved < END && random.chance(0.985) ? solved : null;
  const reopens = solvedAt !== null && random.chance(trouble ? 0.16 : 0.06) ? random.whole(1, 2) : 0;
  const content = (trouble ? 0.62 : 0.88) - 0.12 * reopens - (firstReply > 600 ? 0.15 : 0);
  return {
    id: 0,
    account: random.pick(accounts),
    agent: AGENTS[agentIndex] as string,
    createdAt,
    priority,
    solvedAt,
    reopens,
    firstReplyMinutes: replied ? firstReply : null,
    status:
      solvedAt === null
        ? !replied
          ? 'New'
          : random.chance(0.5)
            ? 'Open'
            : 'Pending'
        : END - solvedAt > 28 * DAY
          ? 'Closed'
          : 'Solved',
    type: random.weighted([
      ['Question', 46],
      ['Incident', trouble ? 70 : 26],
      ['Problem', 16],
      ['Task', 12],
    ] as const),
    via: random.weighted([
      ['Mail', 52],
      ['Web form', 28],
      ['Chat', 12],
      ['Phone', 8],
    ] as const),
    replies: replied ? random.whole(1, 3) + reopens * 2 : 0,
    satisfaction:
      solvedAt !== null && random.chance(0.35) ? (random.chance(content) ? 'Good' : 'Bad') : 'Offered',
    tag: trouble && random.chance(0.6) ? 'firmware' : random.weighted(TAGS),
  };
}

/** Support tickets, oldest first; the incident month has twice as many. */
export function createCases(random: Random, accounts: readonly Account[]): Case[] {
  const cases: Case[] = [];
  let wanted = FIRST_MONTH;
  for (let month = START; month < END; month = nextMonth(month), wanted *= 1.008) {
    const count = Math.round(wanted * (monthKey(month) === INCIDENT ? 2.2 : random.between(0.92, 1.08)));
    const days = (nextMonth(month) - month) / DAY;
    for (let i = 0; i < count; i++) {
      const at = month + random.whole(0, days - 1) * DAY + 7 * HOUR + random.whole(0, 719) * MINUTE;
      const moved = random.chance(0.85) ? workday(at) : at;
      cases.push(createCase(random, accounts, moved < END ? moved : at));
    }
  }
  cases.sort((a, b) => a.createdAt - b.createdAt);
  cases.forEach((one, i) => {
    one.id = 5001 + i;
  });
  return cases;
}

export const CASE_COLUMNS = [
  'Id',
  'Status',
  'Priority',
  'Via',
  'Ticket type',
  'Tags',
  'Assignee',
  'Organization',
  'Created at',
  'Solved at',
  'First reply time in minutes',
  'Replies',
  'Reopens',
  'Satisfaction Score',
] as const;

export const caseRow = (one: Case): Cell[] => [
  one.id,
  one.status,
  one.priority,
  one.via,
  one.type,
  one.tag,
  one.agent,
  one.account.name,
  isoMinute(one.createdAt),
  one.solvedAt === null ? null : isoMinute(one.solvedAt),
  one.firstReplyMinutes,
  one.replies,
  one.reopens,
  one.satisfaction,
];
