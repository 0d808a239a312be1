import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { count, known } from '../language.ts';

export const campaignNewCustomers = metric({
  id: 'campaign-new-customers',
  about: 'Customers with their first purchase in the period that a campaign brought.',
  unit: 'count',
  better: 'higher',
  value: count(customers, { at: customers.first_purchase_at, where: known(customers.campaign_id) }),
  example: {
    customers: {
      first_purchase_at: ['2024-03-02', '2024-03-03', '2024-03-04', '2024-02-01'],
      campaign_id: ['k1', null, 'k2', 'k1'],
    },
    period: '2024-03',
    gives: 2,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
