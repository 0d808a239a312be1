import { usage } from '../../schema/usage.ts';
import { metric } from '../define.ts';
import { distinct } from '../language.ts';

export const activeUsers = metric({
  id: 'active-users',
  about: 'Different users who used the product in the period.',
  unit: 'count',
  better: 'higher',
  value: distinct(usage, usage.user_id, { at: usage.at }),
  example: {
    usage: {
      user_id: ['a', 'b', 'a', null, 'c'],
      at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-03', '2024-04-01'],
    },
    period: '2024-03',
    gives: 2,
  },
  source: 'https://support.google.com/analytics',
});
