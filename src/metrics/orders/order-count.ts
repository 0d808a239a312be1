import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { count } from '../language.ts';
import { example, placed } from './placed.ts';

export const orderCount = metric({
  id: 'order-count',
  about: 'Orders placed in the period, without drafts, cancelled and failed ones.',
  unit: 'count',
  better: 'higher',
  value: count(orders, placed),
  example: { orders: example, gives: 2 },
  source:
    'https://help.shopify.com/en/manual/reports-and-analytics/shopify-reports/report-types/default-reports/sales-reports',
});
