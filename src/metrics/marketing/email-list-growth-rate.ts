import { subscribers } from '../../schema/subscribers.ts';
import { metric } from '../define.ts';
import { count, distinct, minus, openAtStart, ratio } from '../language.ts';

export const emailListGrowthRate = metric({
  id: 'email-list-growth-rate',
  about: '(Joined − left in the period) ÷ people on the lists at its start.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    minus(
      count(subscribers, { at: subscribers.subscribed_at }),
      count(subscribers, { at: subscribers.removed_at }),
    ),
    distinct(subscribers, subscribers.subscriber_id, {
      at: openAtStart(subscribers.subscribed_at, subscribers.removed_at),
    }),
  ),
  example: {
    subscribers: {
      subscriber_id: ['a', 'b', 'c', 'd', 'e', 'f'],
      subscribed_at: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01', '2024-02-03', '2024-02-04'],
      removed_at: [null, null, null, '2024-02-10', null, null],
    },
    period: '2024-02',
    gives: 0.25,
  },
  source: 'https://thecalcu.com/list-growth-rate-calculator/',
});
