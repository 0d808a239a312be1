import { activities } from '../../schema/activities.ts';
import { cases } from '../../schema/cases.ts';
import { customers } from '../../schema/customers.ts';
import { orders } from '../../schema/orders.ts';
import { surveys } from '../../schema/surveys.ts';
import { usage } from '../../schema/usage.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const customerHealthScore = analysis({
  id: 'customer-health-score',
  about:
    "Mean health of the customers, 0–100: the file's own score where it has one, else the weighted mean of what is known of usage, adoption, support load, satisfaction, payment and engagement (two of them at least), each shown.",
  unit: 'score_100',
  better: 'higher',
  model: 'health',
  reads: {
    customers: {
      table: 'customers',
      columns: [
        customers.customer_id,
        maybe(customers.name),
        maybe(customers.first_purchase_at),
        maybe(customers.churned_at),
        maybe(customers.health_score),
      ],
    },
    usage: {
      table: 'usage',
      columns: [usage.customer_id, usage.at, maybe(usage.feature), maybe(usage.events)],
      optional: true,
    },
    cases: { table: 'cases', columns: [cases.customer_id, cases.created_at], optional: true },
    surveys: {
      table: 'surveys',
      columns: [
        surveys.customer_id,
        surveys.kind,
        surveys.score,
        surveys.responded_at,
        maybe(surveys.scale_min),
        maybe(surveys.scale_max),
      ],
      optional: true,
    },
    orders: {
      table: 'orders',
      columns: [orders.customer_id, orders.placed_at, orders.total, maybe(orders.outstanding)],
      optional: true,
    },
    activities: {
      table: 'activities',
      columns: [activities.customer_id, activities.completed_at],
      optional: true,
    },
  },
  // a: one case of the last 90 days (1/2), NPS 8 (0.8), a fifth of its orders unpaid (0.8); b: its own score; c has only its cases.
  example: {
    customers: { customer_id: ['a', 'b', 'c'], health_score: [null, 30, null] },
    cases: { customer_id: ['a', 'a'], created_at: ['2024-03-01', '2023-03-01'] },
    surveys: {
      customer_id: ['a', 'a'],
      kind: ['nps', 'nps'],
      score: [8, 2],
      responded_at: ['2024-03-01', '2024-02-01'],
    },
    orders: {
      customer_id: ['a', 'a'],
      placed_at: ['2024-01-01', '2024-02-01'],
      total: [60, 40],
      outstanding: [0, 20],
    },
    asOf: '2024-03-31',
    gives: [
      ['b', 30, 'red', 1, null, null],
      ['a', (100 * (0.5 + 0.8 + 0.8)) / 3, 'green', 0.5, 0.8, 0.8],
    ],
  },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});
