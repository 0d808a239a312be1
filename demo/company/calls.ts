import { DAY, END, INCIDENT, MINUTE, RECENT, isoDate, monthKey, nextMonth, weekdayOf } from './calendar.ts';
import type { Account } from './accounts.ts';
import type { Cell } from './csv.ts';
import { AGENTS } from './people.ts';
import type { Random } from './prng.ts';
import type { Ticket } from './tickets.ts';

export interface Call {
  id: string;
  direction: 'inbound' | 'outbound' | 'callback';
  purpose: 'service' | 'sales';
  queue: string;
  agent: string | null;
  customer: string | null;
  caller: string | null;
  caseId: number | null;
  startedAt: number;
  /** Seconds. */
  wait: number;
  talk: number;
  hold: number;
  wrap: number;
  result: 'answered' | 'abandoned' | 'voicemail' | 'busy';
  topic: string;
  topics: number;
  callbackAt: number | null;
}

const SECOND = 1000;
const FIRST_MONTH = 66;
const TOPICS = [
  ['Order status', 30],
  ['Calibration', 24],
  ['Device fault', 20],
  ['Invoice', 14],
  ['Returns', 12],
] as const;
/** Share of the day's calls by hour from 7 to 18. */
const HOURS = [3, 8, 13, 14, 11, 7, 8, 12, 11, 8, 4, 1];

function createCall(
  random: Random,
  customers: readonly string[],
  startedAt: number,
  past: readonly Call[],
): Call {
  const trouble = monthKey(startedAt) === INCIDENT;
  const direction = random.weighted([
    ['inbound', 84],
    ['outbound', 9],
    ['callback', 7],
  ] as const);
  const purpose = direction === 'inbound' && random.chance(0.1) ? 'sales' : 'service';
  const index = random.whole(0, AGENTS.length - 1);
  const inbound = direction === 'inbound';
  const busy = trouble ? 2.4 : weekdayOf(startedAt) === 1 ? 1.5 : 1;
  const wait = inbound ? Math.max(2, Math.round(random.skewed(9 * busy, 0.85))) : 0;
  const gaveUp = inbound && random.chance(wait > 40 ? 0.35 : 0.05);
  const result = !inbound
    ? random.chance(0.72)
      ? 'answered'
      : random.chance(0.7)
        ? 'voicemail'
        : 'busy'
    : gaveUp
      ? 'abandoned'
      : 'answered';
  const answered = result === 'answered';
  const known = random.chance(0.86);
  // Some call again about the same thing.
  const before =
    inbound && purpose === 'service'
      ? past
          .slice(-14)
          .filter(
            (one) =>
              one.direction === 'inbound' &&
              one.customer !== null &&
              startedAt - one.startedAt > 3 * 60 * MINUTE,
          )
      : [];
  const again = before.length > 0 && random.chance(trouble ? 0.16 : 0.085) ? random.pick(before) : null;
  return {
    id: '',
    direction,
    purpose,
    queue: purpose === 'sales' ? 'Sales line' : random.chance(0.55) ? 'Service line' : 'Technical line',
    agent: answered || direction !== 'inbound' ? (AGENTS[index] as string) : null,
    customer: again ? again.customer : known ? random.pick(customers) : null,
    caller: known || again ? null : `x${random.whole(100, 999)}`,
    caseId: null,
    startedAt,
    wait: gaveUp ? Math.round(wait + random.skewed(45, 0.7)) : wait,
    talk: answered ? Math.round(random.skewed(225 * (0.8 + 0.09 * index), 0.55)) : 0,
    hold: answered && random.chance(0.34) ? Math.round(random.skewed(42, 0.6)) : 0,
    wrap: answered ? Math.round(random.skewed(48, 0.5)) : 0,
    result,
    topic: again ? again.topic : random.weighted(TOPICS),
    topics: random.weighted([
      [1, 76],
      [2, 19],
      [3, 5],
    ] as const),
    callbackAt: gaveUp && random.chance(0.3) ? startedAt + 90 * SECOND : null,
  };
}

/** Calls of the call centre, oldest first; cases that came by telephone have theirs. */
export function createCalls(
  random: Random,
  accounts: readonly Account[],
  tickets: readonly Ticket[],
): Call[] {
  // A third of the accounts do most of the calling.
  const customers = accounts.flatMap(({ name }, i) => (i % 3 === 0 ? [name, name, name] : [name]));
  const times: { at: number; ticket: Ticket | null }[] = tickets
    .filter(({ of }) => of.via === 'Phone' && of.createdAt >= RECENT)
    .map((ticket) => ({ at: ticket.of.createdAt - 4 * MINUTE, ticket }));
  for (let month = RECENT, wanted = FIRST_MONTH; month < END; month = nextMonth(month), wanted *= 1.01) {
    const count = Math.round(wanted * (monthKey(month) === INCIDENT ? 1.9 : random.between(0.93, 1.07)));
    for (let i = 0; i < count;) {
      const day = month + random.whole(0, (nextMonth(month) - month) / DAY - 1) * DAY;
      const weekday = weekdayOf(day);
      if (weekday === 0 || (weekday === 6 && random.chance(0.8)) || (weekday === 5 && random.chance(0.2)))
        continue;
      const hour = 7 + random.weighted(HOURS.map((share, at) => [at, share] as const));
      times.push({ at: day + hour * 60 * MINUTE + random.whole(0, 3599) * SECOND, ticket: null });
      i++;
    }
  }
  times.sort((a, b) => a.at - b.at);
  const calls: Call[] = [];
  for (const { at, ticket } of times) {
    const call = createCall(random, customers, at, calls);
    call.id = `K${60_001 + calls.length}`;
    if (ticket)
      Object.assign(call, {
        direction: 'inbound',
        purpose: 'service',
        queue: 'Service line',
        agent: ticket.of.agent,
        customer: ticket.of.account.name,
        caller: null,
        caseId: ticket.of.id,
        result: 'answered',
        talk: Math.max(call.talk, 95),
        wrap: Math.max(call.wrap, 20),
        wait: Math.max(call.wait, 3),
        callbackAt: null,
      });
    calls.push(call);
  }
  return calls;
}

export const CALL_COLUMNS = [
  'call_id',
  'direction',
  'purpose',
  'queue',
  'agent_id',
  'customer_id',
  'caller',
  'case_id',
  'started_at',
  'answered_at',
  'wait_s',
  'talk_s',
  'hold_s',
  'wrap_s',
  'result',
  'topic',
  'topics_count',
  'callback_requested_at',
] as const;

/** 2025-07-03 14:22:10 */
const second = (at: number): string => `${isoDate(at)} ${new Date(at).toISOString().slice(11, 19)}`;

export function callRow(call: Call): Cell[] {
  const answered = call.result === 'answered';
  return [
    call.id,
    call.direction,
    call.purpose,
    call.queue,
    call.agent,
    call.customer,
    call.caller,
    call.caseId,
    second(call.startedAt),
    answered ? second(call.startedAt + call.wait * SECOND) : null,
    call.direction === 'inbound' ? call.wait : null,
    answered ? call.talk : null,
    answered ? call.hold : null,
    answered ? call.wrap : null,
    call.result,
    call.topic,
    answered ? call.topics : null,
    call.callbackAt === null ? null : second(call.callbackAt),
  ];
}
