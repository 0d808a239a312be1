import { analysis } from '../define.ts';
import { buyers } from './buyers.ts';

export const cohortRetention = analysis({
  id: 'cohort-retention',
  about:
    'Customers by the month of their first purchase, and the share of them that is still active (without dates of leaving: that orders) in each month since. Months after as-of are empty. The value is the mean share one month later, over the cohorts whose month is over.',
  unit: 'table',
  better: 'higher',
  model: 'cohort-table',
  reads: buyers,
  // b is cancelled and comes back later than a; in March nobody has ordered yet, and the month is not over.
  example: {
    orders: {
      customer_id: ['a', 'a', 'b', 'b', 'c', 'c', 'd'],
      placed_at: [
        '2024-01-05',
        '2024-02-20',
        '2024-01-20',
        '2024-02-03',
        '2024-01-31',
        '2024-03-02',
        '2024-02-29',
      ],
      status: ['completed', 'completed', 'completed', 'cancelled', 'shipped', 'completed', 'completed'],
    },
    asOf: '2024-03-10',
    gives: [
      ['2024-01', 3, 1, 1 / 3, 1 / 3],
      ['2024-02', 1, 1, 0, null],
      ['mean', 4, 1, 1 / 3, null],
    ],
  },
  source: 'https://github.com/fivetran/dbt_shopify',
});
