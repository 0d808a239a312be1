import { analysis } from '../define.ts';
import { goalReads, quarter } from './goal-reads.ts';

export const goalGap = analysis({
  id: 'goal-gap',
  about:
    "Target − actual of the goal that the period touches, in the metric's own unit; of several goals, goal by goal.",
  unit: 'same',
  better: 'lower',
  model: 'goal',
  params: { what: 'gap' },
  reads: goalReads,
  example: {
    ...quarter,
    targets: {
      target_id: ['1', '2'],
      metric: ['closed-won-amount', 'closed-won-amount'],
      value: [500, 900],
      period_start: ['2024-01-01', '2024-04-01'],
      period_end: ['2024-03-31', '2024-06-30'],
    },
    period: '2024-Q1',
    asOf: '2024-02-29',
    gives: 200,
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.revenue_insights_sales_rep.htm',
});
