import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { count, is } from '../language.ts';

export const wonDeals = metric({
  id: 'won-deals',
  about: 'Count of deals won in the period.',
  unit: 'count',
  better: 'higher',
  value: count(deals, { at: deals.closed_at, where: is(deals.status, 'won') }),
  example: {
    deals: {
      status: ['won', 'won', 'lost', 'open'],
      closed_at: ['2024-03-02', '2024-03-30', '2024-03-05', null],
    },
    period: '2024-03',
    gives: 2,
  },
  source: 'https://support.atriumhq.com/hc/en-us/articles/360026723511-Bookings',
});
