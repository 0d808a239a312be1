import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { spend } from '../marketing/spend.ts';
import { newCustomers } from './new-customers.ts';

export const cac = metric({
  id: 'cac',
  about: 'Marketing and sales costs of the period, with salaries and tools, ÷ new customers.',
  unit: 'currency',
  better: 'lower',
  value: ratio(spend('marketing', 'sales', 'salary_marketing', 'salary_sales', 'tools'), newCustomers.value),
  example: {
    costs: {
      period_start: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01'],
      period_end: ['2024-03-31', '2024-03-31', '2024-03-31', '2024-04-30'],
      category: ['marketing', 'salary_sales', 'service', 'tools'],
      amount: [1000, 2380, 999, 1220],
    },
    customers: { first_purchase_at: ['2024-03-02', '2024-03-03', '2024-02-01'] },
    period: '2024-03',
    asOf: '2024-04-30',
    gives: 2000,
  },
  source: 'https://help.finmark.com/en/articles/5525177-how-finmark-calculates-ltv-cac-and-cac-payback',
});
