import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { openAtEnd, sum } from '../language.ts';

export const openPipeline = metric({
  id: 'open-pipeline',
  about: 'Sum of amount_base of deals open at as_of (optionally with close_date in the period).',
  unit: 'currency',
  better: 'higher',
  value: sum(deals, deals.amount_base, { at: openAtEnd(deals.created_at, deals.closed_at) }),
  example: {
    deals: {
      created_at: ['2024-01-02', '2024-02-01', '2024-03-10'],
      closed_at: ['2024-03-05', null, null],
      amount_base: [100, 40, 7],
    },
    period: '2024-02',
    gives: 140,
  },
  source:
    'https://help.salesforce.com/s/articleView?id=analytics.bi_app_sales_analytics_dashboard_exec_pipe.htm',
});
