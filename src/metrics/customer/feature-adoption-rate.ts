import { metric } from '../define.ts';
import { across, ratio } from '../language.ts';
import { activeUsers } from './active-users.ts';

export const featureAdoptionRate = metric({
  id: 'feature-adoption-rate',
  about: 'Users of a feature in the period, out of all users of the product in it.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(activeUsers.value, across('feature', activeUsers.value)),
  by: ['feature'],
  interval: 'rate',
  example: {
    usage: {
      user_id: ['a', 'b', 'c', 'd', 'a', 'a'],
      feature: ['x', 'x', 'x', 'x', 'y', 'y'],
      at: Array<string>(6).fill('2024-03-01'),
    },
    gives: [
      ['x', 1],
      ['y', 0.25],
    ],
  },
  source: 'https://pendo.io/product-analytics-benchmarks',
});
