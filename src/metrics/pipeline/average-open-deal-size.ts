import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { mean, median } from '../language.ts';
import { open } from './open.ts';

export const averageOpenDealSize = metric({
  id: 'average-open-deal-size',
  about: 'Mean amount of the deals open at the end of the period.',
  unit: 'currency',
  better: 'neutral',
  value: mean(deals, deals.amount_base, { at: open }),
  beside: { median: median(deals, deals.amount_base, { at: open }) },
  example: {
    deals: {
      created_at: ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'],
      closed_at: [null, null, null, '2024-02-01'],
      amount_base: [10000, 4000, null, 90],
    },
    period: '2024-02',
    gives: 7000,
  },
  source:
    'https://help.salesforce.com/s/articleView?id=analytics.bi_app_sales_analytics_dashboard_exec_pipe.htm',
});
