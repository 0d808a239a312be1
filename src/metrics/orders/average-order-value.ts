import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { orderCount } from './order-count.ts';
import { orderValue } from './order-value.ts';
import { example } from './placed.ts';

export const averageOrderValue = metric({
  id: 'average-order-value',
  about: 'Net sales ÷ orders placed in the period.',
  unit: 'currency',
  better: 'higher',
  value: ratio(orderValue.value, orderCount.value),
  example: { orders: example, gives: 120 },
  source:
    'https://help.shopify.com/en/manual/reports-and-analytics/shopify-reports/report-types/default-reports/sales-reports',
});
