import type { RowsAnswer } from '../../query/question.ts';
import { dayMs } from '../../util/civil.ts';
import { quantileOfSorted } from '../../util/statistics.ts';
import { dayOf } from '../../util/zone.ts';

/** What is bought again and again, and when it is due. */
export interface Reorder {
  readonly product: string;
  readonly name: string;
  /** Days on which it was ordered. */
  readonly times: number;
  /** Median days between two of them. */
  readonly gap: number;
  /** Civil days, as UTC midnights in ms. */
  readonly last: number;
  readonly due: number;
  /** Median units an order day. */
  readonly quantity: number;
}

/** Bought on so many days at least. */
export const leastTimes = 3;
/** Who has not bought for so many usual gaps no longer buys it regularly. */
export const lapsedGaps = 3;
const notBought: ReadonlySet<string> = new Set(['draft', 'cancelled', 'failed']);

const median = (values: readonly number[]): number =>
  quantileOfSorted(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** Products bought regularly up to as-of, those that are due for longest first. */
export function reordersOf(orders: RowsAnswer, lines: RowsAnswer, asOf: number, zone = 'UTC'): Reorder[] {
  const place = (answer: RowsAnswer, name: string): number =>
    answer.columns.findIndex((one) => one.name === name);
  const [orderId, placedAt, status] = ['order_id', 'placed_at', 'status'].map((name) => place(orders, name));
  const days = new Map<string, number>();
  for (const row of orders.rows) {
    const at = row[placedAt!];
    if (typeof at === 'number' && at < asOf && !notBought.has(String(row[status!] ?? '')))
      days.set(String(row[orderId!]), dayOf(at, zone));
  }
  const [lineOrder, product, quantity] = ['order_id', 'product_id', 'quantity'].map((name) =>
    place(lines, name),
  );
  const labels = lines.columns[product!]?.labels;
  const bought = new Map<string, { readonly name: string; readonly units: Map<number, number> }>();
  lines.rows.forEach((row, r) => {
    const day = days.get(String(row[lineOrder!]));
    const id = row[product!];
    if (day === undefined || id == null) return;
    const known = bought.get(String(id)) ?? {
      name: labels?.[r] ?? String(id),
      units: new Map<number, number>(),
    };
    bought.set(String(id), known);
    known.units.set(day, (known.units.get(day) ?? 0) + Number(row[quantity!] ?? 0));
  });
  const today = dayOf(asOf - 1, zone);
  return [...bought]
    .flatMap(([id, { name, units }]): Reorder[] => {
      const on = [...units.keys()].sort((a, b) => a - b);
      if (on.length < leastTimes) return [];
      const gap = median(on.slice(1).map((day, i) => (day - on[i]!) / dayMs));
      const last = on.at(-1)!;
      if (!(gap > 0) || (today - last) / dayMs > lapsedGaps * gap) return [];
      return [
        {
          ...{ product: id, name, times: on.length, gap, last },
          due: last + Math.round(gap) * dayMs,
          quantity: median([...units.values()]),
        },
      ];
    })
    .sort((a, b) => a.due - b.due || (a.name < b.name ? -1 : 1));
}
