import { orderLines } from '../../schema/order-lines.ts';
import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { all, any, coalesce, compare, count, each, expected, known, maybe, now, ratio } from '../language.ts';
import { shortLine } from './quantities.ts';

const arrived = coalesce(maybe(orders.delivered_at), orders.shipped_at);
const due = expected(orders.promised_at);
const onTime = compare(arrived, '<=', orders.promised_at);
const decided = any(known(arrived), compare(orders.promised_at, '<=', now));
const short = each(count(orderLines, { where: shortLine }), orderLines.order_id);

export const onTimeDeliveryRate = metric({
  id: 'on-time-delivery-rate',
  about:
    'Orders delivered (else shipped) by the promised time, out of the orders promised in the period that are delivered or overdue.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(count(orders, { at: due, where: onTime }), count(orders, { at: due, where: decided })),
  example: {
    orders: {
      order_id: ['1', '2', '3', '4', '5'],
      promised_at: ['2024-03-05', '2024-03-06', '2024-03-07', '2024-03-30', '2024-03-08'],
      placed_at: Array<string>(5).fill('2024-03-01'),
      shipped_at: ['2024-03-03', '2024-03-04', null, null, '2024-03-07'],
      delivered_at: ['2024-03-04', '2024-03-09', null, null, null],
    },
    order_lines: {
      order_id: ['1', '5', '5'],
      quantity: [5, 2, 2],
      cancelled_qty: [1, null, 0],
      shipped_qty: [4, 2, 1],
    },
    period: '2024-03',
    asOf: '2024-03-20',
    gives: 0.5,
  },
  source: 'https://www.ascm.org',
});

export const otifRate = metric({
  id: 'otif-rate',
  about:
    'Orders on time and with every line shipped in full, out of the orders promised in the period that are delivered or overdue; what the customer cancelled is not missing.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(orders, { at: due, where: all(onTime, compare(short, '=', 0)) }),
    count(orders, { at: due, where: decided }),
  ),
  example: {
    orders: {
      order_id: ['1', '2', '3', '4', '5'],
      promised_at: ['2024-03-05', '2024-03-06', '2024-03-07', '2024-03-30', '2024-03-08'],
      placed_at: Array<string>(5).fill('2024-03-01'),
      shipped_at: ['2024-03-03', '2024-03-04', null, null, '2024-03-07'],
      delivered_at: ['2024-03-04', '2024-03-09', null, null, null],
    },
    order_lines: {
      order_id: ['1', '5', '5'],
      quantity: [5, 2, 2],
      cancelled_qty: [1, null, 0],
      shipped_qty: [4, 2, 1],
    },
    period: '2024-03',
    asOf: '2024-03-20',
    gives: 0.25,
  },
  source: 'https://www.ascm.org',
});
