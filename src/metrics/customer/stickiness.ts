import { usage } from '../../schema/usage.ts';
import { metric } from '../define.ts';
import { distinct, known, type Measure, over, ratio, span, tuple } from '../language.ts';
import { activeUsers } from './active-users.ts';

const month = (of: Measure): Measure => over(of, { trailing: 1, unit: 'month' });
const userDays = distinct(usage, tuple(usage.user_id, usage.at), {
  at: usage.at,
  where: known(usage.user_id),
});

export const stickiness = metric({
  id: 'stickiness',
  about: 'Users on a day of the month that ends with the period, on average, out of the users of that month.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(ratio(month(userDays), month(span('day'))), month(activeUsers.value)),
  example: {
    usage: {
      user_id: ['a', 'a', 'a', 'b', 'b'],
      at: ['2024-02-01', '2024-02-01', '2024-02-29', '2024-02-10', '2024-01-10'],
    },
    period: '2024-02',
    gives: 3 / 29 / 2,
  },
  source: 'https://pendo.io/product-analytics-benchmarks',
});
