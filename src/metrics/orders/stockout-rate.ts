import { stock } from '../../schema/stock.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const stockoutRate = analysis({
  id: 'stockout-rate',
  about:
    'Days of products with nothing available, out of the days of products that snapshots tell of in the period; a snapshot stands for up to 3 days after its own.',
  unit: 'ratio',
  better: 'lower',
  model: 'snapshot-share',
  reads: {
    stock: {
      table: 'stock',
      columns: [
        stock.product_id,
        stock.as_of,
        stock.available,
        maybe(stock.on_hand),
        maybe(stock.committed),
        maybe(stock.unavailable),
        maybe(stock.location),
        maybe(stock.lot),
      ],
    },
  },
  // p: out on the 1st, back on the 3rd, known until the 6th; q: two places, out only when both are; r: from February.
  example: {
    stock: {
      product_id: ['p', 'p', 'q', 'q', 'q', 'r'],
      location: ['W1', 'W1', 'W1', 'W2', 'W2', 'W1'],
      as_of: ['2024-03-01', '2024-03-03', '2024-03-01', '2024-03-01', '2024-03-02', '2024-02-28'],
      available: [0, 5, 0, 2, 0, 0],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: (2 + 4 + 2) / (6 + 5 + 2),
  },
  source: 'https://help.shopline.com/hc/en-001/articles/25421858015897-Inventory-Reports',
});
