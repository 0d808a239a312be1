import { analysis } from '../define.ts';
import { shelves, stockAndSales } from './stock-reads.ts';

export const slowMovingStock = analysis({
  id: 'slow-moving-stock',
  about:
    'Products with stock of which nothing was sold in the last 90 days; the value is what that stock cost.',
  unit: 'table',
  better: 'lower',
  model: 'slow-moving',
  params: { days: 90 },
  reads: stockAndSales,
  example: { ...shelves, gives: [['r', 8, 32, null]] },
  source: 'https://help.getklar.com/en/articles/10391829-inventory-report',
});
