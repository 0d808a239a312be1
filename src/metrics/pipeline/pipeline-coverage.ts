import { metric } from '../define.ts';
import { goal, ratio } from '../language.ts';
import { closing } from './closing.ts';

export const pipelineCoverage = metric({
  id: 'pipeline-coverage',
  about: 'Open pipeline expected to close in the period ÷ its target.',
  unit: 'multiple',
  better: 'higher',
  value: ratio(closing, goal('closed-won-amount')),
  example: {
    targets: {
      metric: ['closed-won-amount'],
      value: [200],
      period_start: ['2024-01-01'],
      period_end: ['2024-03-31'],
    },
    deals: {
      status: ['won', 'open', 'open', 'open'],
      amount_base: [1, 400, 200, 90],
      created_at: Array<string>(4).fill('2023-11-01'),
      close_date: ['2024-02-01', '2024-03-20', '2024-03-30', '2024-05-01'],
      closed_at: ['2024-02-01', null, null, null],
    },
    period: '2024-Q1',
    asOf: '2024-02-15',
    gives: 3,
  },
  source: 'https://metrickittools.com/glossary/sales-pipeline-coverage',
});
