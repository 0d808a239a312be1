import { analysis } from '../define.ts';
import { path, touchPaths, touchRules } from './touch-paths.ts';

export const attributedRevenueUShaped = analysis({
  id: 'attributed-revenue-u-shaped',
  about: `Won amounts: 40 % to the first touch, 40 % to the last, the rest shared by those between. ${touchRules}`,
  unit: 'currency',
  better: 'higher',
  model: 'attribution',
  params: { how: 'u-shaped', lookback: 90 },
  reads: touchPaths,
  example: {
    ...path,
    gives: [
      ['a', 'email', 1, 400],
      ['e', 'web', 1, 400],
      ['b', 'web', 1, 66.67],
      ['c', 'event', 1, 66.67],
      ['d', 'ads', 1, 66.66],
    ],
  },
  source: 'https://knowledge.hubspot.com/reports/understand-attribution-reporting',
});
