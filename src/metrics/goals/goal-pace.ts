import { analysis } from '../define.ts';
import { goalReads, quarter } from './goal-reads.ts';

export const goalPace = analysis({
  id: 'goal-pace',
  about:
    'Actual to date ÷ what an even pace over working days would have brought by as-of, of the goals for sums and counts that the period touches; none before 5 % of the period has gone by.',
  unit: 'ratio',
  better: 'higher',
  model: 'goal',
  params: { what: 'pace' },
  reads: goalReads,
  // 300 of 500 when 32 of 65 working days are over; a rate has no pace.
  example: {
    ...quarter,
    targets: {
      target_id: ['1', '2'],
      metric: ['closed-won-amount', 'win-rate'],
      value: [500, 0.5],
      period_start: ['2024-01-01', '2024-01-01'],
      period_end: ['2024-03-31', '2024-03-31'],
    },
    period: '2024-Q1',
    asOf: '2024-02-13',
    gives: 300 / (500 * (32 / 65)),
  },
  source: 'https://support.atriumhq.com/hc/en-us/articles/360026723511-Bookings',
});
