import { analysis } from '../define.ts';
import { errorExample, errorReads } from './error-reads.ts';

export const forecastAccuracy = analysis({
  id: 'forecast-accuracy',
  about:
    '1 − |actual − forecast| ÷ actual over finished periods, not below 0; the forecast is the one that stood at the end of the period’s first day.',
  unit: 'ratio',
  better: 'higher',
  model: 'forecast-error',
  params: { of: 'accuracy' },
  reads: errorReads,
  example: {
    ...errorExample,
    gives: [
      ['2024-01-01', 950, 1000, -0.05],
      ['2024-02-01', 25, 10, 1.5],
    ],
  },
  source: 'https://www.forecaststudio.com.mx/blog/forecast-accuracy-metrics',
});
