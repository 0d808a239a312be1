import { deals } from '../../schema/deals.ts';
import { stageHistory } from '../../schema/stage-history.ts';
import { stages } from '../../schema/stages.ts';
import { maybe } from '../language.ts';
import { analysis } from '../define.ts';

export const stageConversionRate = analysis({
  id: 'stage-conversion-rate',
  about:
    'For each stage: deals that reached a later one or were won, out of the deals that reached it in the period; a stage skipped over counts as reached. Without stage history what was reached is inferred from the current stage.',
  unit: 'ratio',
  better: 'higher',
  model: 'reached-funnel',
  reads: {
    deals: {
      table: 'deals',
      columns: [
        deals.deal_id,
        deals.stage,
        deals.status,
        maybe(deals.amount_base),
        maybe(deals.amount),
        maybe(deals.currency),
        deals.created_at,
        maybe(deals.closed_at),
        maybe(deals.pipeline),
      ],
    },
    stages: {
      table: 'stages',
      columns: [stages.stage, stages.sort_order, stages.category, maybe(stages.pipeline)],
    },
    history: {
      table: 'stage_history',
      columns: [stageHistory.deal_id, stageHistory.stage, stageHistory.changed_at],
      optional: true,
    },
  },
  example: {
    deals: {
      deal_id: ['1', '2', '3', '4'],
      stage: ['Won', 'Lost', 'Offer', 'Offer'],
      status: ['won', 'lost', 'open', 'open'],
      amount_base: [10, 20, 30, 40],
      created_at: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01'],
      closed_at: ['2024-01-31', '2024-01-11', null, null],
    },
    stages: {
      stage: ['Contact', 'Offer', 'Won', 'Lost'],
      sort_order: [1, 2, 3, 4],
      category: ['open', 'open', 'won', 'lost'],
    },
    stage_history: {
      deal_id: ['1', '1', '1', '2', '2', '3', '4', '4'],
      stage: ['Contact', 'Offer', 'Won', 'Contact', 'Lost', 'Offer', 'Contact', 'Offer'],
      changed_at: [
        '2024-01-01',
        '2024-01-11',
        '2024-01-31',
        '2024-01-01',
        '2024-01-11',
        '2024-01-01',
        '2024-01-01',
        '2024-01-05',
      ],
    },
    gives: [
      ['Contact', 4, 100, 3, 1, 0, 0.75, 10],
      ['Offer', 3, 80, 1, 0, 2, 1 / 3, 20],
      ['Won', 1, 10, null, null, null, null, null],
    ],
  },
  source:
    'https://docs.oracle.com/en/cloud/saas/analytics/25r4/fawcx/sf---opportunity-stage-progression-metrics.html',
});
