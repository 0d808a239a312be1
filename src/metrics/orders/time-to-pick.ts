import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { median, seconds } from '../language.ts';

export const timeToPick = metric({
  id: 'time-to-pick',
  about: 'Median time from order to the end of picking, over the orders picked in the period.',
  unit: 'duration_s',
  better: 'lower',
  value: median(orders, seconds(orders.placed_at, orders.picked_at), { at: orders.picked_at }),
  example: {
    orders: {
      placed_at: Array<string>(4).fill('2024-03-01'),
      picked_at: ['2024-03-01 01:00:00', '2024-03-01 03:00:00', '2024-03-01 04:00:00', null],
    },
    gives: 10800,
  },
  source: 'worked out from its name',
});
