import { analysis } from '../define.ts';
import { dealRows, histories } from '../pipeline/history-reads.ts';

export const forecastHistorical = analysis({
  id: 'forecast-historical',
  about:
    'Won in the period, plus the amount of every open deal × its chance to be won by the end of the period: the cumulative incidence of winning among deals that were in its stage as long, over the last twelve months. A stage with fewer than 20 past visits gives its share won, without any the deal’s probability is used.',
  unit: 'currency',
  better: 'higher',
  model: 'stage-history-forecast',
  reads: { ...histories, all: dealRows },
  example: {
    // Stage A has a past, of five deals: two won. Nothing is known of B but its probability.
    deals: {
      deal_id: ['now', 'a', 'b', '1', '2', '3', '4', '5'],
      stage: ['Won', 'A', 'B', 'Won', 'Won', 'Lost', 'Lost', 'Lost'],
      status: ['won', 'open', 'open', 'won', 'won', 'lost', 'lost', 'lost'],
      amount_base: [50, 100, 200, 9, 9, 9, 9, 9],
      probability: [1, 0.99, 0.1, 1, 1, 0, 0, 0],
      created_at: ['2024-01-02', '2024-01-02', '2024-01-02', ...Array<string>(5).fill('2023-10-01')],
      closed_at: ['2024-02-01', null, null, ...Array<string>(5).fill('2023-11-01')],
    },
    stages: {
      stage: ['A', 'B', 'Won', 'Lost'],
      sort_order: [1, 2, 3, 4],
      category: ['open', 'open', 'won', 'lost'],
      probability: [0.99, 0.1, 1, 0],
    },
    stage_history: {
      deal_id: ['a', 'b', '1', '2', '3', '4', '5', '1', '2', '3', '4', '5'],
      stage: ['A', 'B', 'A', 'A', 'A', 'A', 'A', 'Won', 'Won', 'Lost', 'Lost', 'Lost'],
      changed_at: [
        '2024-01-02',
        '2024-01-02',
        ...Array<string>(5).fill('2023-10-01'),
        ...Array<string>(5).fill('2023-11-01'),
      ],
    },
    period: '2024-Q1',
    asOf: '2024-02-15',
    gives: 110,
  },
  source: 'https://doi.org/10.1080/01621459.1958.10501452',
});
