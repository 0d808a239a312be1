import { subscriptions } from '../../schema/subscriptions.ts';
import { metric } from '../define.ts';
import { sum } from '../language.ts';
import { live } from './recurring.ts';

export const mrr = metric({
  id: 'mrr',
  about: 'Monthly value of the subscriptions live at the end of the period.',
  unit: 'currency',
  better: 'higher',
  value: sum(subscriptions, subscriptions.mrr, live),
  example: {
    subscriptions: {
      status: ['active', 'past_due', 'trialing', 'active', 'active'],
      mrr: [100, 130, 50, 70, 9],
      valid_from: ['2024-01-01', '2024-01-15', '2024-01-01', '2024-01-01', '2024-03-01'],
      valid_to: [null, null, null, '2024-02-15', null],
    },
    period: '2024-02',
    gives: 230,
  },
  source: 'https://github.com/fivetran/dbt_stripe',
});
