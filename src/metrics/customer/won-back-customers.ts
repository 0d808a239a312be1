import { customers } from '../../schema/customers.ts';
import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { all, any, compare, days, distinct, maybe, previous, via } from '../language.ts';
import { placed } from '../orders/placed.ts';

const last = previous(orders.placed_at, [orders.customer_id], placed.where);
const left = via(orders.customer_id, maybe(customers.churned_at));

export const wonBackCustomers = metric({
  id: 'won-back-customers',
  about: 'Customers who ordered in the period after leaving, or after more than 365 days without an order.',
  unit: 'count',
  better: 'higher',
  value: distinct(orders, orders.customer_id, {
    at: orders.placed_at,
    where: all(
      placed.where,
      any(
        compare(days(last, orders.placed_at), '>', 365),
        all(compare(left, '>', last), compare(left, '<', orders.placed_at)),
      ),
    ),
  }),
  example: {
    customers: { customer_id: ['a', 'b', 'c', 'd'], churned_at: ['2024-01-10', null, null, '2024-03-20'] },
    orders: {
      customer_id: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
      status: Array<string>(8).fill('completed'),
      placed_at: [
        '2023-12-01',
        '2024-03-05',
        '2022-12-01',
        '2024-03-06',
        '2024-01-05',
        '2024-03-07',
        '2024-02-01',
        '2024-03-08',
      ],
    },
    period: '2024-03',
    gives: 2,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
