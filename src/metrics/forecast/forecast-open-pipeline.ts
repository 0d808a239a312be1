import { metric } from '../define.ts';
import { rollUp } from './example.ts';
import { openIn } from './open-in.ts';

export const forecastOpenPipeline = metric({
  id: 'forecast-open-pipeline',
  about: 'Every open deal expected to close in the period: commit, most likely, best case and pipeline.',
  unit: 'currency',
  better: 'higher',
  value: openIn('commit', 'most_likely', 'best_case', 'pipeline'),
  example: { deals: rollUp, period: '2024-Q1', asOf: '2024-02-15', gives: 480 },
  source: 'https://help.salesforce.com/s/articleView?id=sales.forecasts3_cumulative_columns_overview.htm',
});
