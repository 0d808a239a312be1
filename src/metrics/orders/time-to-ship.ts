import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { median, seconds } from '../language.ts';

export const timeToShip = metric({
  id: 'time-to-ship',
  about: 'Median time from order to shipment, over the orders shipped in the period.',
  unit: 'duration_s',
  better: 'lower',
  value: median(orders, seconds(orders.placed_at, orders.shipped_at), { at: orders.shipped_at }),
  example: {
    orders: {
      placed_at: Array<string>(4).fill('2024-03-01'),
      shipped_at: ['2024-03-02', '2024-03-02 06:00:00', '2024-03-03 02:00:00', null],
    },
    gives: 108000,
  },
  source: 'worked out from its name',
});
