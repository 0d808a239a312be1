import { deals } from '../../schema/deals.ts';
import { stageHistory } from '../../schema/stage-history.ts';
import { analysis } from '../define.ts';
import { histories } from './history-reads.ts';

export const amountChanges = analysis({
  id: 'amount-changes',
  about:
    'Mean number of times that the amount changed, over deals closed in the period; and the mean relative change from first to last.',
  unit: 'number',
  better: 'lower',
  model: 'history-count',
  reads: {
    deals: {
      ...histories.deals,
      columns: [...histories.deals.columns.filter(({ name }) => name !== 'closed_at'), deals.closed_at],
    },
    stages: histories.stages,
    history: {
      ...histories.history,
      columns: [...histories.history.columns.filter(({ name }) => name !== 'amount'), stageHistory.amount],
    },
  },
  example: {
    deals: {
      deal_id: ['twice', 'never', 'once', 'open'],
      stage: ['Won', 'Lost', 'Won', 'A'],
      status: ['won', 'lost', 'won', 'open'],
      created_at: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01'],
      closed_at: ['2024-01-20', '2024-01-20', '2024-01-20', null],
    },
    stages: { stage: ['A', 'Won', 'Lost'], sort_order: [1, 2, 3], category: ['open', 'won', 'lost'] },
    stage_history: {
      deal_id: ['twice', 'twice', 'twice', 'twice', 'never', 'never', 'once', 'once', 'open', 'open'],
      changed_at: [
        '2024-01-01',
        '2024-01-05',
        '2024-01-10',
        '2024-01-20',
        '2024-01-01',
        '2024-01-20',
        '2024-01-01',
        '2024-01-20',
        '2024-01-01',
        '2024-01-20',
      ],
      stage: ['A', 'A', 'A', 'Won', 'A', 'Lost', 'A', 'Won', 'A', 'A'],
      amount: [100, 150, 110, null, 50, 50, 20, 10, 1, 2],
    },
    gives: [[3, 3, 1, (0.1 + 0 - 0.5) / 3]],
  },
  source: 'https://docs.quartzhq.com/quartz/data-reference/metrics/find-by-dimension/consistency',
});
