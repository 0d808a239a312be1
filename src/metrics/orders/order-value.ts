import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { sum } from '../language.ts';
import { example, placed } from './placed.ts';

export const orderValue = metric({
  id: 'order-value',
  about:
    'Net sales of the orders placed in the period: gross less discounts and refunds, without tax and shipping.',
  unit: 'currency',
  better: 'higher',
  value: sum(orders, orders.net, placed),
  example: { orders: example, gives: 240 },
  source:
    'https://help.shopify.com/en/manual/reports-and-analytics/shopify-reports/report-types/default-reports/sales-reports',
});
