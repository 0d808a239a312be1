import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { all, compare, count, end, expected, math, not, plus, sum } from '../language.ts';
import { closedWonAmount } from '../sales/closed-won-amount.ts';
import { openNow } from './open-in.ts';

const overdue = compare(deals.close_date, '<', end);

export const forecastWeighted = metric({
  id: 'forecast-weighted',
  about:
    'Won in the period, plus amount × probability of open deals expected to close in it. Lost deals add nothing; open deals whose expected close has passed are left out and counted.',
  unit: 'currency',
  better: 'higher',
  value: plus(
    closedWonAmount.value,
    sum(deals, math(deals.amount_base, '*', deals.probability), {
      at: expected(deals.close_date),
      where: all(openNow, not(overdue)),
    }),
  ),
  excludes: [
    {
      reason: 'overdue',
      count: count(deals, { at: expected(deals.close_date), where: all(openNow, overdue) }),
    },
  ],
  example: {
    deals: {
      status: ['won', 'open', 'open', 'open', 'lost'],
      amount_base: [50, 100, 150, 999, 90],
      probability: [1, 0.9, 0.5, 0.9, 0.4],
      created_at: ['2024-01-02', '2024-01-02', '2024-01-02', '2024-01-02', '2024-01-02'],
      close_date: ['2024-02-01', '2024-03-20', '2024-03-20', '2024-01-20', '2024-03-20'],
      closed_at: ['2024-02-01', null, null, null, '2024-02-10'],
    },
    period: '2024-Q1',
    asOf: '2024-02-15',
    gives: 215,
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.forecasts3_cumulative_columns_overview.htm',
});
