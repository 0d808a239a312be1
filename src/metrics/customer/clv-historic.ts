import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { all, compare, end, sum } from '../language.ts';
import { placed } from '../orders/placed.ts';

export const clvHistoric = metric({
  id: 'clv-historic',
  about: "Net sales of a customer's orders so far.",
  unit: 'currency',
  better: 'higher',
  value: sum(orders, orders.net, { where: all(placed.where, compare(orders.placed_at, '<', end)) }),
  by: ['customer'],
  example: {
    orders: {
      customer_id: ['a', 'a', 'b', 'a', 'a'],
      status: ['completed', 'refunded', 'shipped', 'cancelled', 'completed'],
      net: [100, 250, 150, 90, 70],
      placed_at: ['2022-03-01', '2024-02-02', '2024-01-03', '2024-01-04', '2024-03-01'],
    },
    period: '2024-02',
    asOf: '2024-03-31',
    gives: [
      ['a', 350],
      ['b', 150],
    ],
  },
  source: 'worked out from its name',
});
