import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { most } from '../language.ts';
import { won } from './outcomes.ts';

export const largestDeal = metric({
  id: 'largest-deal',
  about: 'The largest amount won in the period.',
  unit: 'currency',
  better: 'higher',
  value: most(deals, deals.amount_base, won),
  example: {
    deals: {
      status: ['won', 'won', 'lost'],
      amount_base: [20000, 5000, 90000],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-03'],
    },
    gives: 20000,
  },
  source: 'https://github.com/fivetran/dbt_salesforce',
});
