import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { compare, count, days, ratio } from '../language.ts';

export const onboardingCompletionRate = metric({
  id: 'onboarding-completion-rate',
  about: 'Customers signed in the period who were onboarded within 90 days, out of those signed in it.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(customers, {
      at: customers.signed_at,
      where: compare(days(customers.signed_at, customers.onboarded_at), '<=', 90),
    }),
    count(customers, { at: customers.signed_at }),
  ),
  example: {
    customers: {
      signed_at: ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'],
      onboarded_at: ['2024-02-10', '2024-03-20', '2024-06-01', null],
    },
    period: '2024-01',
    gives: 0.5,
  },
  source: 'worked out from its name',
});
