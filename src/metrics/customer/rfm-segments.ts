import { customers } from '../../schema/customers.ts';
import { orders } from '../../schema/orders.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

const everyone = Array.from({ length: 25 }, (_, i) => i + 1);
const none = (segment: string) => [segment, 0, 0, 0, null, null, null] as const;

export const rfmSegments = analysis({
  id: 'rfm-segments',
  about:
    'Customers with orders in the last 24 months, scored 1–5 by fifths for days since the last order (fewer is higher), orders and net value, and grouped by recency and the mean of the other two. The value is their number; 25 at least are needed.',
  unit: 'table',
  better: 'neutral',
  model: 'rfm',
  params: { months: 24 },
  reads: {
    orders: {
      table: 'orders',
      columns: [orders.customer_id, orders.placed_at, orders.net, maybe(orders.status)],
    },
    customers: { table: 'customers', columns: [customers.customer_id], optional: true },
  },
  // The i-th customer ordered once, on the i-th of January, for i: equal frequencies all score 1.
  example: {
    orders: {
      customer_id: everyone.map((i) => `c${i}`),
      placed_at: everyone.map((i) => `2024-01-${String(i).padStart(2, '0')}`),
      net: everyone,
    },
    asOf: '2024-01-25',
    gives: [
      none('champions'),
      none('loyal'),
      ['active', 10, 0.4, 205, 4.5, 1, 20.5],
      none('new'),
      none('promising'),
      ['needs-attention', 5, 0.2, 65, 12, 1, 13],
      none('almost-lost'),
      none('previously-loyal'),
      none('at-risk'),
      ['dormant', 10, 0.4, 55, 19.5, 1, 5.5],
    ],
  },
  source:
    'https://translatorhq.freshdesk.com/support/solutions/articles/19000167283-shopify-rfm-customer-analysis',
});
