import { dayMs } from '../../util/civil.ts';
import type { ColumnsAnswer } from '../scan.ts';
import type { ModelContext } from './model.ts';
import { counts, daysIn, numbers, texts } from './read.ts';

/** What a customer bought: net by civil day, in order of time, and the number of orders. */
export interface Buyer {
  readonly id: string;
  readonly days: readonly (readonly [day: number, net: number])[];
  readonly orders: number;
  readonly net: number;
}

export interface Buyers {
  readonly buyers: readonly Buyer[];
  /** The day that as-of ends, or the window's last. */
  readonly today: number;
  /** Orders without a customer, and orders without their net value. */
  readonly nobody: number;
  readonly unvalued: number;
}

/** Customers by their orders in [from, known): neither drafts, nor cancelled, nor failed ones. */
export function buyersOf(
  orders: ColumnsAnswer,
  { window, calendar }: Pick<ModelContext, 'window' | 'calendar'>,
  from = -Infinity,
): Buyers {
  const [customer, at] = [texts(orders, 'customer_id'), numbers(orders, 'placed_at')];
  const [net, status] = [numbers(orders, 'net'), texts(orders, 'status')];
  const dayOf = daysIn(calendar.zone, window.known);
  const found = new Map<string, { days: Map<number, number>; orders: number; net: number }>();
  let [nobody, unvalued] = [0, 0];
  for (let row = 0; row < orders.rows; row++) {
    if (!(at(row) >= from && at(row) < window.known) || !counts(status(row))) continue;
    const id = customer(row);
    if (id === null) {
      nobody++;
      continue;
    }
    let buyer = found.get(id);
    if (!buyer) found.set(id, (buyer = { days: new Map(), orders: 0, net: 0 }));
    const day = dayOf(at(row));
    const value = net(row);
    if (value !== value && orders.columns.has('net')) unvalued++;
    buyer.orders++;
    buyer.net += value || 0;
    buyer.days.set(day, (buyer.days.get(day) ?? 0) + (value || 0));
  }
  return {
    buyers: [...found].map(([id, { days, ...rest }]) => ({
      id,
      days: [...days].sort((a, b) => a[0] - b[0]),
      ...rest,
    })),
    today: window.knownDay - dayMs,
    nobody,
    unvalued,
  };
}
