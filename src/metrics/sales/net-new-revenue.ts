import { customers } from '../../schema/customers.ts';
import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { all, compare, end, start, sum, via } from '../language.ts';
import { placed } from '../orders/placed.ts';

const first = via(orders.customer_id, customers.first_purchase_at);

export const netNewRevenue = metric({
  id: 'net-new-revenue',
  about: 'Net sales of the orders placed in the period by customers whose first purchase is in the period.',
  unit: 'currency',
  better: 'higher',
  value: sum(orders, orders.net, {
    at: orders.placed_at,
    where: all(placed.where, compare(first, '>=', start), compare(first, '<', end)),
  }),
  example: {
    customers: { customer_id: ['a', 'b'], first_purchase_at: ['2024-03-02', '2023-05-01'] },
    orders: {
      customer_id: ['a', 'a', 'b', 'a'],
      status: ['completed', 'completed', 'completed', 'cancelled'],
      net: [250, 30, 700, 90],
      placed_at: ['2024-03-02', '2024-03-20', '2024-03-05', '2024-03-21'],
    },
    period: '2024-03',
    gives: 280,
  },
  source: 'https://rockyourcrm.com/proper-metrics-drive-great-decisions/',
});
