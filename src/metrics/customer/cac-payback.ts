import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { count, either, ratio, sum, times } from '../language.ts';
import { grossMarginRate } from '../sales/gross-margin.ts';
import { after, hasAfter } from './recurring.ts';
import { cac } from './cac.ts';

const arpaOfNew = ratio(
  sum(customers, after, { at: customers.first_purchase_at, where: hasAfter }),
  count(customers, { at: customers.first_purchase_at, where: hasAfter }),
);

export const cacPayback = metric({
  id: 'cac-payback',
  about:
    "Months until a new customer's margin has paid for winning them: cost of acquisition ÷ (monthly value of new customers × margin). Without costs of goods before margin.",
  unit: 'duration_mo',
  better: 'lower',
  value: ratio(cac.value, times(arpaOfNew, either(grossMarginRate.value, 1))),
  example: {
    costs: {
      period_start: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01'],
      period_end: ['2024-03-31', '2024-03-31', '2024-03-31', '2024-04-30'],
      category: ['marketing', 'salary_sales', 'service', 'tools'],
      amount: [1000, 2380, 999, 1220],
    },
    customers: {
      customer_id: ['a', 'b', 'c'],
      first_purchase_at: ['2024-03-02', '2024-03-03', '2024-02-01'],
    },
    subscriptions: {
      subscription_id: ['1', '2', '3'],
      customer_id: ['a', 'b', 'c'],
      status: ['active', 'active', 'active'],
      mrr: [150, 100, 999],
      valid_from: ['2024-03-02', '2024-03-03', '2024-02-01'],
    },
    period: '2024-03',
    asOf: '2024-04-30',
    gives: 16,
  },
  source: 'https://help.finmark.com/en/articles/5525177-how-finmark-calculates-ltv-cac-and-cac-payback',
});
