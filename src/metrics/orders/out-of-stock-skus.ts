import { analysis } from '../define.ts';
import { shelves, stockMaybeSales } from './stock-reads.ts';

export const outOfStockSkus = analysis({
  id: 'out-of-stock-skus',
  about:
    'Products with nothing available in any place at as-of, of those sold or stocked in the 180 days before.',
  unit: 'count',
  better: 'lower',
  model: 'stock-level',
  params: { which: 'out', active_days: 180 },
  reads: stockMaybeSales,
  example: { ...shelves, gives: 1 },
  source: 'https://help.shopify.com/en/manual/products/inventory/inventory-csv',
});
