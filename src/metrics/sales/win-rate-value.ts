import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { ratio, sum } from '../language.ts';
import { closed } from './outcomes.ts';
import { closedWonAmount } from './closed-won-amount.ts';

export const winRateValue = metric({
  id: 'win-rate-value',
  about: 'Amount won, out of the amount won or lost in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(closedWonAmount.value, sum(deals, deals.amount_base, closed)),
  example: {
    deals: {
      status: ['won', 'lost', 'lost', 'won', 'open'],
      amount_base: [60000, 100000, 40000, null, 7],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', null],
    },
    gives: 0.3,
  },
  source: 'https://github.com/fivetran/dbt_salesforce',
});
