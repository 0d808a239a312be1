import { customers } from '../../schema/customers.ts';
import { deals } from '../../schema/deals.ts';
import { subscriptions } from '../../schema/subscriptions.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const upsellRate = analysis({
  id: 'upsell-rate',
  about:
    'Customers at the start of the period who moved up in it (the monthly value of a product that they had rose, or a deal of type upsell was won), out of the customers at its start.',
  unit: 'ratio',
  better: 'higher',
  model: 'upsell',
  reads: {
    customers: {
      table: 'customers',
      columns: [customers.customer_id, customers.first_purchase_at, maybe(customers.churned_at)],
    },
    subscriptions: {
      table: 'subscriptions',
      columns: [
        subscriptions.customer_id,
        maybe(subscriptions.product),
        subscriptions.valid_from,
        maybe(subscriptions.valid_to),
        subscriptions.mrr,
        subscriptions.status,
      ],
      optional: true,
    },
    deals: {
      table: 'deals',
      columns: [deals.customer_id, deals.deal_type, deals.status, deals.closed_at],
      optional: true,
    },
  },
  // a: more seats of the same product; b: only a second product; c: an upsell won; d: the same; e: not yet a customer.
  example: {
    customers: {
      customer_id: ['a', 'b', 'c', 'd', 'e'],
      first_purchase_at: ['2023-01-01', '2023-01-01', '2023-01-01', '2023-01-01', '2024-03-05'],
      churned_at: [null, null, null, null, null],
    },
    subscriptions: {
      customer_id: ['a', 'a', 'b', 'b', 'd'],
      product: ['P', 'P', 'P', 'Q', 'P'],
      status: Array<string>(5).fill('active'),
      mrr: [100, 140, 100, 50, 100],
      valid_from: ['2023-01-01', '2024-03-10', '2023-01-01', '2024-03-10', '2023-01-01'],
      valid_to: ['2024-03-10', null, null, null, null],
    },
    deals: {
      customer_id: ['c', 'd'],
      deal_type: ['upsell', 'renewal'],
      status: ['won', 'won'],
      closed_at: ['2024-03-20', '2024-03-20'],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 0.5,
  },
  source: 'https://rockyourcrm.com/proper-metrics-drive-great-decisions/',
});
