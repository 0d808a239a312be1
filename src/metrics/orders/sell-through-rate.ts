import { metric } from '../define.ts';
import { plus, ratio } from '../language.ts';
import { stockOnHand } from './stock-levels.ts';
import { unitsSold } from './sold.ts';

export const sellThroughRate = metric({
  id: 'sell-through-rate',
  about:
    'Units sold in the period, out of the units on hand at its start and received in it; received is what the stock at the end and the sales say.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(unitsSold, plus(stockOnHand.value, unitsSold)),
  example: {
    stock: { product_id: ['p', 'p'], as_of: ['2024-02-29', '2024-03-31'], on_hand: [150, 140] },
    orders: {
      order_id: ['1', '2'],
      status: ['completed', 'cancelled'],
      placed_at: ['2024-03-10', '2024-03-11'],
    },
    order_lines: { order_id: ['1', '2'], product_id: ['p', 'p'], quantity: [60, 9] },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 0.3,
  },
  source: 'https://help.shopline.com/hc/en-001/articles/25421858015897-Inventory-Reports',
});
