import { analysis } from '../define.ts';
import { goalReads, quarter } from './goal-reads.ts';

export const smartCompleteness = analysis({
  id: 'smart-completeness',
  about:
    'Share of the five SMART marks that a goal has: a title; a known metric and its value; a value not beyond the ceiling, else not more than twice the best past one; the objective it serves; a period. Mean over the goals.',
  unit: 'ratio',
  better: 'higher',
  model: 'smart',
  reads: goalReads,
  // The third ends before it begins, and stands first. 600 is three times the 200 of any earlier month, 900 is within its ceiling.
  example: {
    ...quarter,
    targets: {
      target_id: ['1', '2', '3'],
      title: ['April', null, 'Wins'],
      metric: ['closed-won-amount', 'closed-won-amount', 'glory'],
      value: [600, 900, 1],
      ceiling: [null, 1000, null],
      relevant_to: ['Growth', null, null],
      period_start: ['2024-04-01', '2024-04-01', '2024-04-01'],
      period_end: ['2024-04-30', '2024-04-30', '2024-03-01'],
    },
    asOf: '2024-04-10',
    gives: [
      ['Wins', 1, 0, 0, 0, 0, 0.2],
      ['April', 1, 1, 0, 1, 1, 0.8],
      ['2', 0, 1, 1, 0, 1, 0.6],
    ],
  },
  source: 'https://www.activecampaign.com/blog/how-to-measure-crm-success',
});
