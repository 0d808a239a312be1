import { customers } from '../../schema/customers.ts';
import { orders } from '../../schema/orders.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const revenueConcentration = analysis({
  id: 'revenue-concentration',
  about:
    'Share of the net sales of the period from the ten customers who bought most; the table is the Lorenz curve, beside it the Gini coefficient.',
  unit: 'ratio',
  better: 'lower',
  model: 'concentration',
  params: { top: 10 },
  reads: {
    orders: {
      table: 'orders',
      columns: [orders.customer_id, orders.net, orders.placed_at, maybe(orders.status)],
    },
    customers: { table: 'customers', columns: [customers.customer_id, customers.name], optional: true },
  },
  // a 60, b 30, c 10 after two orders; d's was cancelled.
  example: {
    orders: {
      customer_id: ['a', 'b', 'c', 'c', 'd', null],
      net: [60, 30, 7, 3, 500, 40],
      placed_at: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-02', '2024-03-03', '2024-03-03'],
      status: ['completed', 'shipped', 'completed', 'pending', 'cancelled', 'completed'],
    },
    params: { top: 2 },
    gives: [
      ['a', 60, 0.6, 1 / 3, 0.6],
      ['b', 30, 0.3, 2 / 3, 0.9],
      ['c', 10, 0.1, 1, 1],
    ],
  },
  source: 'https://doi.org/10.2307/2276207',
});
