import { dayMs } from '../../util/civil.ts';
import type { Model } from './model.ts';
import { daysIn, left, numbers } from './read.ts';

/** Sum over the days of the window of customers lost on it ÷ customers at its start; days without customers do not count. */
export const churnDaily: Model = (inputs, { window, calendar }) => {
  const customers = inputs.get('customers')!;
  const [first, churned] = [numbers(customers, 'first_purchase_at'), numbers(customers, 'churned_at')];
  const dayOf = daysIn(calendar.zone, window.known);
  // Who is there at a day's start came on an earlier day and left on this one or later.
  const changes = new Map<number, { came: number; lost: number }>();
  const on = (day: number): { came: number; lost: number } => {
    const known = changes.get(day) ?? { came: 0, lost: 0 };
    changes.set(day, known);
    return known;
  };
  let [undated, reversed, lostAtOnce] = [0, 0, 0];
  for (let row = 0; row < customers.rows; row++) {
    const [from, to] = [first(row), churned(row)];
    if (from !== from) undated++;
    else if (to < from) reversed++;
    else if (from < window.known) {
      if (to < window.known && dayOf(to) === dayOf(from)) {
        if (dayOf(to) >= window.loDay) lostAtOnce++;
        continue;
      }
      on(dayOf(from)).came++;
      if (to < window.known) on(dayOf(to)).lost++;
    }
  }
  let [base, sum, n] = [0, 0, 0];
  let isAny = false;
  let since = -Infinity;
  // From the day after the last change to this one, the base at each day's start is the same.
  const reach = (day: number): void => {
    if (base && Math.max(since, window.loDay) <= Math.min(day, window.knownDay - dayMs)) isAny = true;
    since = day + dayMs;
  };
  for (const [day, { came, lost }] of [...changes].sort((a, b) => a[0] - b[0])) {
    reach(day);
    if (day >= window.loDay && base) {
      sum += lost / base;
      n += lost;
    }
    base += came - lost;
  }
  reach(window.knownDay);
  return {
    value: isAny ? sum : null,
    n,
    ...(!isAny && { reason: 'zero-denominator' }),
    excluded: left({ 'no-value:first_purchase_at': undated, reversed, 'lost-on-the-first-day': lostAtOnce }),
  };
};
