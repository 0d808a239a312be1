import { dayMs, isoDay } from '../../util/civil.ts';
import { floorTo, step } from '../calendar.ts';
import { closedSince, stateAt, type DealStates, type State } from './deal-states.ts';
import type { ModelContext } from './model.ts';

/** What became of a deal of the pipeline between the window's start and its end. */
export interface Movement {
  readonly deal: DealStates;
  /** Its state at the start; none where it did not exist. */
  readonly before: State | undefined;
  readonly after: State;
  /** How it came in; none: it was in at the start. */
  readonly entry?: 'created' | 'moved_in' | 'reopened';
  /** How it went; none: it is in at the end. */
  readonly exit?: 'moved_out' | 'won' | 'lost';
}

export interface Closing {
  has(day: number): boolean;
  /** Told with a table; none where every day is in. */
  readonly flags: readonly string[];
}

/**
 * Expected close days of the deals that are looked at, from `closing`: the quarters that the period touches (fiscal
 * ones where the year is), the period itself, or all.
 */
export function closingOf({ days, calendar, params, window }: ModelContext): Closing {
  if (!days || params['closing'] === 'all') return { has: () => true, flags: [] };
  let [from, to] = [window.loDay, window.toDay];
  if (params['closing'] !== 'period') {
    const quarter = (day: number): number => floorTo(day, 'quarter', calendar, calendar.fiscalStart > 1);
    from = quarter(from);
    to = step(quarter(to - dayMs), 'quarter', 1, calendar);
  }
  return {
    has: (day) => day >= from && day < to,
    flags: [`closing:${isoDay(from)}..${isoDay(to - dayMs)}`],
  };
}

/** Deals that were in the pipeline at either end, or came and closed between; in is open and expected to close in W. */
export function movementsOf(
  deals: readonly DealStates[],
  { window }: ModelContext,
  closing: Closing,
): Movement[] {
  const out: Movement[] = [];
  for (const deal of deals) {
    const before = stateAt(deal.states, window.lo);
    const after = stateAt(deal.states, window.known);
    if (!after) continue;
    const wasIn = before?.category === 'open' && closing.has(before.closeDay);
    const closed = after.category !== 'open';
    const cameIn = closed
      ? closedSince(deal.states, window.known) >= window.lo && closing.has(after.closeDay)
      : closing.has(after.closeDay);
    if (!wasIn && !cameIn) continue;
    out.push({
      deal,
      before,
      after,
      ...(!wasIn && {
        entry: !before ? 'created' : before.category === 'open' ? 'moved_in' : 'reopened',
      }),
      ...(after.category !== 'open'
        ? { exit: after.category }
        : !closing.has(after.closeDay) && { exit: 'moved_out' }),
    });
  }
  return out;
}
