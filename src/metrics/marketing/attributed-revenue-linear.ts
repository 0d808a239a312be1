import { analysis } from '../define.ts';
import { path, touchPaths, touchRules } from './touch-paths.ts';

export const attributedRevenueLinear = analysis({
  id: 'attributed-revenue-linear',
  about: `Won amounts shared equally by all touches. ${touchRules}`,
  unit: 'currency',
  better: 'higher',
  model: 'attribution',
  params: { how: 'linear', lookback: 90 },
  reads: touchPaths,
  example: {
    ...path,
    gives: [
      ['a', 'email', 1, 200],
      ['b', 'web', 1, 200],
      ['c', 'event', 1, 200],
      ['d', 'ads', 1, 200],
      ['e', 'web', 1, 200],
    ],
  },
  source: 'https://knowledge.hubspot.com/reports/understand-attribution-reporting',
});
