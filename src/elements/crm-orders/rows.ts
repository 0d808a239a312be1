import type { RowsAnswer } from '../../query/question.ts';
import { dayMs } from '../../util/civil.ts';
import { dayOf } from '../../util/zone.ts';

/** An order as a customer follows it; instants in UTC ms. */
export interface Order {
  readonly id: string;
  readonly status: string | null;
  readonly placed: number;
  readonly promised: number | null;
  readonly picked: number | null;
  readonly shipped: number | null;
  readonly delivered: number | null;
  readonly total: number | null;
  readonly currency: string | null;
  readonly customer: string | null;
}

/**
 * The rows with what their cells mean; a row without the time of the order is none. What happened after as-of is not known yet,
 * nor is a status that came of it.
 */
export function ordersOf({ columns, rows, currencies }: RowsAnswer, asOf = Infinity): Order[] {
  const at = new Map(columns.map(({ name }, i) => [name, i]));
  const labels = columns[at.get('customer_id') ?? -1]?.labels;
  return rows.flatMap((row, r) => {
    const number = (name: string): number | null => {
      const value = row[at.get(name) ?? -1];
      return typeof value === 'number' ? value : null;
    };
    const text = (name: string): string | null => {
      const value = row[at.get(name) ?? -1];
      return value == null ? null : String(value);
    };
    const placed = number('placed_at');
    if (placed === null || placed >= asOf) return [];
    const known = (name: string): number | null => {
      const at = number(name);
      return at !== null && at < asOf ? at : null;
    };
    const isLater = ['shipped_at', 'delivered_at'].some((name) => number(name) !== known(name));
    return [
      {
        placed,
        id: text('order_id') ?? '',
        status: isLater ? null : text('status'),
        promised: number('promised_at'),
        picked: known('picked_at'),
        shipped: known('shipped_at'),
        delivered: known('delivered_at'),
        total: number('total') ?? number('net'),
        currency: currencies?.[r] ?? null,
        customer: labels?.[r] ?? text('customer_id'),
      },
    ];
  });
}

/** Civil days from one instant to another: below 0 where it lies before. */
export const daysBetween = (from: number, to: number, zone = 'UTC'): number =>
  Math.round((dayOf(to, zone) - dayOf(from, zone)) / dayMs);

/** Days by which an open order is late at as-of; 0 where it is not, or nothing was promised. */
export const daysLate = ({ promised }: Order, asOf: number, zone?: string): number =>
  promised === null || promised >= asOf ? 0 : Math.max(0, daysBetween(promised, asOf - 1, zone));

/** Late ones first, the latest at the top; then what was promised soonest, and what was placed first. */
export const byUrgency = (a: Order, b: Order): number =>
  (a.promised ?? Infinity) === (b.promised ?? Infinity)
    ? a.placed - b.placed
    : (a.promised ?? Infinity) - (b.promised ?? Infinity);
