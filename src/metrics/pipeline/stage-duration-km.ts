import { deals } from '../../schema/deals.ts';
import { stageHistory } from '../../schema/stage-history.ts';
import { stages } from '../../schema/stages.ts';
import { analysis } from '../define.ts';

const { deal_id, stage, changed_at } = stageHistory;

export const stageDurationKm = analysis({
  id: 'stage-duration-km',
  about:
    'Kaplan-Meier median of the days in a stage, of the visits begun in the period; those still in the stage are censored at as-of. All stages together, and stage by stage.',
  unit: 'duration_d',
  better: 'lower',
  model: 'stage-duration',
  params: { unit: 'day' },
  reads: {
    visits: { table: 'stage_history', columns: [deal_id, stage, changed_at] },
    history: { table: 'stage_history', columns: [deal_id, stage, changed_at] },
    deals: { table: 'deals', columns: [deals.deal_id, deals.status, deals.closed_at], optional: true },
    stages: { table: 'stages', columns: [stages.stage, stages.category], optional: true },
  },
  // Offer: days 2, 4, 4, 7, 9+, 12+; the second row of deal 2 changes something else than the stage.
  example: {
    stage_history: {
      deal_id: ['1', '1', '2', '2', '2', '3', '3', '4', '4', '5', '6'],
      stage: ['Offer', 'Won', 'Offer', 'Offer', 'Lost', 'Offer', 'Won', 'Offer', 'Won', 'Offer', 'Offer'],
      changed_at: [
        '2024-03-01',
        '2024-03-03',
        '2024-03-01',
        '2024-03-02',
        '2024-03-05',
        '2024-03-01',
        '2024-03-05',
        '2024-03-01',
        '2024-03-08',
        '2024-03-11',
        '2024-03-08',
      ],
    },
    stages: { stage: ['Offer', 'Won', 'Lost'], category: ['open', 'won', 'lost'] },
    asOf: '2024-03-19',
    gives: 4,
  },
  source: 'https://doi.org/10.1080/01621459.1958.10501452',
});
