import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { coalesce, maybe, median, seconds } from '../language.ts';

export const orderCycleTime = metric({
  id: 'order-cycle-time',
  about:
    'Median time from order to delivery, or to shipment where delivery is not known, over the orders shipped in the period.',
  unit: 'duration_s',
  better: 'lower',
  value: median(orders, seconds(orders.placed_at, coalesce(maybe(orders.delivered_at), orders.shipped_at)), {
    at: orders.shipped_at,
  }),
  example: {
    orders: {
      placed_at: Array<string>(4).fill('2024-03-01'),
      shipped_at: ['2024-03-02', '2024-03-02', '2024-03-05', null],
      delivered_at: [null, '2024-03-03', '2024-03-07', null],
    },
    gives: 172800,
  },
  source: 'https://www.ascm.org',
});
