import { metric } from '../define.ts';
import { closedWonAmount } from '../sales/closed-won-amount.ts';
import { rollUp } from './example.ts';

export const forecastClosed = metric({
  id: 'forecast-closed',
  about: 'Amount won in the period.',
  unit: 'currency',
  better: 'higher',
  value: closedWonAmount.value,
  example: { deals: rollUp, period: '2024-Q1', asOf: '2024-02-15', gives: 50 },
  source: 'https://help.salesforce.com/s/articleView?id=sales.forecasts3_cumulative_columns_overview.htm',
});
