import { metric } from '../define.ts';
import { ratio, times } from '../language.ts';
import { openOpportunities } from '../pipeline/open-opportunities.ts';
import { year } from '../marketing/year.ts';
import { averageDealSize } from './average-deal-size.ts';
import { salesCycleLength } from './sales-cycle-length.ts';
import { winRate } from './win-rate.ts';

export const salesVelocity = metric({
  id: 'sales-velocity',
  about:
    'Open deals × average deal × win rate ÷ sales cycle: what the pipeline brings a day. The rates are of the last twelve months.',
  unit: 'currency_per_day',
  better: 'higher',
  value: ratio(
    times(times(openOpportunities.value, year(averageDealSize.value)), year(winRate.value)),
    year(salesCycleLength.value),
  ),
  example: {
    deals: {
      status: ['open', 'open', 'won', 'lost', 'won'],
      amount_base: [1, 1, 8000, 500, 99],
      created_at: ['2024-01-01', '2024-02-01', '2023-10-01', '2023-10-01', '2022-01-01'],
      closed_at: [null, null, '2023-11-10', '2023-12-01', '2022-02-01'],
    },
    period: '2024-Q1',
    asOf: '2024-03-31',
    gives: 200,
  },
  source:
    'https://www.cheatgrid.com/business-intelligence/1320-sales-analytics-and-pipeline-reporting-cheat-sheet',
});
