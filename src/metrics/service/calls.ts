import { calls } from '../../schema/calls.ts';
import { type Aggregate, all, any, count, empty, is, known, maybe, type Predicate } from '../language.ts';

export const inbound = is(calls.direction, 'inbound');
/** Inbound calls of the service queue. */
export const serviceCall = all(
  inbound,
  any(empty(maybe(calls.purpose)), is(maybe(calls.purpose), 'service')),
);
export const answered = known(calls.answered_at);
export const callsWhere = (where: Predicate): Aggregate => count(calls, { at: calls.started_at, where });
