import { analysis } from '../define.ts';
import { stockMaybeSales } from './stock-reads.ts';

export const expiringStock = analysis({
  id: 'expiring-stock',
  about:
    'Units on hand at as-of that expire within 90 days. Beside them what has expired already, and what will not be sold in time at the rate of the last 30 days when the lot that expires first sells first.',
  unit: 'count',
  better: 'lower',
  model: 'expiry',
  params: { days: 90, sales_days: 30 },
  reads: stockMaybeSales,
  // 2 a day: of lot A 80 of 100 are sold in its 40 days, of B 30 of 30 in the 15 days after; C is later, D over, q never sold.
  example: {
    stock: {
      product_id: ['p', 'p', 'p', 'p', 'q', 'q'],
      lot: ['B', 'A', 'C', 'D', null, 'N'],
      as_of: ['2024-03-31', '2024-03-31', '2024-03-31', '2024-03-31', '2024-03-31', '2024-03-31'],
      on_hand: [30, 100, 7, 9, 5, 3],
      expires_at: ['2024-05-26', '2024-05-11', '2024-08-01', '2024-03-01', '2024-04-01', null],
      unit_cost: [2, 2, 2, 2, null, 1],
    },
    orders: { order_id: ['1'], status: ['completed'], placed_at: ['2024-03-15'] },
    order_lines: { order_id: ['1'], product_id: ['p'], quantity: [60] },
    asOf: '2024-03-31',
    gives: [
      ['q', null, '2024-04-01', 0, 5, null, 5],
      ['p', 'A', '2024-05-11', 40, 100, 200, 20],
      ['p', 'B', '2024-05-26', 55, 30, 60, 0],
    ],
  },
  source: 'https://help.getklar.com/en/articles/10391829-inventory-report',
});
