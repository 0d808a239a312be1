import { analysis } from '../define.ts';
import { dealsWith } from './history-example.ts';
import { histories } from './history-reads.ts';

export const stageRegressionRate = analysis({
  id: 'stage-regression-rate',
  about: 'Backward moves, out of all moves between open stages in the period.',
  unit: 'ratio',
  better: 'lower',
  model: 'transition-share',
  params: { of: 'regression' },
  reads: histories,
  example: {
    ...dealsWith([
      [
        ['2024-01-01', 'A'],
        ['2024-01-02', 'C'],
        ['2024-01-03', 'B'],
        ['2024-01-04', 'C'],
      ],
      [
        ['2024-01-01', 'B'],
        ['2024-01-02', 'Won'],
      ],
      [
        ['2024-01-01', 'A'],
        ['2024-01-02', 'Lost'],
      ],
      [
        ['2024-01-01', 'A'],
        ['2024-01-02', 'B'],
        ['2024-01-03', 'Lost'],
        ['2024-01-04', 'B'],
      ],
    ]),
    gives: 0.25,
  },
  source: 'https://elma365.com/en/help/360012680859.html',
});
