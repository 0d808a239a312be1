import { orderLines } from '../../schema/order-lines.ts';
import { stock } from '../../schema/stock.ts';
import { metric } from '../define.ts';
import { distinct, math, ratio, sum } from '../language.ts';
import { placedLines } from './lines.ts';
import { worth } from './snapshot.ts';

export const inventoryTurnover = metric({
  id: 'inventory-turnover',
  about: 'Cost of the goods sold in the period ÷ mean value of the stock over its snapshots.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    sum(orderLines, math(orderLines.quantity, '*', orderLines.unit_cost), placedLines),
    ratio(sum(stock, worth, { at: stock.as_of }), distinct(stock, stock.as_of, { at: stock.as_of })),
  ),
  example: {
    stock: {
      product_id: ['p', 'q', 'p', 'p'],
      as_of: ['2024-03-05', '2024-03-05', '2024-03-25', '2024-01-01'],
      on_hand: [30, 20, 100, 999],
      unit_cost: [4, 4, 4, 4],
    },
    orders: { order_id: ['1'], status: ['completed'], placed_at: ['2024-03-10'] },
    order_lines: { order_id: ['1'], product_id: ['p'], quantity: [300], unit_cost: [4] },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 4,
  },
  source: 'https://www.ascm.org',
});
