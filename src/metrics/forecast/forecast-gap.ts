import { metric } from '../define.ts';
import { goal, minus } from '../language.ts';
import { forecastCommit } from './forecast-commit.ts';
import { rollUp } from './example.ts';

export const forecastGap = metric({
  id: 'forecast-gap',
  about: 'Target less forecast (commit); below 0 the forecast is above the target.',
  unit: 'currency',
  better: 'lower',
  value: minus(goal('closed-won-amount'), forecastCommit.value),
  example: {
    targets: {
      metric: ['closed-won-amount'],
      value: [500],
      period_start: ['2024-01-01'],
      period_end: ['2024-03-31'],
    },
    deals: rollUp,
    period: '2024-Q1',
    asOf: '2024-02-15',
    gives: 350,
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.revenue_insights_sales_rep.htm',
});
