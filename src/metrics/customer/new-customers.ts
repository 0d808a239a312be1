import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { count } from '../language.ts';

export const newCustomers = metric({
  id: 'new-customers',
  about: 'Customers with their first purchase in the period.',
  unit: 'count',
  better: 'higher',
  value: count(customers, { at: customers.first_purchase_at }),
  example: {
    customers: { first_purchase_at: ['2024-03-03', '2024-03-28', '2024-04-02', null] },
    period: '2024-03',
    gives: 2,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
