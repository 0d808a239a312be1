import { analysis } from '../define.ts';
import { path, touchPaths, touchRules } from './touch-paths.ts';

export const attributedRevenueTimeDecay = analysis({
  id: 'attributed-revenue-time-decay',
  about: `Won amounts shared by all touches, one of a week earlier counting half. ${touchRules}`,
  unit: 'currency',
  better: 'higher',
  model: 'attribution',
  params: { how: 'time-decay', lookback: 90, half_life: 7 },
  reads: touchPaths,
  example: {
    ...path,
    gives: [
      ['e', 'web', 1, 621.51],
      ['d', 'ads', 1, 310.75],
      ['c', 'event', 1, 31.87],
      ['b', 'web', 1, 21.44],
      ['a', 'email', 1, 14.43],
    ],
  },
  source: 'https://knowledge.hubspot.com/reports/understand-attribution-reporting',
});
