import { analysis } from '../define.ts';
import { errorExample, errorReads } from './error-reads.ts';

export const forecastBias = analysis({
  id: 'forecast-bias',
  about:
    'Sum of forecast − actual over finished periods, out of the sum of actuals; positive is forecast too high.',
  unit: 'ratio',
  better: 'neutral',
  model: 'forecast-error',
  params: { of: 'bias' },
  reads: errorReads,
  example: { ...errorExample, gives: -35 / 1010 },
  source: 'https://www.forecaststudio.com.mx/blog/forecast-accuracy-metrics',
});
