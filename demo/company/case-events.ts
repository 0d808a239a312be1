import { END, MINUTE, isoMinute, utc } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { Random } from './prng.ts';
import type { Ticket } from './tickets.ts';

export interface CaseEvent {
  ticket: Ticket;
  at: number;
  type: 'created' | 'status' | 'public_reply' | 'assigned' | 'escalated';
  actor: 'agent' | 'customer' | 'system';
  by: string | null;
  from: string | null;
  to: string | null;
}

/** The help desk gives the events of the last three months. */
export const EVENTS_FROM = utc(2026, 8, 1);

function timeline(random: Random, ticket: Ticket): CaseEvent[] {
  const { of } = ticket;
  const list: CaseEvent[] = [];
  const add = (
    at: number,
    type: CaseEvent['type'],
    actor: CaseEvent['actor'],
    from: string | null = null,
    to: string | null = null,
  ): void => {
    const minute = Math.floor(at / MINUTE) * MINUTE;
    if (minute < END)
      list.push({ ticket, at: minute, type, actor, by: actor === 'agent' ? of.agent : null, from, to });
  };
  add(of.createdAt, 'created', 'customer', null, 'new');
  const answeredAt = ticket.firstResponseAt;
  if (answeredAt === null) return list;
  add(answeredAt, 'public_reply', 'agent');
  add(answeredAt, 'status', 'agent', 'new', 'open');
  if (ticket.escalated) add(answeredAt + 20 * MINUTE, 'escalated', 'agent');
  const until = ticket.firstSolvedAt ?? of.solvedAt;
  if (until === null) {
    if (of.status === 'Pending') add(answeredAt + 5 * MINUTE, 'status', 'agent', 'open', 'pending');
    return list;
  }
  // Waiting for the customer in between, where there was more than one reply.
  if (ticket.customerReplies > 0) {
    const asked = answeredAt + (until - answeredAt) * random.between(0.1, 0.35);
    const told = asked + (until - asked) * random.between(0.3, 0.8);
    add(asked, 'status', 'agent', 'open', 'pending');
    add(told, 'public_reply', 'customer');
    add(told, 'status', 'system', 'pending', 'open');
  }
  if (of.replies > 1) add(until - MINUTE, 'public_reply', 'agent');
  add(until, 'status', 'agent', 'open', 'solved');
  if (of.reopens > 0 && of.solvedAt !== null && ticket.firstSolvedAt !== null) {
    add(
      ticket.firstSolvedAt + (of.solvedAt - ticket.firstSolvedAt) * 0.4,
      'status',
      'customer',
      'solved',
      'open',
    );
    add(of.solvedAt, 'status', 'agent', 'open', 'solved');
  }
  return list;
}

export const createCaseEvents = (random: Random, tickets: readonly Ticket[]): CaseEvent[] =>
  tickets.filter(({ of }) => of.createdAt >= EVENTS_FROM).flatMap((ticket) => timeline(random, ticket));

export const EVENT_COLUMNS = ['case_id', 'at', 'type', 'actor', 'actor_id', 'from_value', 'to_value'];

export const eventRow = (one: CaseEvent): Cell[] => [
  one.ticket.of.id,
  isoMinute(one.at),
  one.type,
  one.actor,
  one.by,
  one.from,
  one.to,
];
