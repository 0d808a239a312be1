import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { is, mean, median } from '../language.ts';

const won = { at: deals.closed_at, where: is(deals.status, 'won') };

export const averageDealSize = metric({
  id: 'average-deal-size',
  about: 'Mean of amount_base of deals won in the period.',
  unit: 'currency',
  better: 'higher',
  value: mean(deals, deals.amount_base, won),
  beside: { median: median(deals, deals.amount_base, won) },
  example: {
    deals: {
      status: ['won', 'won', 'won', 'lost'],
      amount_base: [20000, 5000, 5000, 90000],
      closed_at: ['2024-03-02', '2024-03-03', '2024-03-04', '2024-03-05'],
    },
    gives: 10000,
  },
  source: 'https://rockyourcrm.com/proper-metrics-drive-great-decisions/',
});
