import { DAY, END, HOUR, MINUTE, isoMinute, nextMonth, utc, workday } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { Customer } from './customers.ts';
import type { Lead } from './leads.ts';
import type { Random } from './prng.ts';

/** Work of customer success with accounts, and of sales with leads. */
export interface Engagement {
  type: 'engagement' | 'call' | 'email' | 'video' | 'meeting' | 'linkedin' | 'sms';
  status: 'done' | 'planned' | 'cancelled';
  owner: string;
  lead: Lead | null;
  customer: string | null;
  createdAt: number;
  dueAt: number;
  doneAt: number | null;
  seconds: number | null;
  automated: boolean;
}

export const ENGAGEMENTS_FROM = utc(2026, 1, 1);
const FIRST_MONTH = 38;
const WITH_CUSTOMERS = [
  ['engagement', 30],
  ['email', 26],
  ['call', 18],
  ['video', 16],
  ['meeting', 10],
] as const;
const WITH_LEADS = [
  ['email', 40],
  ['linkedin', 24],
  ['call', 18],
  ['sms', 8],
  ['video', 10],
] as const;
const LONG = new Set(['engagement', 'video', 'meeting']);

function create(
  random: Random,
  day: number,
  more: Pick<Engagement, 'type' | 'owner' | 'lead' | 'customer'>,
): Engagement {
  const dueAt = workday(day) + random.whole(8 * 60, 17 * 60) * MINUTE;
  const doneAt = dueAt + (random.chance(0.2) ? random.whole(1, 40) * HOUR : 0);
  const fate =
    dueAt >= END || doneAt >= END
      ? 'planned'
      : random.weighted([
          ['done', 93],
          ['cancelled', 4],
          ['planned', END - dueAt < 60 * DAY ? 6 : 0],
        ] as const);
  const automated = more.lead !== null && more.type === 'email' && random.chance(0.45);
  return {
    ...more,
    status: fate,
    createdAt: Math.min(END - HOUR, dueAt - random.whole(1, 160) * HOUR),
    dueAt,
    doneAt: fate === 'done' ? doneAt : null,
    seconds:
      fate !== 'done'
        ? null
        : LONG.has(more.type)
          ? random.pick([1800, 2700, 3600])
          : more.type === 'call'
            ? Math.round(random.skewed(400, 0.6))
            : more.type === 'email' && !automated
              ? random.pick([300, 420, 600])
              : null,
    automated,
  };
}

/** Oldest first; some are planned for the weeks after END. */
export function createEngagements(
  random: Random,
  customers: readonly Customer[],
  leads: readonly Lead[],
): Engagement[] {
  const list: Engagement[] = [];
  for (
    let month = ENGAGEMENTS_FROM, wanted = FIRST_MONTH;
    month <= END;
    month = nextMonth(month), wanted *= 1.02
  ) {
    const count = month === END ? 9 : Math.round(wanted * random.between(0.92, 1.08));
    const there = customers.filter(
      (one) => one.since !== null && one.since < month && (one.churnedAt ?? Infinity) > nextMonth(month),
    );
    for (let i = 0; i < count; i++) {
      const customer = random.pick(there);
      list.push(
        create(random, month + random.whole(0, 27) * DAY, {
          type: random.weighted(WITH_CUSTOMERS),
          owner: customer.csm,
          lead: null,
          customer: customer.account.name,
        }),
      );
    }
  }
  for (const lead of leads) {
    if (lead.createdAt < ENGAGEMENTS_FROM || lead.firstResponseAt === null || !random.chance(0.3)) continue;
    list.push(
      create(random, Math.floor(lead.firstResponseAt / DAY) * DAY, {
        type: random.weighted(WITH_LEADS),
        owner: lead.owner,
        lead,
        customer: null,
      }),
    );
  }
  return list.sort((a, b) => a.dueAt - b.dueAt);
}

export const ENGAGEMENT_COLUMNS = [
  'activity_id',
  'type',
  'direction',
  'status',
  'owner_id',
  'lead_id',
  'customer_id',
  'created_at',
  'due_at',
  'completed_at',
  'duration_s',
  'automated',
];

export const engagementRows = (list: readonly Engagement[]): Cell[][] =>
  list.map((one, i) => [
    `E-${70_001 + i}`,
    one.type,
    'outbound',
    one.status,
    one.owner,
    one.lead?.id ?? null,
    one.customer,
    isoMinute(one.createdAt),
    isoMinute(one.dueAt),
    one.doneAt === null ? null : isoMinute(one.doneAt),
    one.seconds,
    one.automated ? 'true' : null,
  ]);
