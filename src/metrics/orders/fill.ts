import { orderLines } from '../../schema/order-lines.ts';
import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { all, any, coalesce, compare, count, each, maybe, ratio, sum, via } from '../language.ts';
import { orderCount } from './order-count.ts';
import { placed } from './placed.ts';
import { placedLines } from './lines.ts';
import { shipped, shortLine, wanted } from './quantities.ts';

const onBackorder = compare(orderLines.backordered_qty, '>', 0);
const backordered = each(count(orderLines, { where: onBackorder }), orderLines.order_id);
const laterShipment = compare(maybe(orderLines.shipped_at), '>', via(orderLines.order_id, orders.shipped_at));
const incomplete = each(
  count(orderLines, { where: any(shortLine, onBackorder, laterShipment) }),
  orderLines.order_id,
);

export const unitFillRate = metric({
  id: 'unit-fill-rate',
  about: 'Units shipped, out of the units ordered in the period and not cancelled.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(sum(orderLines, shipped, placedLines), sum(orderLines, wanted, placedLines)),
  example: {
    orders: {
      order_id: ['1', '2', '3', '4'],
      status: ['shipped', 'shipped', 'shipped', 'cancelled'],
      placed_at: Array<string>(4).fill('2024-03-01'),
      shipped_at: ['2024-03-03', '2024-03-03', '2024-03-03', null],
    },
    order_lines: {
      order_id: ['1', '1', '2', '3', '4'],
      quantity: [50, 10, 20, 20, 7],
      cancelled_qty: [null, 0, 0, 0, 0],
      shipped_qty: [50, 10, 10, 20, null],
      backordered_qty: [0, null, 10, 0, 7],
      returned_qty: [4, null, 0, 0, 0],
      shipped_at: ['2024-03-03', null, '2024-03-03', '2024-03-09', null],
    },
    gives: 0.9,
  },
  source: 'https://www.areteinc.com/blog/operational-efficiency-metrics-driving-customer-satisfaction',
});

export const orderFillRate = metric({
  id: 'order-fill-rate',
  about:
    'Orders shipped in full at once, without units on backorder, out of the orders shipped in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(orders, { at: orders.shipped_at, where: compare(incomplete, '=', 0) }),
    count(orders, { at: orders.shipped_at }),
  ),
  example: {
    orders: {
      order_id: ['1', '2', '3', '4'],
      status: ['shipped', 'shipped', 'shipped', 'cancelled'],
      placed_at: Array<string>(4).fill('2024-03-01'),
      shipped_at: ['2024-03-03', '2024-03-03', '2024-03-03', null],
    },
    order_lines: {
      order_id: ['1', '1', '2', '3', '4'],
      quantity: [50, 10, 20, 20, 7],
      cancelled_qty: [null, 0, 0, 0, 0],
      shipped_qty: [50, 10, 10, 20, null],
      backordered_qty: [0, null, 10, 0, 7],
      returned_qty: [4, null, 0, 0, 0],
      shipped_at: ['2024-03-03', null, '2024-03-03', '2024-03-09', null],
    },
    gives: 1 / 3,
  },
  source: 'https://www.areteinc.com/blog/operational-efficiency-metrics-driving-customer-satisfaction',
});

export const backorderRate = metric({
  id: 'backorder-rate',
  about: 'Orders with a unit on backorder, out of the orders placed in the period.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(
    count(orders, { at: orders.placed_at, where: all(placed.where, compare(backordered, '>', 0)) }),
    orderCount.value,
  ),
  example: {
    orders: {
      order_id: ['1', '2', '3', '4'],
      status: ['shipped', 'shipped', 'shipped', 'cancelled'],
      placed_at: Array<string>(4).fill('2024-03-01'),
      shipped_at: ['2024-03-03', '2024-03-03', '2024-03-03', null],
    },
    order_lines: {
      order_id: ['1', '1', '2', '3', '4'],
      quantity: [50, 10, 20, 20, 7],
      cancelled_qty: [null, 0, 0, 0, 0],
      shipped_qty: [50, 10, 10, 20, null],
      backordered_qty: [0, null, 10, 0, 7],
      returned_qty: [4, null, 0, 0, 0],
      shipped_at: ['2024-03-03', null, '2024-03-03', '2024-03-09', null],
    },
    gives: 1 / 3,
  },
  source: 'https://www.areteinc.com/blog/operational-efficiency-metrics-driving-customer-satisfaction',
});

export const returnRate = metric({
  id: 'return-rate',
  about: 'Units returned, out of the units shipped of the orders placed in the period.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(
    sum(orderLines, coalesce(orderLines.returned_qty, 0), placedLines),
    sum(orderLines, coalesce(maybe(orderLines.shipped_qty), orderLines.quantity), placedLines),
  ),
  example: {
    orders: {
      order_id: ['1', '2', '3', '4'],
      status: ['shipped', 'shipped', 'shipped', 'cancelled'],
      placed_at: Array<string>(4).fill('2024-03-01'),
      shipped_at: ['2024-03-03', '2024-03-03', '2024-03-03', null],
    },
    order_lines: {
      order_id: ['1', '1', '2', '3', '4'],
      quantity: [50, 10, 20, 20, 7],
      cancelled_qty: [null, 0, 0, 0, 0],
      shipped_qty: [50, 10, 10, 20, null],
      backordered_qty: [0, null, 10, 0, 7],
      returned_qty: [4, null, 0, 0, 0],
      shipped_at: ['2024-03-03', null, '2024-03-03', '2024-03-09', null],
    },
    gives: 4 / 90,
  },
  source: 'worked out from its name',
});
