import { analysis } from '../define.ts';
import { stageAgeReads } from './open-list-reads.ts';

export const stalledDeals = analysis({
  id: 'stalled-deals',
  about:
    'Open deals that have been in their stage more than 14 days longer than deals stay in it on average; a stage without an average has its own limit (rot days), or 30 days.',
  unit: 'count',
  better: 'lower',
  model: 'stalled',
  reads: stageAgeReads,
  example: {
    // Stage A takes 10 days on average: the limit is 24. B has a limit of its own, C has none.
    deals: {
      deal_id: ['12', '25', '40', 'b', 'c', 'past'],
      stage: ['A', 'A', 'A', 'B', 'C', 'Won'],
      status: ['open', 'open', 'open', 'open', 'open', 'won'],
      amount_base: [1, 2, 3, 4, 5, 6],
      created_at: ['2024-06-19', '2024-06-06', '2024-05-22', '2024-06-24', '2024-06-01', '2024-05-01'],
      closed_at: [null, null, null, null, null, '2024-05-11'],
    },
    stages: {
      stage: ['A', 'B', 'C', 'Won'],
      sort_order: [1, 2, 3, 4],
      category: ['open', 'open', 'open', 'won'],
      rot_days: [1, 5, null, null],
    },
    stage_history: {
      deal_id: ['12', '25', '40', '40', 'past', 'past'],
      stage: ['A', 'A', 'A', 'A', 'A', 'Won'],
      changed_at: ['2024-06-19', '2024-06-06', '2024-05-22', '2024-06-20', '2024-05-01', '2024-05-11'],
    },
    asOf: '2024-06-30',
    gives: [
      ['40', null, 'A', 3, 40, 24],
      ['25', null, 'A', 2, 25, 24],
      ['b', null, 'B', 4, 7, 5],
    ],
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.revenue_insights_sales_rep.htm',
});
