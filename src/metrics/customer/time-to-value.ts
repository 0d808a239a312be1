import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { days, median } from '../language.ts';

export const timeToValue = metric({
  id: 'time-to-value',
  about: 'Median time from signing to the first value, over the customers who reached it in the period.',
  unit: 'duration_d',
  better: 'lower',
  value: median(customers, days(customers.signed_at, customers.first_value_at), {
    at: customers.first_value_at,
  }),
  example: {
    customers: {
      signed_at: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01'],
      first_value_at: ['2024-01-06', '2024-01-10', '2024-01-31', null],
    },
    gives: 9,
  },
  source: 'worked out from its name',
});
