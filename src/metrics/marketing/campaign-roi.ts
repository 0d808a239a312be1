import { metric } from '../define.ts';
import { minus, ratio } from '../language.ts';
import { campaignCost } from './campaign-cost.ts';
import { campaignRevenue } from './campaign-revenue.ts';

export const campaignRoi = metric({
  id: 'campaign-roi',
  about: '(Campaign revenue − campaign cost) ÷ campaign cost: 0 is the cost back, −1 is nothing back.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(minus(campaignRevenue.value, campaignCost.value), campaignCost.value),
  example: {
    deals: { status: ['won'], amount_base: [20000], campaign_id: ['k1'], closed_at: ['2024-03-02'] },
    campaigns: { start_date: ['2024-03-01'], end_date: ['2024-03-31'], cost: [16000] },
    period: '2024-03',
    asOf: '2024-04-10',
    gives: 0.25,
  },
  source: 'https://trailhead.salesforce.com/ja/trailblazer-community/feed/0D54S00000A7YCsSAN',
});
