import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { all, either, empty, is, previous, sum } from '../language.ts';
import { won } from './outcomes.ts';

export const newRevenue = metric({
  id: 'new-revenue',
  about:
    "Amount of the deals won in the period with new business; where deals do not say, a customer's first won deal.",
  unit: 'currency',
  better: 'higher',
  value: either(
    sum(deals, deals.amount_base, { at: deals.closed_at, where: all(won.where, is(deals.deal_type, 'new')) }),
    sum(deals, deals.amount_base, {
      at: deals.closed_at,
      where: all(won.where, empty(previous(deals.closed_at, [deals.customer_id], won.where))),
    }),
  ),
  example: {
    deals: {
      status: ['won', 'won', 'lost', 'won'],
      deal_type: ['new', 'renewal', 'new', null],
      amount_base: [20000, 8000, 900, 70],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
    },
    gives: 20000,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
