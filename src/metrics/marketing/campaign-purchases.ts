import { deals } from '../../schema/deals.ts';
import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { all, count, either, is, known } from '../language.ts';
import { example, placed } from '../orders/placed.ts';

export const campaignPurchases = metric({
  id: 'campaign-purchases',
  about: 'Orders placed in the period that are credited to a campaign; without orders, won deals.',
  unit: 'count',
  better: 'higher',
  value: either(
    count(orders, { at: orders.placed_at, where: all(placed.where, known(orders.campaign_id)) }),
    count(deals, { at: deals.closed_at, where: all(is(deals.status, 'won'), known(deals.campaign_id)) }),
  ),
  example: { orders: { ...example, campaign_id: ['k1', null, 'k1', 'k2'] }, gives: 1 },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
