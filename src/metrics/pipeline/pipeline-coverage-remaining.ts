import { metric } from '../define.ts';
import { goal, minus, positive, ratio } from '../language.ts';
import { closedWonAmount } from '../sales/closed-won-amount.ts';
import { closing } from './closing.ts';

export const pipelineCoverageRemaining = metric({
  id: 'pipeline-coverage-remaining',
  about:
    'Open pipeline expected to close in the period ÷ what is still missing to its target; no value once that is met.',
  unit: 'multiple',
  better: 'higher',
  value: ratio(closing, positive(minus(goal('closed-won-amount'), closedWonAmount.value))),
  example: {
    targets: {
      metric: ['closed-won-amount'],
      value: [500],
      period_start: ['2024-01-01'],
      period_end: ['2024-03-31'],
    },
    deals: {
      status: ['won', 'open', 'open', 'open'],
      amount_base: [300, 400, 200, 90],
      created_at: Array<string>(4).fill('2023-11-01'),
      close_date: ['2024-02-01', '2024-03-20', '2024-03-30', '2024-05-01'],
      closed_at: ['2024-02-01', null, null, null],
    },
    period: '2024-Q1',
    asOf: '2024-02-15',
    gives: 3,
  },
  source:
    'https://help.salesforce.com/s/articleView?id=analytics.bi_app_sales_analytics_dashboard_exec_pipe.htm',
});
