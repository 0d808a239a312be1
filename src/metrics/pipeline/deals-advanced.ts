import { analysis } from '../define.ts';
import { dealsWith } from './history-example.ts';
import { histories } from './history-reads.ts';

export const dealsAdvanced = analysis({
  id: 'deals-advanced',
  about: 'Deals open at the start of the period that stand in a later stage, or are won, at its end.',
  unit: 'count',
  better: 'higher',
  model: 'transition-count',
  reads: histories,
  example: {
    ...dealsWith([
      [
        ['2023-12-01', 'A'],
        ['2024-01-02', 'C'],
        ['2024-01-03', 'B'],
      ],
      [
        ['2023-12-01', 'B'],
        ['2024-01-02', 'Won'],
      ],
      [
        ['2023-12-01', 'B'],
        ['2024-01-02', 'A'],
      ],
      [
        ['2023-12-01', 'A'],
        ['2024-01-02', 'Lost'],
      ],
      [['2023-12-01', 'C']],
      [
        ['2024-01-02', 'A'],
        ['2024-01-03', 'B'],
      ],
    ]),
    period: '2024-01',
    asOf: '2024-01-31',
    gives: [
      ['won', 1],
      ['advanced', 1],
      ['unchanged', 1],
      ['regressed', 1],
      ['lost', 1],
    ],
  },
  source: 'https://support.atriumhq.com/hc/en-us/articles/360028890751-Opportunities-Advanced',
});
