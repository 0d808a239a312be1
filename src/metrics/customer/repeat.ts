import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import {
  all,
  compare,
  count,
  distinct,
  end,
  known,
  type Measure,
  type Predicate,
  previous,
  ratio,
} from '../language.ts';
import { orderCount } from '../orders/order-count.ts';
import { placed } from '../orders/placed.ts';

const earlier = known(previous(orders.placed_at, [orders.customer_id], placed.where));
const buyers = (...where: readonly Predicate[]): Measure =>
  distinct(orders, orders.customer_id, {
    where: all(placed.where, compare(orders.placed_at, '<', end), ...where),
  });

export const repeatPurchaseRate = metric({
  id: 'repeat-purchase-rate',
  about: 'Customers with two or more orders by the end of the period, out of those with any.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(buyers(earlier), buyers()),
  example: {
    orders: {
      customer_id: ['a', 'a', 'b', 'b', 'c', 'd', 'd'],
      status: ['completed', 'completed', 'completed', 'cancelled', 'completed', 'completed', 'completed'],
      placed_at: [
        '2023-05-01',
        '2024-03-02',
        '2024-03-03',
        '2024-03-04',
        '2024-03-05',
        '2024-03-06',
        '2024-04-02',
      ],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 0.25,
  },
  source: 'https://help.datma.io/en/articles/8857874-order-metrics-explained',
});

export const repeatOrderRate = metric({
  id: 'repeat-order-rate',
  about: 'Orders placed in the period by customers who had ordered before, out of the orders placed in it.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(count(orders, { at: orders.placed_at, where: all(placed.where, earlier) }), orderCount.value),
  example: {
    orders: {
      customer_id: ['a', 'a', 'b', 'b', 'c', 'd', 'd'],
      status: ['completed', 'completed', 'completed', 'cancelled', 'completed', 'completed', 'completed'],
      placed_at: [
        '2023-05-01',
        '2024-03-02',
        '2024-03-03',
        '2024-03-04',
        '2024-03-05',
        '2024-03-06',
        '2024-04-02',
      ],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 0.25,
  },
  source: 'worked out from its name',
});
