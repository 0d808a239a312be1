import { campaigns } from '../../schema/campaigns.ts';
import { metric } from '../define.ts';
import { count, is, maybe, not, openDuring } from '../language.ts';

export const campaignCount = metric({
  id: 'campaign-count',
  about:
    'Campaigns that run on any day of the period, without planned and aborted ones; one without an end is still running.',
  unit: 'count',
  better: 'neutral',
  value: count(campaigns, {
    at: openDuring(campaigns.start_date, maybe(campaigns.end_date)),
    where: not(is(maybe(campaigns.status), 'planned', 'aborted')),
  }),
  example: {
    campaigns: {
      start_date: ['2024-01-10', '2024-03-05', '2024-06-01', '2024-03-01', '2024-02-01'],
      end_date: ['2024-02-29', null, null, '2024-03-31', '2024-03-01'],
      status: ['completed', 'active', 'planned', 'aborted', 'completed'],
    },
    period: '2024-03',
    gives: 2,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
