import { customers } from '../../schema/customers.ts';
import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import {
  all,
  compare,
  count,
  daysBeforeStart,
  each,
  type Predicate,
  ratio,
  start,
  type Value,
  via,
} from '../language.ts';
import { placed } from '../orders/placed.ts';

const returned = (when: { readonly at?: typeof orders.placed_at; readonly where: Predicate }): Value =>
  each(count(orders, when), orders.customer_id);
const afterLeaving = all(
  placed.where,
  compare(orders.placed_at, '>', via(orders.customer_id, customers.churned_at)),
);
const lapsed = all(
  compare(customers.churned_at, '>=', daysBeforeStart(365)),
  compare(customers.churned_at, '<', start),
  compare(returned({ where: all(afterLeaving, compare(orders.placed_at, '<', start)) }), '=', 0),
);

export const customerWinbackRate = metric({
  id: 'customer-winback-rate',
  about:
    'Customers who left in the 365 days before the period and came back in it, out of those who had not come back before it.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(customers, {
      where: all(lapsed, compare(returned({ at: orders.placed_at, where: afterLeaving }), '>', 0)),
    }),
    count(customers, { where: lapsed }),
  ),
  example: {
    customers: {
      customer_id: ['a', 'b', 'c', 'd', 'e'],
      churned_at: ['2023-06-01', '2023-07-01', '2023-08-01', '2022-01-01', '2024-03-02'],
    },
    orders: {
      customer_id: ['a', 'c', 'c', 'd', 'b', 'e'],
      status: ['completed', 'completed', 'completed', 'completed', 'cancelled', 'completed'],
      placed_at: ['2024-03-05', '2023-10-01', '2024-03-06', '2024-03-07', '2024-03-08', '2024-03-09'],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 0.5,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
