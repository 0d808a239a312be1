import { analysis } from '../define.ts';
import { dealsWith } from './history-example.ts';
import { histories } from './history-reads.ts';

export const stageConversionMatrix = analysis({
  id: 'stage-conversion-matrix',
  about:
    'Moves from each stage to each other in the period, with their share of the moves out of it; the diagonal holds the deals that stood there at both ends.',
  unit: 'table',
  better: 'neutral',
  model: 'transition-matrix',
  reads: histories,
  example: {
    ...dealsWith([
      [
        ['2024-01-01', 'A'],
        ['2024-01-10', 'B'],
        ['2024-01-12', 'A'],
        ['2024-01-15', 'C'],
      ],
      [
        ['2023-12-01', 'B'],
        ['2024-01-05', 'C'],
      ],
      [
        ['2023-12-01', 'B'],
        ['2024-01-06', 'C'],
      ],
      [
        ['2023-12-01', 'B'],
        ['2024-01-07', 'Lost'],
      ],
      [
        ['2023-12-01', 'B'],
        ['2024-02-07', 'Won'],
      ],
    ]),
    period: '2024-01',
    asOf: '2024-02-29',
    gives: [
      ['A', 'B', 1, 0.5],
      ['A', 'C', 1, 0.5],
      ['B', 'A', 1, 0.25],
      ['B', 'B', 1, null],
      ['B', 'C', 2, 0.5],
      ['B', 'Lost', 1, 0.25],
    ],
  },
  source: 'https://elma365.com/en/help/360012680859.html',
});
