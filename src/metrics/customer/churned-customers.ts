import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { count } from '../language.ts';

export const churnedCustomers = metric({
  id: 'churned-customers',
  about: 'Customers who left in the period.',
  unit: 'count',
  better: 'lower',
  value: count(customers, { at: customers.churned_at }),
  example: {
    customers: {
      first_purchase_at: [
        '2023-01-01',
        '2023-01-01',
        '2023-01-01',
        '2023-01-01',
        '2024-03-03',
        '2024-03-04',
        '2023-05-01',
      ],
      churned_at: [null, null, '2024-04-02', '2024-03-20', null, '2024-03-25', '2023-09-01'],
    },
    period: '2024-03',
    asOf: '2024-04-30',
    gives: 2,
  },
  source: 'https://help.chartmogul.com/hc/en-us/articles/207340419',
});
