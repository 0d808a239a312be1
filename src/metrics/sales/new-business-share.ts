import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { closedWonAmount } from './closed-won-amount.ts';
import { newRevenue } from './new-revenue.ts';

export const newBusinessShare = metric({
  id: 'new-business-share',
  about: 'Amount won with new business, out of the amount won in the period.',
  unit: 'ratio',
  better: 'neutral',
  value: ratio(newRevenue.value, closedWonAmount.value),
  example: {
    deals: {
      status: ['won', 'won'],
      deal_type: ['new', 'renewal'],
      amount_base: [20000, 5000],
      closed_at: ['2024-03-01', '2024-03-02'],
    },
    gives: 0.8,
  },
  source: 'worked out from its name',
});
