import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { all, compare, count, days, daysBeforeNow, not, ratio } from '../language.ts';

const ripe = compare(customers.first_purchase_at, '<=', daysBeforeNow(90));

export const newCustomerRetentionRate = metric({
  id: 'new-customer-retention-rate',
  about:
    'Customers won in the period who stayed at least 90 days, out of those won in it at least 90 days ago.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(customers, {
      at: customers.first_purchase_at,
      where: all(ripe, not(compare(days(customers.first_purchase_at, customers.churned_at), '<', 90))),
    }),
    count(customers, { at: customers.first_purchase_at, where: ripe }),
  ),
  example: {
    customers: {
      first_purchase_at: ['2024-01-01', '2024-01-05', '2024-01-10', '2024-01-11', '2024-01-31'],
      churned_at: [null, '2024-02-01', '2024-04-20', null, null],
    },
    period: '2024-01',
    asOf: '2024-04-25',
    gives: 0.75,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
