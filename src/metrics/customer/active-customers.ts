import { customers } from '../../schema/customers.ts';
import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { all, compare, count, daysBeforeEnd, each, either, end } from '../language.ts';
import { placed } from '../orders/placed.ts';
import { activeAtEnd } from './active.ts';

const recentOrders = each(
  count(orders, {
    where: all(
      placed.where,
      compare(orders.placed_at, '<', end),
      compare(orders.placed_at, '>=', daysBeforeEnd(365)),
    ),
  }),
  orders.customer_id,
);

export const activeCustomers = metric({
  id: 'active-customers',
  about:
    'Customers at the end of the period: bought before, and not left. Without a date of leaving: ordered within the last 365 days.',
  unit: 'count',
  better: 'higher',
  value: either(activeAtEnd, count(customers, { where: compare(recentOrders, '>', 0) })),
  example: {
    customers: {
      first_purchase_at: ['2024-01-01', '2024-02-01', '2024-01-05', '2024-03-01'],
      churned_at: [null, null, '2024-02-10', null],
    },
    period: '2024-02',
    gives: 2,
  },
  source: 'https://reworkcontent.azurewebsites.net/libraries/post-sale-management/retention-metrics',
});
