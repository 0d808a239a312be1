import { metric } from '../define.ts';
import { goal, ratio, times } from '../language.ts';
import { averageDealSize } from '../sales/average-deal-size.ts';
import { leadToWinRate } from './lead-to-win-rate.ts';
import { year } from './year.ts';

export const requiredLeads = metric({
  id: 'required-leads',
  about:
    'Leads that the target needs: target ÷ (average deal × share of leads that are won), both of the last twelve months.',
  unit: 'count',
  better: 'neutral',
  value: ratio(goal('closed-won-amount'), times(year(averageDealSize.value), year(leadToWinRate.value))),
  example: {
    targets: {
      metric: ['closed-won-amount'],
      value: [100000],
      period_start: ['2024-01-01'],
      period_end: ['2024-03-31'],
    },
    deals: {
      deal_id: ['1', '2'],
      lead_id: ['a', null],
      status: ['won', 'won'],
      amount_base: [4000, 6000],
      closed_at: ['2023-12-01', '2024-02-01'],
    },
    leads: {
      lead_id: ['a', 'b', 'c', 'd'],
      created_at: ['2023-05-01', '2023-06-01', '2023-07-01', '2024-02-01'],
    },
    period: '2024-Q1',
    asOf: '2024-03-31',
    gives: 80,
  },
  source: 'worked out from its name',
});
