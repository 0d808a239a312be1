import { analysis } from '../define.ts';
import { shelves, stockMaybeSales } from './stock-reads.ts';

export const lowStockSkus = analysis({
  id: 'low-stock-skus',
  about:
    'Products of which something is available at as-of, but no more than the reorder point; where there is none, fewer than 14 days of sales at the rate of the last 30.',
  unit: 'count',
  better: 'lower',
  model: 'stock-level',
  params: { which: 'low', lead_days: 14, sales_days: 30 },
  reads: stockMaybeSales,
  example: { ...shelves, gives: 2 },
  source: 'https://help.shopline.com/hc/en-001/articles/25421858015897-Inventory-Reports',
});
