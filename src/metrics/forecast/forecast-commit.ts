import { metric } from '../define.ts';
import { plus } from '../language.ts';
import { closedWonAmount } from '../sales/closed-won-amount.ts';
import { rollUp } from './example.ts';
import { openIn } from './open-in.ts';

export const forecastCommit = metric({
  id: 'forecast-commit',
  about: 'Won in the period, plus commit deals expected to close in it (cumulative).',
  unit: 'currency',
  better: 'higher',
  value: plus(closedWonAmount.value, openIn('commit')),
  example: { deals: rollUp, period: '2024-Q1', asOf: '2024-02-15', gives: 150 },
  source: 'https://help.salesforce.com/s/articleView?id=sales.forecasts3_cumulative_columns_overview.htm',
});
