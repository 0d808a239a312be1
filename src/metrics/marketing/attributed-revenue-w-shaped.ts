import { analysis } from '../define.ts';
import { path, touchPaths, touchRules } from './touch-paths.ts';

export const attributedRevenueWShaped = analysis({
  id: 'attributed-revenue-w-shaped',
  about: `Won amounts: 30 % each to the first touch, the one that made the lead and the one that made the opportunity, the rest shared by the others. ${touchRules}`,
  unit: 'currency',
  better: 'higher',
  model: 'attribution',
  params: { how: 'w-shaped', lookback: 90 },
  reads: touchPaths,
  example: {
    ...path,
    gives: [
      ['a', 'email', 1, 300],
      ['b', 'web', 1, 300],
      ['c', 'event', 1, 300],
      ['d', 'ads', 1, 50],
      ['e', 'web', 1, 50],
    ],
  },
  source: 'https://knowledge.hubspot.com/reports/understand-attribution-reporting',
});
