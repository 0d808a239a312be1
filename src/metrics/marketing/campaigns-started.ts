import { campaigns } from '../../schema/campaigns.ts';
import { metric } from '../define.ts';
import { count, empty } from '../language.ts';

export const campaignsStarted = metric({
  id: 'campaigns-started',
  about: 'Campaigns whose first day is in the period.',
  unit: 'count',
  better: 'neutral',
  value: count(campaigns, { at: campaigns.start_date }),
  excludes: [
    { reason: 'no-value:start_date', count: count(campaigns, { where: empty(campaigns.start_date) }) },
  ],
  example: {
    campaigns: { start_date: ['2024-03-02', '2024-03-30', '2024-04-01', null] },
    period: '2024-03',
    gives: 2,
  },
  source: 'worked out from its name',
});
