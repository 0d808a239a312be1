import { analysis } from '../define.ts';
import { path, touchPaths, touchRules } from './touch-paths.ts';

export const attributedRevenueFirst = analysis({
  id: 'attributed-revenue-first',
  about: `Won amounts credited to the first touch. ${touchRules}`,
  unit: 'currency',
  better: 'higher',
  model: 'attribution',
  params: { how: 'first', lookback: 90 },
  reads: touchPaths,
  example: {
    ...path,
    gives: [
      ['a', 'email', 1, 1000],
      ['b', 'web', 1, 0],
      ['c', 'event', 1, 0],
      ['d', 'ads', 1, 0],
      ['e', 'web', 1, 0],
    ],
  },
  source: 'https://knowledge.hubspot.com/reports/understand-attribution-reporting',
});
