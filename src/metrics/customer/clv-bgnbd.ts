import { analysis } from '../define.ts';
import { example, purchases } from './purchases.ts';

export const clvBgnbd = analysis({
  id: 'clv-bgnbd',
  about:
    'Mean over customers of the purchases to expect in the next 12 months (BG/NBD) × the value to expect of each (Gamma-Gamma) × margin (1 unless told), discounted by 10 % a year. 100 customers with a repeat purchase are needed, and values that do not depend on frequency.',
  unit: 'currency',
  better: 'higher',
  model: 'bg-nbd',
  params: { what: 'value', months: 12, discount: 0.1, margin: 1 },
  reads: purchases,
  example,
  source: 'https://doi.org/10.1287/mksc.1040.0098',
});
