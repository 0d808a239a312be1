import { campaigns } from '../../schema/campaigns.ts';
import { costs } from '../../schema/costs.ts';
import { metric } from '../define.ts';
import { either, known, maybe, openDuring, spread, sum } from '../language.ts';

export const campaignCost = metric({
  id: 'campaign-cost',
  about: 'Cost of campaigns, spread evenly over their days; what has no end is put on its first day.',
  unit: 'currency',
  better: 'lower',
  value: either(
    sum(campaigns, spread(campaigns.cost, campaigns.start_date, maybe(campaigns.end_date)), {
      at: openDuring(campaigns.start_date, maybe(campaigns.end_date)),
    }),
    sum(costs, spread(costs.amount, costs.period_start, costs.period_end), {
      at: openDuring(costs.period_start, costs.period_end),
      where: known(costs.campaign_id),
    }),
  ),
  example: {
    campaigns: {
      start_date: ['2024-03-01', '2024-02-20', '2024-03-11', '2024-03-05'],
      end_date: ['2024-03-31', null, '2024-03-12', null],
      cost: [3100, 500, 70, 40],
    },
    period: '2024-03-01..2024-03-10',
    gives: 1040,
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.campaigns_fields.htm',
});
