import { customers } from '../../schema/customers.ts';
import { usage } from '../../schema/usage.ts';
import { metric } from '../define.ts';
import { compare, count, each, ratio } from '../language.ts';
import { active, activeAtEnd } from './active.ts';

const used = each(count(usage, { at: usage.at }), usage.customer_id);

export const productAdoptionRate = metric({
  id: 'product-adoption-rate',
  about: 'Customers who used the product in the period, out of the customers at its end.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(count(customers, { at: active, where: compare(used, '>', 0) }), activeAtEnd),
  example: {
    customers: {
      customer_id: ['a', 'b', 'c', 'd', 'e'],
      first_purchase_at: Array<string>(5).fill('2024-01-01'),
      churned_at: [null, null, null, null, '2024-03-05'],
    },
    usage: {
      customer_id: ['a', 'a', 'b', 'e', 'c'],
      at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-01', '2024-02-20'],
    },
    period: '2024-03',
    gives: 0.5,
  },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});
