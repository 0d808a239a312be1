import { customers } from '../../schema/customers.ts';
import { subscriptions } from '../../schema/subscriptions.ts';
import { metric } from '../define.ts';
import { all, any, compare, count, each, math, not, start, sum } from '../language.ts';
import { after, before, hadBefore, hasAfter, movements, paying } from './recurring.ts';

const hadEver = compare(
  each(
    count(subscriptions, {
      where: all(paying, compare(subscriptions.mrr, '>', 0), compare(subscriptions.valid_from, '<', start)),
    }),
    subscriptions.customer_id,
  ),
  '>',
  0,
);

export const mrrNew = metric({
  id: 'mrr-new',
  about: 'Monthly value at the end of the period of customers who never had any before it.',
  unit: 'currency',
  better: 'higher',
  value: sum(customers, after, { where: all(hasAfter, not(hadBefore), not(hadEver)) }),
  example: { ...movements, gives: 40 },
  source: 'https://github.com/fivetran/dbt_stripe',
});

export const mrrReactivation = metric({
  id: 'mrr-reactivation',
  about: 'Monthly value at the end of the period of customers who had none at its start but had some before.',
  unit: 'currency',
  better: 'higher',
  value: sum(customers, after, { where: all(hasAfter, not(hadBefore), hadEver) }),
  example: { ...movements, gives: 60 },
  source: 'https://github.com/fivetran/dbt_stripe',
});

export const mrrExpansion = metric({
  id: 'mrr-expansion',
  about: 'Rise of the monthly value of customers who had some at the start of the period.',
  unit: 'currency',
  better: 'higher',
  value: sum(customers, math(after, '-', before), { where: all(hadBefore, compare(after, '>', before)) }),
  example: { ...movements, gives: 50 },
  source: 'https://github.com/fivetran/dbt_stripe',
});

export const mrrContraction = metric({
  id: 'mrr-contraction',
  about: 'Fall of the monthly value of customers who still have some at the end of the period.',
  unit: 'currency',
  better: 'lower',
  value: sum(customers, math(before, '-', after), { where: all(hasAfter, compare(after, '<', before)) }),
  example: { ...movements, gives: 30 },
  source: 'https://github.com/fivetran/dbt_stripe',
});

export const mrrChurned = metric({
  id: 'mrr-churned',
  about: 'Monthly value at the start of the period of customers who have none at its end.',
  unit: 'currency',
  better: 'lower',
  value: sum(customers, before, { where: all(hadBefore, not(hasAfter)) }),
  example: { ...movements, gives: 50 },
  source: 'https://github.com/fivetran/dbt_stripe',
});

export const netNewMrr = metric({
  id: 'net-new-mrr',
  about: 'Monthly recurring revenue at the end less at the start of the period.',
  unit: 'currency',
  better: 'higher',
  value: sum(customers, math(after, '-', before), { where: any(hadBefore, hasAfter) }),
  example: { ...movements, gives: 70 },
  source: 'https://github.com/fivetran/dbt_stripe',
});
