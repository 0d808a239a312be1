import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { campaignCost } from './campaign-cost.ts';
import { campaignRevenue } from './campaign-revenue.ts';

export const campaignRoas = metric({
  id: 'campaign-roas',
  about: 'Campaign revenue ÷ campaign cost.',
  unit: 'multiple',
  better: 'higher',
  value: ratio(campaignRevenue.value, campaignCost.value),
  example: {
    deals: { status: ['won'], amount_base: [20000], campaign_id: ['k1'], closed_at: ['2024-03-02'] },
    campaigns: { start_date: ['2024-03-01'], end_date: ['2024-03-31'], cost: [5000] },
    period: '2024-03',
    asOf: '2024-04-10',
    gives: 4,
  },
  source: 'https://docs.infor.com/crm/ce/en-us/crmolh/crmceolh/msg1658141893405.html',
});
