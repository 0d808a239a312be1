import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { known, sum } from '../language.ts';

export const marketingSourcedPipeline = metric({
  id: 'marketing-sourced-pipeline',
  about: 'Amount of the deals created in the period that name a campaign.',
  unit: 'currency',
  better: 'higher',
  value: sum(deals, deals.amount_base, { at: deals.created_at, where: known(deals.campaign_id) }),
  example: {
    deals: {
      created_at: ['2024-03-01', '2024-03-02', '2024-03-03'],
      campaign_id: ['k1', null, 'k1'],
      amount_base: [10000, 5000, null],
    },
    gives: 10000,
  },
  source: 'worked out from its name',
});
