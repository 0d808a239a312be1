import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { count, is, not, ratio } from '../language.ts';

export const cancellationRate = metric({
  id: 'cancellation-rate',
  about:
    'Orders cancelled, out of the orders placed in the period; drafts and failed ones were never orders.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(
    count(orders, { at: orders.placed_at, where: is(orders.status, 'cancelled') }),
    count(orders, { at: orders.placed_at, where: not(is(orders.status, 'draft', 'failed')) }),
  ),
  example: {
    orders: {
      status: ['completed', 'completed', 'shipped', 'completed', 'cancelled', 'draft'],
      channel: ['online', 'portal', 'store', 'phone', 'portal', 'online'],
      placed_by: ['customer', 'customer', 'staff', null, 'customer', 'staff'],
      net: [300, 100, 50, 50, 70, 9],
      placed_at: Array<string>(6).fill('2024-03-01'),
    },
    gives: 0.2,
  },
  source: 'worked out from its name',
});
