import { metric } from '../define.ts';
import { either, ratio, times } from '../language.ts';
import { grossMarginRate } from '../sales/gross-margin.ts';
import { year } from '../marketing/year.ts';
import { arpa } from './arpa.ts';
import { churnRateAverageBase } from './retention.ts';

/** A twelfth of those who left within the year, out of the mean of the customers at its two ends. */
const monthlyChurn = ratio(year(churnRateAverageBase.value), 12);

export const clv = metric({
  id: 'clv',
  about:
    'Monthly value of a customer × margin ÷ monthly churn; churn and margin of the last twelve months. Without costs of goods before margin.',
  unit: 'currency',
  better: 'higher',
  value: ratio(times(arpa.value, either(year(grossMarginRate.value), 1)), monthlyChurn),
  example: {
    subscriptions: {
      customer_id: ['a', 'b'],
      status: ['active', 'active'],
      mrr: [400, 600],
      valid_from: ['2023-01-01', '2023-01-01'],
    },
    customers: {
      customer_id: ['a', 'b', 'c', 'd', 'e', 'f'],
      first_purchase_at: ['2022-01-01', '2022-01-01', '2022-01-01', '2023-09-01', '2023-10-01', '2022-01-01'],
      churned_at: [null, null, '2024-02-01', null, null, '2023-06-01'],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 12000,
  },
  source: 'https://help.finmark.com/en/articles/5525177-how-finmark-calculates-ltv-cac-and-cac-payback',
});
