import { analysis } from '../define.ts';
import { stockAndSales } from './stock-reads.ts';

export const inventoryTurnover = analysis({
  id: 'inventory-turnover',
  about:
    'Cost of the goods sold in the period ÷ mean value of the stock over the snapshots in it; from a single snapshot it is approximate.',
  unit: 'multiple',
  better: 'higher',
  model: 'turnover',
  params: { annualise: 0 },
  reads: stockAndSales,
  // Worth 200 on the 5th and 400 on the 25th, when only p was counted anew: q is still there.
  example: {
    stock: {
      product_id: ['p', 'q', 'p', 'p'],
      as_of: ['2024-03-05', '2024-03-05', '2024-03-25', '2024-04-02'],
      on_hand: [30, 20, 80, 999],
      unit_cost: [4, 4, 4, 4],
    },
    products: { product_id: ['p'], unit_cost: [3] },
    orders: {
      order_id: ['1', '2'],
      status: ['completed', 'cancelled'],
      placed_at: ['2024-03-10', '2024-03-11'],
    },
    order_lines: {
      order_id: ['1', '1', '2'],
      product_id: ['p', 'p', 'p'],
      quantity: [300, 0, 99],
      unit_cost: [4, null, 4],
    },
    period: '2024-03',
    asOf: '2024-04-30',
    gives: 4,
  },
  source: 'https://www.ascm.org',
});
