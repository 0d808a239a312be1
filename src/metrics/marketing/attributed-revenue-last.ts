import { analysis } from '../define.ts';
import { path, touchPaths, touchRules } from './touch-paths.ts';

export const attributedRevenueLast = analysis({
  id: 'attributed-revenue-last',
  about: `Won amounts credited to the last touch before the win. ${touchRules}`,
  unit: 'currency',
  better: 'higher',
  model: 'attribution',
  params: { how: 'last', lookback: 90 },
  reads: touchPaths,
  example: {
    ...path,
    gives: [
      ['e', 'web', 1, 1000],
      ['a', 'email', 1, 0],
      ['b', 'web', 1, 0],
      ['c', 'event', 1, 0],
      ['d', 'ads', 1, 0],
    ],
  },
  source: 'https://knowledge.hubspot.com/reports/understand-attribution-reporting',
});
