import { analysis } from '../define.ts';
import { example, lifetime } from './lifetime.ts';

export const customerLifetime = analysis({
  id: 'customer-lifetime',
  about:
    'Kaplan-Meier mean of the months from first purchase to leaving, of the customers won in the period, up to the longest follow-up; active customers are censored at as-of.',
  unit: 'duration_mo',
  better: 'higher',
  model: 'kaplan-meier-rmean',
  ...lifetime,
  example: { ...example, gives: 1 + 2 * 0.875 + 3 * 0.75 + 2 * 0.6 + 4 * 0.4 },
  source: 'https://doi.org/10.1080/01621459.1958.10501452',
});
