import { customers } from '../../schema/customers.ts';
import { analysis } from '../define.ts';

export const onboardingCompletionRate = analysis({
  id: 'onboarding-completion-rate',
  about:
    'Customers signed in the period who finished onboarding within 90 days, out of the customers signed in the period; those who may still do so are counted beside it.',
  unit: 'ratio',
  better: 'higher',
  model: 'onboarded-within',
  params: { days: 90 },
  reads: { customers: { table: 'customers', columns: [customers.signed_at, customers.onboarded_at] } },
  // In time, too late, not yet, on the last day, before it was signed.
  example: {
    customers: {
      signed_at: ['2024-01-01', '2024-01-01', '2024-03-25', '2024-01-01', '2024-01-10'],
      onboarded_at: ['2024-02-01', '2024-04-20', null, '2024-03-31', '2024-01-09'],
    },
    period: '2024-Q1',
    asOf: '2024-04-30',
    gives: 0.5,
  },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});
