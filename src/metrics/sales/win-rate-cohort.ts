import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { all, compare, count, is, now, ratio } from '../language.ts';
import { opportunitiesCreated } from '../pipeline/opportunities-created.ts';

export const winRateCohort = metric({
  id: 'win-rate-cohort',
  about: 'Deals created in the period that are won by now, out of the deals created in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(deals, {
      at: deals.created_at,
      where: all(is(deals.status, 'won'), compare(deals.closed_at, '<', now)),
    }),
    opportunitiesCreated.value,
  ),
  example: {
    deals: {
      created_at: ['2024-01-05', '2024-02-05', '2024-03-05', '2024-03-06', '2023-12-31'],
      status: ['won', 'lost', 'open', 'won', 'won'],
      closed_at: ['2024-05-01', '2024-05-02', null, '2024-08-01', '2024-02-01'],
    },
    period: '2024-Q1',
    asOf: '2024-06-30',
    gives: 0.25,
  },
  source:
    'https://docs.oracle.com/en/cloud/saas/analytics/25r4/fawcx/sf---opportunity-stage-progression-metrics.html',
});
