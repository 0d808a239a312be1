import { metric } from '../define.ts';
import { goal, ratio } from '../language.ts';
import { closedWonAmount } from '../sales/closed-won-amount.ts';

export const quotaAttainment = metric({
  id: 'quota-attainment',
  about: 'Amount won in the period ÷ its target.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(closedWonAmount.value, goal('closed-won-amount')),
  example: {
    targets: {
      metric: ['closed-won-amount'],
      value: [500],
      period_start: ['2024-01-01'],
      period_end: ['2024-03-31'],
    },
    deals: { status: ['won', 'won'], amount_base: [300, 70], closed_at: ['2024-02-01', '2023-12-31'] },
    period: '2024-Q1',
    gives: 0.6,
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.revenue_insights_sales_rep.htm',
});
