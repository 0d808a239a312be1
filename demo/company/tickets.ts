import { HOUR, MINUTE, RECENT, isoMinute } from './calendar.ts';
import type { Case } from './cases.ts';
import type { Cell } from './csv.ts';
import type { Random } from './prng.ts';

/** What the help desk knows of a case beyond its short export. */
export interface Ticket {
  of: Case;
  kind: string;
  team: string;
  product: string | null;
  firstResponseAt: number | null;
  firstSolvedAt: number | null;
  customerReplies: number;
  stations: number;
  escalated: boolean;
  responseDueAt: number;
  resolutionDueAt: number;
  /** Whole dollars. */
  revenue: number | null;
  cost: number;
}

/** Hours promised by priority: to the first response, to the solution. */
const PROMISED = new Map<string, readonly [number, number]>([
  ['Low', [8, 120]],
  ['Normal', [4, 72]],
  ['High', [2, 36]],
  ['Urgent', [1, 12]],
]);
const PRODUCTS = ['FlowSense', 'ThermaLog', 'PressureView', 'CalStation', 'AquaProbe'];

function createTicket(random: Random, of: Case): Ticket {
  const [response, resolution] = PROMISED.get(of.priority) ?? [4, 72];
  const complains =
    of.satisfaction === 'Bad'
      ? random.chance(0.5)
      : (of.tag === 'shipping' || of.tag === 'billing') && random.chance(0.12);
  const firstResponseAt = of.firstReplyMinutes === null ? null : of.createdAt + of.firstReplyMinutes * MINUTE;
  const solvedAt = of.solvedAt;
  const escalated = random.chance(of.priority === 'Urgent' ? 0.3 : complains ? 0.16 : 0.035);
  return {
    of,
    kind: complains
      ? 'complaint'
      : of.tag === 'shipping' && random.chance(0.22)
        ? 'return'
        : of.type.toLowerCase(),
    team:
      of.tag === 'billing'
        ? 'Billing desk'
        : of.tag === 'firmware' || of.tag === 'calibration'
          ? 'Technical desk'
          : 'Front desk',
    product: of.tag === 'billing' || of.tag === 'shipping' ? null : random.pick(PRODUCTS),
    firstResponseAt,
    firstSolvedAt:
      solvedAt === null || firstResponseAt === null
        ? null
        : of.reopens === 0
          ? solvedAt
          : firstResponseAt +
            Math.floor(((solvedAt - firstResponseAt) * random.between(0.3, 0.7)) / MINUTE) * MINUTE,
    customerReplies: of.replies === 0 ? 0 : Math.max(0, of.replies - 1 + random.whole(0, 1)),
    stations: 1 + (escalated ? 1 : 0) + (random.chance(0.12) ? 1 : 0),
    escalated,
    responseDueAt: of.createdAt + response * HOUR,
    resolutionDueAt: of.createdAt + resolution * HOUR,
    revenue: solvedAt !== null && random.chance(0.07) ? Math.round(random.skewed(260, 0.7) / 5) * 5 : null,
    cost: Math.round(random.skewed(11, 0.35) * (1 + of.replies) * (escalated ? 1.6 : 1)),
  };
}

export const createTickets = (random: Random, cases: readonly Case[]): Ticket[] =>
  cases.filter((one) => one.createdAt >= RECENT).map((one) => createTicket(random, one));

export const TICKET_COLUMNS = [
  'case_id',
  'created_at',
  'channel',
  'type',
  'topic',
  'priority',
  'status',
  'agent_id',
  'team',
  'customer_id',
  'product',
  'region',
  'first_response_at',
  'first_solved_at',
  'solved_at',
  'reopens',
  'agent_replies',
  'customer_replies',
  'assignee_changes',
  'escalated',
  'response_due_at',
  'resolution_due_at',
  'revenue',
  'cost',
] as const;

const CHANNEL = new Map([
  ['Mail', 'email'],
  ['Web form', 'web'],
  ['Chat', 'chat'],
  ['Phone', 'phone'],
]);
const whenever = (at: number | null): Cell => (at === null ? null : isoMinute(at));

export const ticketRow = (one: Ticket): Cell[] => [
  one.of.id,
  isoMinute(one.of.createdAt),
  CHANNEL.get(one.of.via) ?? 'other',
  one.kind,
  one.of.tag,
  one.of.priority.toLowerCase(),
  one.of.status.toLowerCase(),
  one.of.agent,
  one.team,
  one.of.account.name,
  one.product,
  one.of.account.region,
  whenever(one.firstResponseAt),
  whenever(one.firstSolvedAt),
  whenever(one.of.solvedAt),
  one.of.reopens,
  one.of.replies,
  one.customerReplies,
  one.stations,
  one.escalated ? 'true' : 'false',
  isoMinute(one.responseDueAt),
  isoMinute(one.resolutionDueAt),
  one.revenue,
  one.cost,
];
