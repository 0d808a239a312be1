import { wilson } from '../../util/statistics.ts';
import type { Window } from '../calendar.ts';
import type { ColumnsAnswer } from '../scan.ts';
import type { Model } from './model.ts';
import { left, numbers, texts } from './read.ts';

/** MRR by customer and product just before a civil day, of the versions that carry MRR. */
function recurring(rows: ColumnsAnswer, day: number): Map<string, Map<string, number>> {
  const [customer, product, status] = ['customer_id', 'product', 'status'].map((name) =>
    texts(rows, name),
  ) as [ReturnType<typeof texts>, ReturnType<typeof texts>, ReturnType<typeof texts>];
  const [from, to, mrr] = [numbers(rows, 'valid_from'), numbers(rows, 'valid_to'), numbers(rows, 'mrr')];
  const found = new Map<string, Map<string, number>>();
  for (let row = 0; row < rows.rows; row++) {
    const id = customer(row);
    const isLive = from(row) < day && !(to(row) < day) && !(to(row) < from(row));
    const carries = status(row) === 'active' || status(row) === 'past_due';
    if (id === null || !isLive || !carries || mrr(row) !== mrr(row)) continue;
    const products = found.get(id) ?? new Map<string, number>();
    const name = product(row) ?? '';
    products.set(name, (products.get(name) ?? 0) + mrr(row));
    found.set(id, products);
  }
  return found;
}

/** Customers with a deal of type upsell won in the window. */
function upsold(deals: ColumnsAnswer, { lo, hi }: Window): Set<string> {
  const [customer, type, status] = [
    texts(deals, 'customer_id'),
    texts(deals, 'deal_type'),
    texts(deals, 'status'),
  ];
  const closed = numbers(deals, 'closed_at');
  const found = new Set<string>();
  for (let row = 0; row < deals.rows; row++) {
    const id = customer(row);
    if (
      id !== null &&
      type(row) === 'upsell' &&
      status(row) === 'won' &&
      closed(row) >= lo &&
      closed(row) < hi
    )
      found.add(id);
  }
  return found;
}

/**
 * Customers at the window's start who moved up in it: the MRR of a product that they had rose, or a deal of type upsell was won,
 * out of the customers at its start.
 */
export const upsell: Model = (inputs, { window, days }) => {
  if (!days) return { value: null, n: 0, reason: 'no-period' };
  const customers = inputs.get('customers')!;
  const [subscriptions, deals] = [inputs.get('subscriptions'), inputs.get('deals')];
  if (!subscriptions && !deals) return { value: null, n: 0, reason: 'missing-table:subscriptions' };
  const before = subscriptions && recurring(subscriptions, window.loDay);
  const after = subscriptions && recurring(subscriptions, window.knownDay);
  const sold = deals && upsold(deals, window);
  const id = texts(customers, 'customer_id');
  const [first, churned] = [numbers(customers, 'first_purchase_at'), numbers(customers, 'churned_at')];
  let [base, up, undated] = [0, 0, 0];
  for (let row = 0; row < customers.rows; row++) {
    const key = id(row);
    if (first(row) !== first(row)) undated++;
    if (key === null || !(first(row) < window.lo) || churned(row) < window.lo || churned(row) < first(row))
      continue;
    base++;
    const rose = [...(before?.get(key) ?? [])].some(
      ([product, mrr]) => (after?.get(key)?.get(product) ?? 0) > mrr,
    );
    if (rose || sold?.has(key)) up++;
  }
  return {
    value: base ? up / base : null,
    n: base,
    ...(base ? { interval: wilson(up, base) } : { reason: 'zero-denominator' }),
    excluded: left({ 'no-value:first_purchase_at': undated }),
  };
};
