import { deals } from '../../schema/deals.ts';
import {
  type Aggregate,
  all,
  any,
  compare,
  count,
  empty,
  end,
  maybe,
  openAtEnd,
  type Predicate,
} from '../language.ts';

/** Deals open at the end of the window. */
export const open = openAtEnd(deals.created_at, deals.closed_at);

/** Deals open at the end of the window of which this is true. */
export const openWhere = (where: Predicate): Aggregate => count(deals, { at: open, where });

/** Neither a next step nor a planned activity ahead. */
export const withoutNextStep = all(
  empty(deals.next_step),
  any(empty(maybe(deals.next_activity_at)), compare(maybe(deals.next_activity_at), '<=', end)),
);
