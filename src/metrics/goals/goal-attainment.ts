import { analysis } from '../define.ts';
import { goalReads, quarter } from './goal-reads.ts';

export const goalAttainment = analysis({
  id: 'goal-attainment',
  about:
    "Actual ÷ target of the goals that the period touches (target ÷ actual where lower is better; with a baseline, the part of the way from there), mean over the goals. Each goal's metric is taken over the goal's own period and scope.",
  unit: 'ratio',
  better: 'higher',
  model: 'goal',
  params: { what: 'attainment' },
  reads: goalReads,
  // 300 of 600; Ann's 100 of 400, half of the way up from her 0; a win rate of 2/3, up from 1/3 to 1: half.
  example: {
    ...quarter,
    targets: {
      target_id: ['1', '2', '3', '4'],
      metric: ['closed-won-amount', 'closed-won-amount', 'win-rate', 'no-such-metric'],
      value: [600, 200, 1, 5],
      baseline: [null, 0, 1 / 3, null],
      period_start: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01'],
      period_end: ['2024-03-31', '2024-03-31', '2024-03-31', '2024-03-31'],
      scope: ['company', 'owner', 'company', 'company'],
      scope_value: [null, 'u1', null, null],
    },
    period: '2024-Q1',
    asOf: '2024-02-29',
    gives: 0.5,
  },
  source: 'https://www.activecampaign.com/blog/how-to-measure-crm-success',
});
