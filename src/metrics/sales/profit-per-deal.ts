import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { coalesce, math, mean } from '../language.ts';
import { won } from './outcomes.ts';

/** Report currency per deal currency. */
const rate = coalesce(math(deals.amount_base, '/', deals.amount), 1);

export const profitPerDeal = metric({
  id: 'profit-per-deal',
  about:
    'Mean of amount less cost over the deals won in the period; deals without a cost are left out and counted.',
  unit: 'currency',
  better: 'higher',
  value: mean(deals, math(math(deals.amount, '-', deals.cost), '*', rate), won),
  example: {
    deals: {
      status: ['won', 'won', 'won', 'lost'],
      amount: [10000, 9000, 500, 70],
      amount_base: [10000, 9000, 500, 70],
      cost: [6000, 3000, null, 10],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
    },
    gives: 5000,
  },
  source: 'worked out from its name',
});
