import { metric } from '../define.ts';
import { larger, minus } from '../language.ts';
import { closing } from './closing.ts';
import { requiredPipeline } from './required-pipeline.ts';

export const pipelineGap = metric({
  id: 'pipeline-gap',
  about:
    'What the open pipeline expected to close in the period lacks to the pipeline that the target needs; 0 when it is enough.',
  unit: 'currency',
  better: 'lower',
  value: larger(0, minus(requiredPipeline.value, closing)),
  example: {
    targets: {
      metric: ['closed-won-amount'],
      value: [2],
      period_start: ['2024-01-01'],
      period_end: ['2024-03-31'],
    },
    deals: {
      status: ['won', 'lost', 'open', 'open'],
      amount_base: [20, 80, 4, 3],
      created_at: Array<string>(4).fill('2023-11-01'),
      close_date: ['2023-12-01', '2024-02-01', '2024-03-20', '2024-03-30'],
      closed_at: ['2023-12-01', '2024-02-01', null, null],
    },
    period: '2024-Q1',
    asOf: '2024-02-15',
    gives: 3,
  },
  source: 'worked out from its name',
});
