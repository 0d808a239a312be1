import { deals } from '../../schema/deals.ts';
import { users } from '../../schema/users.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const topDeals = analysis({
  id: 'top-deals',
  about:
    'The ten largest deals won in the period or, where asked, open and expected to close in it. The value is the largest amount.',
  unit: 'table',
  better: 'neutral',
  model: 'top-deals',
  params: { which: 'won', count: 10 },
  reads: {
    deals: {
      table: 'deals',
      columns: [
        deals.deal_id,
        deals.amount_base,
        deals.status,
        deals.closed_at,
        deals.stage,
        maybe(deals.name),
        maybe(deals.owner_id),
        maybe(deals.close_date),
        maybe(deals.created_at),
        maybe(deals.probability),
      ],
    },
    users: { table: 'users', columns: [users.user_id, users.name], optional: true },
  },
  // 3 and 5 are equal: the earlier close date first; 4 is not known, 6 was lost, 7 won later.
  example: {
    deals: {
      deal_id: ['1', '2', '3', '4', '5', '6', '7'],
      name: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
      amount_base: [5, 9, 7, null, 7, 99, 99],
      status: ['won', 'won', 'won', 'won', 'won', 'lost', 'won'],
      stage: ['Won', 'Won', 'Won', 'Won', 'Won', 'Lost', 'Won'],
      owner_id: ['u', 'u', 'v', null, null, null, null],
      close_date: ['2024-03-01', '2024-03-02', '2024-03-09', null, '2024-03-08', null, null],
      closed_at: [
        '2024-03-01',
        '2024-03-02',
        '2024-03-03',
        '2024-03-04',
        '2024-03-05',
        '2024-03-06',
        '2024-04-01',
      ],
    },
    users: { user_id: ['u'], name: ['Ann'] },
    period: '2024-03',
    asOf: '2024-04-30',
    params: { count: 3 },
    gives: [
      ['2', 'B', 9, 'Won', 'Ann', '2024-03-02', null],
      ['5', 'E', 7, 'Won', null, '2024-03-08', null],
      ['3', 'C', 7, 'Won', 'v', '2024-03-09', null],
    ],
  },
  source:
    'https://help.salesforce.com/s/articleView?id=analytics.bi_app_sales_analytics_dashboard_exec_pipe.htm',
});
