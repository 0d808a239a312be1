import { analysis } from '../define.ts';
import { dealsWith } from './history-example.ts';
import { histories } from './history-reads.ts';

export const stageDuration = analysis({
  id: 'stage-duration',
  about:
    'Mean days that a deal spends in a stage, over visits that ended in the period; several visits of one stage are summed, jumps of less than a minute are none.',
  unit: 'duration_d',
  better: 'lower',
  model: 'stage-visits-mean',
  reads: histories,
  example: {
    // Stays of 2, 4 and 9 days in A (the last in two visits, with a change of nothing between); a jump over B in one save.
    ...dealsWith([
      [
        ['2024-01-01', 'A'],
        ['2024-01-03', 'B'],
        ['2024-01-03 00:00:30', 'C'],
      ],
      [
        ['2024-01-01', 'A'],
        ['2024-01-05', 'Lost'],
      ],
      [
        ['2024-01-01', 'A'],
        ['2024-01-04', 'A'],
        ['2024-01-08', 'B'],
        ['2024-01-08 00:00:20', 'A'],
        ['2024-01-10 00:00:20', 'C'],
      ],
      [
        ['2024-01-01', 'A'],
        ['2024-03-01', 'B'],
      ],
      [['2024-01-02', 'A']],
    ]),
    period: '2024-01',
    asOf: '2024-01-31',
    gives: 5,
  },
  source:
    'https://docs.oracle.com/en/cloud/saas/analytics/25r4/fawcx/sf---opportunity-stage-progression-metrics.html',
});
