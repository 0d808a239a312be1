import { metric } from '../define.ts';
import { goal, ratio } from '../language.ts';
import { winRateValue } from '../sales/win-rate-value.ts';
import { year } from '../marketing/year.ts';

export const requiredPipeline = metric({
  id: 'required-pipeline',
  about: 'Pipeline that the target needs: target ÷ share of the amount won in the last twelve months.',
  unit: 'currency',
  better: 'neutral',
  value: ratio(goal('closed-won-amount'), year(winRateValue.value)),
  example: {
    targets: {
      metric: ['closed-won-amount'],
      value: [2],
      period_start: ['2024-01-01'],
      period_end: ['2024-03-31'],
    },
    deals: {
      status: ['won', 'lost', 'open', 'open'],
      amount_base: [20, 80, 4, 3],
      created_at: Array<string>(4).fill('2023-11-01'),
      close_date: ['2023-12-01', '2024-02-01', '2024-03-20', '2024-03-30'],
      closed_at: ['2023-12-01', '2024-02-01', null, null],
    },
    period: '2024-Q1',
    asOf: '2024-02-15',
    gives: 10,
  },
  source: 'worked out from its name',
});
