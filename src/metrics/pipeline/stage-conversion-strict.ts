import { analysis } from '../define.ts';
import { dealsWith } from './history-example.ts';
import { histories } from './history-reads.ts';

export const stageConversionStrict = analysis({
  id: 'stage-conversion-strict',
  about:
    'Deals created in the period that touched a stage and every one before it, stage by stage; the value is the share of those that started which went through all stages to won.',
  unit: 'ratio',
  better: 'higher',
  model: 'strict-funnel',
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
        ['2024-01-04', 'Won'],
      ],
      [
        ['2024-01-01', 'A'],
        ['2024-01-02', 'B'],
        ['2024-01-05', 'Lost'],
      ],
      [
        ['2024-01-01', 'B'],
        ['2024-01-02', 'C'],
      ],
      [
        ['2024-01-01', 'A'],
        ['2024-01-02', 'B'],
        ['2024-01-03', 'C'],
        ['2024-01-04', 'A'],
      ],
    ]),
    gives: [
      ['A', 4, 3, 0.75],
      ['B', 3, 2, 2 / 3],
      ['C', 2, 1, 0.5],
      ['Won', 1, null, null],
    ],
  },
  source: 'https://support.watermarkinsights.com/hc/en-us/articles/11699225612571-Pipeline-Reporting',
});
