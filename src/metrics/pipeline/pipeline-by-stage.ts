import { metric } from '../define.ts';
import { openPipeline } from './open-pipeline.ts';

export const pipelineByStage = metric({
  id: 'pipeline-by-stage',
  about: 'Amount of the deals open at the end of the period, by stage.',
  unit: 'table',
  better: 'neutral',
  value: openPipeline.value,
  by: ['stage'],
  example: {
    deals: {
      stage: ['A', 'B', 'B', 'Won'],
      created_at: Array<string>(4).fill('2024-01-01'),
      closed_at: [null, null, null, '2024-01-20'],
      amount_base: [4000, 3000, 2000, 70],
    },
    period: '2024-02',
    asOf: '2024-02-29',
    gives: [
      ['B', 5000],
      ['A', 4000],
    ],
  },
  source: 'https://github.com/espocrm/espocrm',
});
