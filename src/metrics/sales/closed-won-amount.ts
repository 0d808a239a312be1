import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { is, sum } from '../language.ts';

export const closedWonAmount = metric({
  id: 'closed-won-amount',
  about: 'Sum of amount_base of deals won in the period.',
  unit: 'currency',
  better: 'higher',
  value: sum(deals, deals.amount_base, { at: deals.closed_at, where: is(deals.status, 'won') }),
  example: {
    deals: {
      status: ['won', 'won', 'lost', 'won'],
      amount_base: [20000, 5000, 9000, null],
      closed_at: ['2024-03-02', '2024-03-30', '2024-03-05', '2024-03-06'],
    },
    period: '2024-03',
    gives: 25000,
  },
  source: 'https://support.atriumhq.com/hc/en-us/articles/360026723511-Bookings',
});
