import type { Model } from './model.ts';
import { counts, left, numbers, rowsByKey, setting, someOf, texts } from './read.ts';

/** Share of the sum that the `top` largest have. */
export function topShare(values: readonly number[], top: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  const sum = sorted.reduce((a, b) => a + b, 0);
  return sum > 0 ? sorted.slice(0, top).reduce((a, b) => a + b, 0) / sum : NaN;
}

/** Gini coefficient of values that are not negative: 0 where all are equal. */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const sum = sorted.reduce((a, b) => a + b, 0);
  const weighted = sorted.reduce((total, value, i) => total + (i + 1) * value, 0);
  return sum > 0 ? (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length : NaN;
}

/** Share of the window's revenue from its `top` customers; customers whose refunds exceed their orders count as 0. */
export const concentration: Model = (inputs, { window, params }) => {
  const orders = inputs.get('orders')!;
  const [customer, net, at, status] = [
    texts(orders, 'customer_id'),
    numbers(orders, 'net'),
    numbers(orders, 'placed_at'),
    texts(orders, 'status'),
  ];
  const revenue = new Map<string, number>();
  let [nobody, unvalued] = [0, 0];
  for (let row = 0; row < orders.rows; row++) {
    if (!(at(row) >= window.lo && at(row) < window.hi) || !counts(status(row))) continue;
    const id = customer(row);
    if (id === null) nobody++;
    else if (net(row) !== net(row)) unvalued++;
    else revenue.set(id, (revenue.get(id) ?? 0) + net(row));
  }
  const sorted = [...revenue]
    .map(([id, value]) => [id, Math.max(0, value)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const values = sorted.map(([, value]) => value);
  const total = values.reduce((a, b) => a + b, 0);
  const value = topShare(values, setting(params, 'top', 10));
  const [rows, name] = [
    rowsByKey(inputs.get('customers'), 'customer_id'),
    texts(inputs.get('customers'), 'name'),
  ];
  let before = 0;
  return {
    value: value === value ? value : null,
    n: sorted.length,
    ...(value !== value && { reason: sorted.length ? 'zero-denominator' : 'no-rows' }),
    excluded: left({ 'no-value:customer_id': nobody, 'no-value:net': unvalued }),
    table: {
      columns: [
        { name: 'customer', unit: 'text' },
        { name: 'revenue', unit: 'currency' },
        { name: 'share', unit: 'ratio' },
        { name: 'customers_share', unit: 'ratio' },
        { name: 'cumulative', unit: 'ratio' },
      ],
      ...someOf(
        sorted.map(([id, own], i) => {
          before += own;
          return [
            name(rows.get(id) ?? -1) ?? id,
            own,
            total ? own / total : null,
            (i + 1) / sorted.length,
            total ? before / total : null,
          ];
        }),
        total ? [`gini:${gini(values)}`] : [],
        500,
      ),
    },
  };
};
