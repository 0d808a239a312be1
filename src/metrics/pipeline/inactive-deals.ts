import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { all, any, compare, daysBeforeEnd, empty, end, maybe } from '../language.ts';
import { openWhere } from './open.ts';

export const inactiveDeals = metric({
  id: 'inactive-deals',
  about: 'Open deals without an activity in the last 14 days and none planned ahead.',
  unit: 'count',
  better: 'lower',
  value: openWhere(
    all(
      any(empty(deals.last_activity_at), compare(deals.last_activity_at, '<', daysBeforeEnd(14))),
      any(empty(maybe(deals.next_activity_at)), compare(maybe(deals.next_activity_at), '<=', end)),
    ),
  ),
  example: {
    deals: {
      created_at: Array<string>(4).fill('2024-01-01'),
      closed_at: [null, null, null, null],
      last_activity_at: ['2024-03-29', '2024-03-12', '2024-02-20', null],
      next_activity_at: [null, '2024-04-02', null, '2024-03-20'],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 2,
  },
  source: 'https://support.atriumhq.com/hc/en-us/articles/360027355492-Untouched-Opportunities',
});
