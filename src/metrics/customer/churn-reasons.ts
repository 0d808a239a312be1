import { metric } from '../define.ts';
import { churnedCustomers } from './churned-customers.ts';

export const churnReasons = metric({
  id: 'churn-reasons',
  about: 'Customers who left in the period by reason; those without one are a group of their own.',
  unit: 'table',
  better: 'neutral',
  value: churnedCustomers.value,
  by: ['churn_reason'],
  example: {
    customers: {
      churned_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-02-01'],
      churn_reason: ['price', 'price', null, 'service'],
    },
    period: '2024-03',
    gives: [
      ['price', 2],
      [null, 1],
    ],
  },
  source: 'worked out from its name',
});
