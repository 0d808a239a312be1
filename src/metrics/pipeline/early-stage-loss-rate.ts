import { deals } from '../../schema/deals.ts';
import { stageHistory } from '../../schema/stage-history.ts';
import { stages } from '../../schema/stages.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const earlyStageLossRate = analysis({
  id: 'early-stage-loss-rate',
  about:
    'Deals created in the period and lost before they reached the middle of the open stages, out of the deals created in the period; those still open are counted beside it.',
  unit: 'ratio',
  better: 'lower',
  model: 'lost-early',
  reads: {
    deals: {
      table: 'deals',
      columns: [deals.deal_id, deals.created_at, maybe(deals.closed_at), deals.status, maybe(deals.pipeline)],
    },
    stages: {
      table: 'stages',
      columns: [stages.stage, stages.sort_order, stages.category, maybe(stages.pipeline)],
    },
    history: {
      table: 'stage_history',
      columns: [stageHistory.deal_id, stageHistory.stage, stageHistory.changed_at],
    },
  },
  // Lost in the first of four stages, in the second (the middle), open, won, and lost without any history.
  example: {
    deals: {
      deal_id: ['1', '2', '3', '4', '5'],
      created_at: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01'],
      closed_at: ['2024-01-10', '2024-01-10', null, '2024-01-10', '2024-01-10'],
      status: ['lost', 'lost', 'open', 'won', 'lost'],
    },
    stages: {
      stage: ['A', 'B', 'C', 'D', 'Won', 'Lost'],
      sort_order: [1, 2, 3, 4, 5, 6],
      category: ['open', 'open', 'open', 'open', 'won', 'lost'],
    },
    stage_history: {
      deal_id: ['1', '1', '2', '2', '2', '3', '4', '4'],
      stage: ['A', 'Lost', 'A', 'B', 'Lost', 'A', 'A', 'Won'],
      changed_at: [
        '2024-01-01',
        '2024-01-10',
        '2024-01-01',
        '2024-01-05',
        '2024-01-10',
        '2024-01-01',
        '2024-01-01',
        '2024-01-10',
      ],
    },
    asOf: '2024-01-31',
    gives: 0.25,
  },
  source:
    'https://docs.oracle.com/en/cloud/saas/analytics/25r4/fawcx/sf---opportunity-stage-progression-metrics.html',
});
