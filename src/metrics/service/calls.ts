import { calls } from '../../schema/calls.ts';
import {
  type Aggregate,
  all,
  any,
  count,
  either,
  empty,
  is,
  known,
  maybe,
  type Measure,
  type Predicate,
} from '../language.ts';

export const inbound = is(calls.direction, 'inbound');
/** Inbound calls of the service queue. */
export const serviceCall = all(
  inbound,
  any(empty(maybe(calls.purpose)), is(maybe(calls.purpose), 'service')),
);
export const callsWhere = (where: Predicate): Aggregate => count(calls, { at: calls.started_at, where });

/** Of the calls that an agent took: those with an instant of the answer; in a file without it, those whose outcome says so. */
export const ofAnswered = (measure: (answered: Predicate) => Measure): Measure =>
  either(measure(known(calls.answered_at)), measure(is(calls.result, 'answered', 'transferred')));
