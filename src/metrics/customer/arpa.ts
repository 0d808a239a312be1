import { subscriptions } from '../../schema/subscriptions.ts';
import { metric } from '../define.ts';
import { all, compare, distinct, ratio } from '../language.ts';
import { live, paying } from './recurring.ts';
import { mrr } from './mrr.ts';

export const arpa = metric({
  id: 'arpa',
  about: 'Monthly recurring revenue ÷ customers who bring any.',
  unit: 'currency',
  better: 'higher',
  value: ratio(
    mrr.value,
    distinct(subscriptions, subscriptions.customer_id, {
      at: live.at,
      where: all(paying, compare(subscriptions.mrr, '>', 0)),
    }),
  ),
  example: {
    subscriptions: {
      customer_id: ['a', 'a', 'b', 'c'],
      status: ['active', 'active', 'active', 'active'],
      mrr: [100, 50, 90, 0],
      valid_from: Array<string>(4).fill('2024-01-01'),
    },
    period: '2024-02',
    gives: 120,
  },
  source: 'https://help.finmark.com/en/articles/5525177-how-finmark-calculates-ltv-cac-and-cac-payback',
});
