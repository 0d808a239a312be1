import { activities } from '../../schema/activities.ts';
import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { all, any, compare, empty, end, is, ratio, span, via } from '../language.ts';
import { doneWhere } from '../activity/done.ts';
import { activeAtEnd } from './active.ts';

const left = via(activities.customer_id, customers.churned_at);
const withCustomer = all(
  compare(via(activities.customer_id, customers.first_purchase_at), '<', end),
  any(empty(left), compare(left, '>=', end)),
);

export const monthlyEngagements = metric({
  id: 'monthly-engagements',
  about: 'Meetings, calls and e-mails with customers ÷ customers at the end of the period, a month.',
  unit: 'number',
  better: 'higher',
  value: ratio(
    ratio(
      doneWhere(
        is(activities.type, 'call', 'email', 'meeting', 'video', 'visit', 'demo', 'engagement'),
        withCustomer,
      ),
      activeAtEnd,
    ),
    span('month'),
  ),
  example: {
    customers: {
      customer_id: ['a', 'b', 'c'],
      first_purchase_at: ['2023-01-01', '2023-01-01', '2023-01-01'],
      churned_at: [null, null, '2023-12-01'],
    },
    activities: {
      type: ['call', 'email', 'meeting', 'call', 'note', 'call', 'call', 'call'],
      status: ['done', 'done', 'done', 'done', 'done', 'planned', 'done', 'done'],
      customer_id: ['a', 'b', 'a', 'c', 'a', 'a', null, 'b'],
      completed_at: [
        '2024-01-05',
        '2024-02-05',
        '2024-02-06',
        '2024-02-07',
        '2024-02-08',
        null,
        '2024-02-09',
        '2024-01-09',
      ],
    },
    period: '2024-01..2024-02',
    asOf: '2024-02-29',
    gives: 1,
  },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});
