import { analysis } from '../define.ts';
import { dealsWith } from './history-example.ts';
import { histories } from './history-reads.ts';

export const stageConversionStep = analysis({
  id: 'stage-conversion-step',
  about:
    'Moves from a stage to the next one, out of all exits from it in the period; a jump over a stage is an exit only.',
  unit: 'ratio',
  better: 'higher',
  model: 'step-funnel',
  reads: histories,
  example: {
    ...dealsWith([
      [
        ['2024-01-01', 'A'],
        ['2024-01-02', 'B'],
        ['2024-01-03', 'C'],
        ['2024-01-04', 'Won'],
      ],
      [
        ['2024-01-01', 'A'],
        ['2024-01-03', 'C'],
      ],
      [
        ['2024-01-01', 'A'],
        ['2024-01-05', 'Lost'],
      ],
      [
        ['2024-01-01', 'A'],
        ['2024-02-01', 'B'],
      ],
    ]),
    period: '2024-01',
    asOf: '2024-02-29',
    gives: [
      ['A', 3, 1, 1 / 3],
      ['B', 1, 1, 1],
      ['C', 1, 1, 1],
    ],
  },
  source: 'https://support.cinode.com/en/articles/91541-project-pipe-history-report',
});
