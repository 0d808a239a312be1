import { metric } from '../define.ts';
import { minus, over, positive, ratio } from '../language.ts';
import { revenue } from '../orders/revenue.ts';

const before = over(revenue.value, { shift: -1, unit: 'period' });

export const revenueGrowthRate = metric({
  id: 'revenue-growth-rate',
  about: 'Revenue against the revenue of as many days before, as a share of the latter.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(minus(revenue.value, before), positive(before)),
  example: {
    orders: {
      status: ['completed', 'completed', 'cancelled'],
      net: [400, 500, 70],
      placed_at: ['2024-03-05', '2024-02-20', '2024-03-06'],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: -0.2,
  },
  source: 'worked out from its name',
});
