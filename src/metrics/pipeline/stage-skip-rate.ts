import { analysis } from '../define.ts';
import { dealsWith } from './history-example.ts';
import { histories } from './history-reads.ts';

export const stageSkipRate = analysis({
  id: 'stage-skip-rate',
  about:
    'Forward moves that jump over at least one open stage, out of all forward moves in the period; straight to won is a jump, straight to lost is not.',
  unit: 'ratio',
  better: 'lower',
  model: 'transition-share',
  params: { of: 'skip' },
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
    gives: 0.5,
  },
  source:
    'https://support.atriumhq.com/hc/en-us/articles/4405931917837-Pipeline-at-Stage-Reached-Opp-Sourced-By',
});
