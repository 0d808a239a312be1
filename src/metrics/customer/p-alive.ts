import { analysis } from '../define.ts';
import { example, purchases } from './purchases.ts';

export const pAlive = analysis({
  id: 'p-alive',
  about:
    'BG/NBD probability of still being a customer, mean over the customers who came back at least once; who bought once is counted apart, since the model takes all of those for alive. 100 customers with a repeat purchase are needed.',
  unit: 'ratio',
  better: 'higher',
  model: 'bg-nbd',
  params: { what: 'alive' },
  reads: purchases,
  example,
  source: 'https://doi.org/10.1287/mksc.1040.0098',
});
