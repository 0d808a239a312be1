import { analysis } from '../define.ts';
import { buyers } from './buyers.ts';

export const newCustomerRetentionRate = analysis({
  id: 'new-customer-retention-rate',
  about:
    'Customers won in the period who are still customers 90 days later (without dates of leaving: who ordered again within them), out of those won in the period whose 90 days are over.',
  unit: 'ratio',
  better: 'higher',
  model: 'cohort-retention-at',
  params: { days: 90 },
  reads: buyers,
  // Left after 30 days, on the 90th day, after 100 days, not; the last one is too young.
  example: {
    customers: {
      customer_id: ['1', '2', '3', '4', '5'],
      first_purchase_at: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01', '2024-03-01'],
      churned_at: ['2024-01-31', '2024-03-31', '2024-04-10', null, null],
    },
    asOf: '2024-04-30',
    gives: 0.5,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
