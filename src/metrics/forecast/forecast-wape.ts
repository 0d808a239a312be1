import { analysis } from '../define.ts';
import { errorExample, errorReads } from './error-reads.ts';

export const forecastWape = analysis({
  id: 'forecast-wape',
  about: 'Sum of |actual − forecast| over finished periods, out of the sum of actuals.',
  unit: 'ratio',
  better: 'lower',
  model: 'forecast-error',
  params: { of: 'wape' },
  reads: errorReads,
  example: { ...errorExample, gives: 65 / 1010 },
  source: 'https://www.forecaststudio.com.mx/blog/forecast-accuracy-metrics',
});
