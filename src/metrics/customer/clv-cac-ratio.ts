import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { cac } from './cac.ts';
import { clv } from './clv.ts';

export const clvCacRatio = metric({
  id: 'clv-cac-ratio',
  about: 'Lifetime value of a customer ÷ cost of winning one.',
  unit: 'multiple',
  better: 'higher',
  value: ratio(clv.value, cac.value),
  example: {
    subscriptions: {
      customer_id: ['a', 'b'],
      status: ['active', 'active'],
      mrr: [400, 600],
      valid_from: ['2023-01-01', '2023-01-01'],
    },
    customers: {
      customer_id: ['a', 'b', 'c', 'd', 'e', 'f'],
      first_purchase_at: ['2022-01-01', '2022-01-01', '2022-01-01', '2024-03-01', '2024-03-02', '2022-01-01'],
      churned_at: [null, null, '2024-02-01', null, null, '2023-06-01'],
    },
    costs: {
      period_start: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01'],
      period_end: ['2024-03-31', '2024-03-31', '2024-03-31', '2024-04-30'],
      category: ['marketing', 'salary_sales', 'service', 'tools'],
      amount: [1000, 2380, 999, 1220],
    },
    period: '2024-03',
    asOf: '2024-04-30',
    gives: 6,
  },
  source: 'worked out from its name',
});
