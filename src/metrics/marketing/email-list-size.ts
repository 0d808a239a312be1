import { subscribers } from '../../schema/subscribers.ts';
import { metric } from '../define.ts';
import { distinct, maybe, openAtEnd } from '../language.ts';

export const emailListSize = metric({
  id: 'email-list-size',
  about: 'Different people on the lists at the end of the period.',
  unit: 'count',
  better: 'higher',
  value: distinct(subscribers, subscribers.subscriber_id, {
    at: openAtEnd(subscribers.subscribed_at, maybe(subscribers.removed_at)),
  }),
  example: {
    subscribers: {
      subscriber_id: ['a', 'a', 'b', 'c'],
      list: ['news', 'offers', 'news', 'news'],
      subscribed_at: ['2024-01-01', '2024-02-01', '2024-01-01', '2024-01-01'],
      removed_at: [null, null, '2024-02-10', null],
    },
    period: '2024-02',
    gives: 2,
  },
  source: 'https://thecalcu.com/list-growth-rate-calculator/',
});
