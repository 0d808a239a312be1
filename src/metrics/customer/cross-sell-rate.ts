import { customers } from '../../schema/customers.ts';
import { orderLines } from '../../schema/order-lines.ts';
import { orders } from '../../schema/orders.ts';
import { products } from '../../schema/products.ts';
import { metric } from '../define.ts';
import { coalesce, compare, count, each, empty, maybe, previous, ratio, sum, via } from '../language.ts';
import { placed } from '../orders/placed.ts';
import { placedLine, placedLines } from '../orders/lines.ts';
import { activeAtStart, activeBefore } from './active.ts';

const family = coalesce(via(orderLines.product_id, maybe(products.family)), orderLines.product_id);
const buyer = via(orderLines.order_id, orders.customer_id);
const earlier = previous(placedLines.at, [buyer, family], placedLine);
const newLines = each(count(orderLines, { where: empty(earlier) }), orderLines.order_id);
const newFamilies = each(sum(orders, newLines, placed), orders.customer_id);

export const crossSellRate = metric({
  id: 'cross-sell-rate',
  about:
    'Customers at the start of the period who in it bought from a product family that they had never bought from, out of the customers at its start.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(count(customers, { at: activeBefore, where: compare(newFamilies, '>', 0) }), activeAtStart),
  example: {
    customers: {
      customer_id: ['a', 'b', 'c'],
      first_purchase_at: ['2023-01-01', '2023-01-01', '2024-03-01'],
      churned_at: [null, null, null],
    },
    products: { product_id: ['p', 'q', 'r'], family: ['F', 'F', 'G'] },
    orders: {
      order_id: ['1', '2', '3', '4', '5'],
      customer_id: ['a', 'b', 'a', 'b', 'c'],
      status: Array<string>(5).fill('completed'),
      placed_at: ['2023-01-01', '2023-01-01', '2024-03-05', '2024-03-06', '2024-03-07'],
    },
    order_lines: {
      order_id: ['1', '2', '3', '4', '5'],
      product_id: ['p', 'p', 'q', 'r', 'p'],
      quantity: [1, 1, 1, 1, 1],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 0.5,
  },
  source: 'worked out from its name',
});
