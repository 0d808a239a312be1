import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { closedOpportunities } from './closed-opportunities.ts';
import { wonDeals } from './won-deals.ts';

export const winRate = metric({
  id: 'win-rate',
  about: 'Deals won / (deals won + deals lost), by closed_at in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(wonDeals.value, closedOpportunities.value),
  example: {
    deals: {
      status: ['won', 'won', 'lost', 'open'],
      closed_at: ['2024-01-05', '2024-02-05', '2024-02-06', null],
    },
    gives: 2 / 3,
  },
  source:
    'https://docs.oracle.com/en/cloud/saas/analytics/25r4/fawcx/sf---opportunity-stage-progression-metrics.html',
});
