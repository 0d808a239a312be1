import { campaigns } from '../../schema/campaigns.ts';
import { touches } from '../../schema/touches.ts';
import { metric } from '../define.ts';
import { all, count, is, maybe, not, ratio, sum } from '../language.ts';

export const costPerInteraction = metric({
  id: 'cost-per-interaction',
  about:
    'Cost of the campaigns started in the period ÷ opens, clicks, answers, visits and events of people in it; what machines opened does not count.',
  unit: 'currency',
  better: 'lower',
  value: ratio(
    sum(campaigns, campaigns.cost, { at: campaigns.start_date }),
    count(touches, {
      at: touches.at,
      where: all(
        is(touches.type, 'open', 'click', 'response', 'form', 'ad_click', 'visit', 'event'),
        not(is(maybe(touches.automated), true)),
      ),
    }),
  ),
  example: {
    campaigns: { start_date: ['2024-03-01', '2024-02-01'], cost: [10, 99] },
    touches: {
      type: ['open', 'click', 'sent', 'open', 'response', 'event'],
      automated: [false, false, false, true, null, null],
      at: ['2024-03-02', '2024-03-02', '2024-03-02', '2024-03-02', '2024-03-03', '2024-03-04'],
    },
    period: '2024-03',
    gives: 2.5,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
