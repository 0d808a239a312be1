import { deals } from '../../schema/deals.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';
import { stageAgeReads } from './open-list-reads.ts';

/** What the checks look at. */
export const checkedColumns = [
  maybe(deals.next_step),
  maybe(deals.next_activity_at),
  maybe(deals.contact_id),
  maybe(deals.last_activity_at),
];

export const hygieneScore = analysis({
  id: 'hygiene-score',
  about:
    '100 × (1 − failed ÷ applicable checks) over open deals: amount, close date, close date not past, next step or planned activity, contact, activity in the last 14 days, not stalled. A check whose column the export lacks does not apply.',
  unit: 'score_100',
  better: 'higher',
  model: 'hygiene',
  reads: {
    ...stageAgeReads,
    deals: { ...stageAgeReads.deals, columns: [...stageAgeReads.deals.columns, ...checkedColumns] },
  },
  example: {
    // Ten open deals, five checks, six failures; the won one does not count.
    deals: {
      deal_id: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'won'],
      stage: [...Array<string>(10).fill('A'), 'Won'],
      status: [...Array<string>(10).fill('open'), 'won'],
      created_at: [...Array<string>(9).fill('2024-01-01'), '2024-06-25', '2024-01-01'],
      closed_at: [...Array<null>(10).fill(null), '2024-02-01'],
      amount: [null, ...Array<number>(9).fill(100), null],
      close_date: [null, '2024-06-30', '2024-07-01', ...Array<string>(8).fill('2024-08-01')],
      next_step: ['call', null, null, ...Array<string>(8).fill('call')],
      next_activity_at: [null, '2024-07-02', '2024-06-30', ...Array<null>(8).fill(null)],
      last_activity_at: [
        '2024-06-17',
        '2024-06-16',
        null,
        ...Array<string>(6).fill('2024-06-29'),
        null,
        null,
      ],
    },
    asOf: '2024-06-30',
    gives: [
      ['amount', 10, 1, 0.1],
      ['close-date', 10, 1, 0.1],
      ['close-date-past', 10, 1, 0.1],
      ['next-step', 10, 1, 0.1],
      ['recent-activity', 10, 2, 0.2],
    ],
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.revenue_insights_sales_rep.htm',
});
