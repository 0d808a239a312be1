import { cases } from '../../schema/cases.ts';
import { customers } from '../../schema/customers.ts';
import { subscriptions } from '../../schema/subscriptions.ts';
import { surveys } from '../../schema/surveys.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const churnByAttribute = analysis({
  id: 'churn-by-attribute',
  about:
    'Customers at the start of the period by segment, industry, region, channel, plan, onboarding, cases and NPS: the share of each group that left, out of the share of all (lift). An association, not a cause. The value is the lift of the group in which most were lost.',
  unit: 'table',
  better: 'neutral',
  model: 'attribute-lift',
  reads: {
    customers: {
      table: 'customers',
      columns: [
        customers.customer_id,
        customers.first_purchase_at,
        customers.churned_at,
        maybe(customers.segment),
        maybe(customers.industry),
        maybe(customers.region),
        maybe(customers.channel),
        maybe(customers.onboarded_at),
      ],
    },
    subscriptions: {
      table: 'subscriptions',
      columns: [
        subscriptions.customer_id,
        subscriptions.plan,
        subscriptions.valid_from,
        maybe(subscriptions.valid_to),
      ],
      optional: true,
    },
    cases: { table: 'cases', columns: [cases.customer_id, cases.created_at], optional: true },
    surveys: {
      table: 'surveys',
      columns: [surveys.customer_id, surveys.kind, surveys.score, surveys.responded_at],
      optional: true,
    },
  },
  // Half of the small ones left and none of the large: 1/3 of all; e came later, f had left before. Limits: Wilson's.
  example: {
    customers: {
      customer_id: ['a', 'b', 'c', 'e', 'f'],
      first_purchase_at: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-03-02', '2024-01-01'],
      churned_at: ['2024-03-10', null, null, null, '2024-02-01'],
      segment: ['small', 'small', 'large', 'small', 'large'],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 1.5,
  },
  source: 'https://doi.org/10.1080/01621459.1927.10502953',
});
