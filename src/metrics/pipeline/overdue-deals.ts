import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { compare, end } from '../language.ts';
import { openWhere } from './open.ts';

export const overdueDeals = metric({
  id: 'overdue-deals',
  about: 'Open deals whose expected close has passed.',
  unit: 'count',
  better: 'lower',
  value: openWhere(compare(deals.close_date, '<', end)),
  example: {
    deals: {
      created_at: Array<string>(4).fill('2024-01-01'),
      closed_at: [null, null, null, '2024-03-02'],
      close_date: ['2024-03-30', '2024-04-01', null, '2024-03-01'],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 1,
  },
  source: 'https://www.zoho.com/motivator/help/dashboards/pipeline-stages.html',
});
