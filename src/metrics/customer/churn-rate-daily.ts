import { customers } from '../../schema/customers.ts';
import { analysis } from '../define.ts';

export const churnRateDaily = analysis({
  id: 'churn-rate-daily',
  about:
    'Sum over the days of the period of the customers lost on the day, out of those at its start; days without customers do not count.',
  unit: 'ratio',
  better: 'lower',
  model: 'churn-daily',
  reads: { customers: { table: 'customers', columns: [customers.first_purchase_at, customers.churned_at] } },
  // 1 of 4 on the 2nd; 2 of 4 on the 3rd, when e has come; f leaves on the day it came.
  example: {
    customers: {
      first_purchase_at: [
        '2024-02-01',
        '2024-02-01',
        '2024-02-01',
        '2024-02-01',
        '2024-03-02',
        '2024-03-05',
        null,
      ],
      churned_at: ['2024-03-02 09:00:00', '2024-03-03', '2024-03-03', null, null, '2024-03-05', null],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 1 / 4 + 2 / 4,
  },
  source: 'https://help.chartmogul.com/hc/en-us/articles/207340419',
});
