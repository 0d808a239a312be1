import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { all, count, empty, is, known, ratio, sum } from '../language.ts';
import { orderCount } from './order-count.ts';
import { orderValue } from './order-value.ts';
import { placed } from './placed.ts';

export const salesByChannel = metric({
  id: 'sales-by-channel',
  about: 'Net sales of the orders placed in the period by channel.',
  unit: 'currency',
  better: 'neutral',
  value: sum(orders, orders.net, placed),
  by: ['channel'],
  example: {
    orders: {
      status: ['completed', 'completed', 'shipped', 'completed', 'cancelled', 'draft'],
      channel: ['online', 'portal', 'store', 'phone', 'portal', 'online'],
      placed_by: ['customer', 'customer', 'staff', null, 'customer', 'staff'],
      net: [300, 100, 50, 50, 70, 9],
      placed_at: Array<string>(6).fill('2024-03-01'),
    },
    gives: [
      ['online', 300],
      ['portal', 100],
      ['phone', 50],
      ['store', 50],
    ],
  },
  source: 'worked out from its name',
});

export const onlineSalesShare = metric({
  id: 'online-sales-share',
  about: 'Net sales through online channels (shop and portal), out of all net sales of the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    sum(orders, orders.net, {
      at: orders.placed_at,
      where: all(placed.where, is(orders.channel, 'online', 'portal')),
    }),
    orderValue.value,
  ),
  example: {
    orders: {
      status: ['completed', 'completed', 'shipped', 'completed', 'cancelled', 'draft'],
      channel: ['online', 'portal', 'store', 'phone', 'portal', 'online'],
      placed_by: ['customer', 'customer', 'staff', null, 'customer', 'staff'],
      net: [300, 100, 50, 50, 70, 9],
      placed_at: Array<string>(6).fill('2024-03-01'),
    },
    gives: 0.8,
  },
  source: 'worked out from its name',
});

export const portalOrderShare = metric({
  id: 'portal-order-share',
  about: 'Orders through the customer portal, out of the orders placed in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(orders, { at: orders.placed_at, where: all(placed.where, is(orders.channel, 'portal')) }),
    orderCount.value,
  ),
  example: {
    orders: {
      status: ['completed', 'completed', 'shipped', 'completed', 'cancelled', 'draft'],
      channel: ['online', 'portal', 'store', 'phone', 'portal', 'online'],
      placed_by: ['customer', 'customer', 'staff', null, 'customer', 'staff'],
      net: [300, 100, 50, 50, 70, 9],
      placed_at: Array<string>(6).fill('2024-03-01'),
    },
    gives: 0.25,
  },
  source: 'worked out from its name',
});

export const selfServiceOrderRate = metric({
  id: 'self-service-order-rate',
  about: 'Orders that customers placed themselves, out of the orders of which it is known.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(orders, { at: orders.placed_at, where: all(placed.where, is(orders.placed_by, 'customer')) }),
    count(orders, { at: orders.placed_at, where: all(placed.where, known(orders.placed_by)) }),
  ),
  excludes: [
    {
      reason: 'no-value:placed_by',
      count: count(orders, { at: orders.placed_at, where: all(placed.where, empty(orders.placed_by)) }),
    },
  ],
  example: {
    orders: {
      status: ['completed', 'completed', 'shipped', 'completed', 'cancelled', 'draft'],
      channel: ['online', 'portal', 'store', 'phone', 'portal', 'online'],
      placed_by: ['customer', 'customer', 'staff', null, 'customer', 'staff'],
      net: [300, 100, 50, 50, 70, 9],
      placed_at: Array<string>(6).fill('2024-03-01'),
    },
    gives: 2 / 3,
  },
  source: 'worked out from its name',
});
