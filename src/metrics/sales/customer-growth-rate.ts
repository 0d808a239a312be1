import { metric } from '../define.ts';
import { minus, ratio } from '../language.ts';
import { activeAtEnd, activeAtStart } from '../customer/active.ts';

export const customerGrowthRate = metric({
  id: 'customer-growth-rate',
  about: 'Active customers at the end against those at the start of the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(minus(activeAtEnd, activeAtStart), activeAtStart),
  example: {
    customers: {
      first_purchase_at: ['2023-01-01', '2023-01-01', '2023-01-01', '2023-01-01', '2024-03-05', '2024-03-06'],
      churned_at: [null, null, null, '2024-03-09', null, null],
    },
    period: '2024-03',
    gives: 0.25,
  },
  source: 'worked out from its name',
});
