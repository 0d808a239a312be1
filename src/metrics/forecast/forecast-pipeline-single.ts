import { metric } from '../define.ts';
import { openIn } from './open-in.ts';
import { rollUp } from './example.ts';

export const forecastPipelineSingle = metric({
  id: 'forecast-pipeline-single',
  about: 'Amount of the open deals in category pipeline that are expected to close in the period.',
  unit: 'currency',
  better: 'higher',
  value: openIn('pipeline'),
  example: { deals: rollUp, period: '2024-Q1', asOf: '2024-02-15', gives: 200 },
  source: 'https://help.salesforce.com/s/articleView?id=sales.forecasts3_cumulative_columns_overview.htm',
});
