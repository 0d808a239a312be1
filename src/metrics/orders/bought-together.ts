import { analysis } from '../define.ts';
import { soldLines } from './sold-lines.ts';

const orders = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

export const boughtTogether = analysis({
  id: 'bought-together',
  about:
    'Pairs of products in the same order of the period, at least 5 times, by lift: how much more often than by chance. The value is the highest lift.',
  unit: 'table',
  better: 'neutral',
  model: 'basket',
  params: { least: 5, products: 500 },
  reads: soldLines,
  // a in orders 1–5 (twice in the first), b in 1–6, c in all ten.
  example: {
    orders: { order_id: orders, placed_at: orders.map(() => '2024-03-01') },
    order_lines: {
      order_id: ['1', '1', '2', '3', '4', '5', '1', '2', '3', '4', '5', '6', ...orders],
      product_id: ['a', 'a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'b', 'b', ...orders.map(() => 'c')],
      quantity: [...'aaaaaabbbbbb', ...orders].map(() => 2),
    },
    gives: [
      ['a', 'b', 5, 0.5, 1, 5 / 6, 5 / 3],
      ['b', 'c', 6, 0.6, 1, 0.6, 1],
      ['a', 'c', 5, 0.5, 1, 0.5, 1],
    ],
  },
  source: 'https://doi.org/10.1145/170035.170072',
});
