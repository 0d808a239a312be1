import { metric } from '../define.ts';
import { plus } from '../language.ts';
import { closedWonAmount } from '../sales/closed-won-amount.ts';
import { rollUp } from './example.ts';
import { openIn } from './open-in.ts';

export const forecastBestCase = metric({
  id: 'forecast-best-case',
  about:
    'Won in the period, plus commit, most likely and best case deals expected to close in it (cumulative).',
  unit: 'currency',
  better: 'higher',
  value: plus(closedWonAmount.value, openIn('commit', 'most_likely', 'best_case')),
  example: { deals: rollUp, period: '2024-Q1', asOf: '2024-02-15', gives: 330 },
  source: 'https://help.salesforce.com/s/articleView?id=sales.forecasts3_cumulative_columns_overview.htm',
});
