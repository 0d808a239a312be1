import { analysis } from '../define.ts';
import { example, lifetime } from './lifetime.ts';

export const survivalCurve = analysis({
  id: 'survival-curve',
  about:
    'Kaplan-Meier share of the customers won in the period who are still customers after so many months, with 95 % limits (log-log); by group with a log-rank test. The value is the share at the longest follow-up.',
  unit: 'table',
  better: 'higher',
  model: 'kaplan-meier',
  ...lifetime,
  example: { ...example, gives: 0.4 },
  source: 'https://doi.org/10.1080/01621459.1958.10501452',
});
