import { analysis } from '../define.ts';
import { soldLines } from './sold-lines.ts';

export const abcClass = analysis({
  id: 'abc-class',
  about:
    'Products by what they sold for in the period (without one, in the last 90 days): A the first 80 %, B the next 15 %, C the rest; a product that crosses a border belongs to the higher class. The value is the share of A.',
  unit: 'table',
  better: 'neutral',
  model: 'abc',
  params: { days: 90 },
  reads: soldLines,
  // p reaches 80 % of the sales; s is of an order that was cancelled.
  example: {
    orders: {
      order_id: ['1', '2', '3'],
      placed_at: ['2024-03-01', '2024-03-02', '2024-03-03'],
      status: ['completed', 'shipped', 'cancelled'],
    },
    order_lines: {
      order_id: ['1', '1', '2', '2', '3'],
      product_id: ['p', 'q', 'p', 'r', 's'],
      quantity: [5, 1, 3, 1, 100],
      unit_price: [100, 160, 100, 40, 10],
      discount: [0, 10, null, null, null],
    },
    asOf: '2024-03-31',
    gives: [
      ['p', 'p', 800, 800 / 990, 800 / 990, 'A'],
      ['q', 'q', 150, 150 / 990, 950 / 990, 'B'],
      ['r', 'r', 40, 40 / 990, 1, 'C'],
    ],
  },
  source:
    'https://docs.merchbees.com/merchbees-low-stock-alert/forecast-and-reporting-module/glossary-of-terms',
});
