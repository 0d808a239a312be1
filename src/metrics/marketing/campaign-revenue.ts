import { deals } from '../../schema/deals.ts';
import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { all, either, is, known, sum } from '../language.ts';
import { placed } from '../orders/placed.ts';

export const campaignRevenue = metric({
  id: 'campaign-revenue',
  about:
    'Amount of the deals won in the period that name a campaign; without deals, net sales of its orders.',
  unit: 'currency',
  better: 'higher',
  value: either(
    sum(deals, deals.amount_base, {
      at: deals.closed_at,
      where: all(is(deals.status, 'won'), known(deals.campaign_id)),
    }),
    sum(orders, orders.net, { at: orders.placed_at, where: all(placed.where, known(orders.campaign_id)) }),
  ),
  example: {
    deals: {
      status: ['won', 'won', 'lost', 'won'],
      amount_base: [20000, 5000, 9000, 700],
      campaign_id: ['k1', 'k2', 'k1', null],
      closed_at: ['2024-03-02', '2024-03-03', '2024-03-04', '2024-03-05'],
    },
    gives: 25000,
  },
  source: 'https://trailhead.salesforce.com/ja/trailblazer-community/feed/0D54S00000A7YCsSAN',
});
