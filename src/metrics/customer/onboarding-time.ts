import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { coalesce, days, maybe, median } from '../language.ts';

export const onboardingTime = metric({
  id: 'onboarding-time',
  about:
    'Median time from signing to the end of onboarding, over the customers onboarded in the period; without a signature from kick-off, else from the first purchase.',
  unit: 'duration_d',
  better: 'lower',
  value: median(
    customers,
    days(
      coalesce(
        maybe(customers.signed_at),
        maybe(customers.onboarding_started_at),
        maybe(customers.first_purchase_at),
      ),
      customers.onboarded_at,
    ),
    { at: customers.onboarded_at },
  ),
  example: {
    customers: {
      signed_at: ['2024-01-01', null, '2024-01-01', '2024-01-01'],
      onboarding_started_at: [null, '2024-02-10', null, null],
      onboarded_at: ['2024-02-10', '2024-02-20', '2024-02-15', null],
    },
    period: '2024-02',
    gives: 40,
  },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});
