import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { days, is, mean, median } from '../language.ts';

const won = { at: deals.closed_at, where: is(deals.status, 'won') };
const cycle = days(deals.created_at, deals.closed_at);

export const salesCycleLength = metric({
  id: 'sales-cycle-length',
  about:
    'Mean of (closed_at - created_at) in days over deals won in the period; the median is shown beside it.',
  unit: 'duration_d',
  better: 'lower',
  value: mean(deals, cycle, won),
  beside: { median: median(deals, cycle, won) },
  example: {
    deals: {
      status: ['won', 'won', 'won', 'won'],
      created_at: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-03-09'],
      closed_at: ['2024-01-11', '2024-01-21', '2024-03-01', '2024-03-02'],
    },
    gives: 30,
  },
  source:
    'https://help.salesforce.com/s/articleView?id=analytics.bi_app_sales_analytics_dashboard_rep_accounts.htm',
});
