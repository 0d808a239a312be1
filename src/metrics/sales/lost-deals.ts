import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { count, is } from '../language.ts';

export const lostDeals = metric({
  id: 'lost-deals',
  about: 'Count of deals lost in the period.',
  unit: 'count',
  better: 'lower',
  value: count(deals, { at: deals.closed_at, where: is(deals.status, 'lost') }),
  example: {
    deals: { status: ['lost', 'won', 'lost'], closed_at: ['2024-03-02', '2024-03-30', '2024-04-01'] },
    period: '2024-03',
    gives: 1,
  },
  source: 'https://github.com/fivetran/dbt_salesforce',
});
