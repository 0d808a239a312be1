import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { all, compare, count, end, is, maybe, not, openAtEnd } from '../language.ts';

export const openOrders = metric({
  id: 'open-orders',
  about: 'Orders placed by the end of the period and then neither shipped, completed nor cancelled.',
  unit: 'count',
  better: 'neutral',
  value: count(orders, {
    at: openAtEnd(orders.placed_at, orders.shipped_at),
    where: all(
      not(is(orders.status, 'draft', 'failed', 'cancelled', 'completed')),
      not(compare(maybe(orders.cancelled_at), '<', end)),
    ),
  }),
  example: {
    orders: {
      status: ['pending', 'shipped', 'shipped', 'completed', 'processing', 'draft'],
      placed_at: ['2024-02-01', '2024-02-01', '2024-02-01', '2024-02-01', '2024-02-01', '2024-02-01'],
      shipped_at: [null, '2024-02-05', '2024-03-02', null, null, null],
      cancelled_at: [null, null, null, null, '2024-02-20', null],
    },
    period: '2024-02',
    gives: 2,
  },
  source: 'worked out from its name',
});
