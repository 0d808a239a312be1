import { analysis } from '../define.ts';
import { shelves, stockAndSales } from './stock-reads.ts';

export const overstockValue = analysis({
  id: 'overstock-value',
  about:
    'Cost of what is available beyond 90 days of sales at the rate of the last 30; all of it where nothing was sold.',
  unit: 'currency',
  better: 'lower',
  model: 'overstock',
  params: { cover_days: 90, sales_days: 30 },
  reads: stockAndSales,
  example: { ...shelves, gives: (500 - 90 * 3) * 2 + 8 * 4 },
  source: 'https://help.getklar.com/en/articles/10391829-inventory-report',
});
