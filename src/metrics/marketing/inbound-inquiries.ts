import { activities } from '../../schema/activities.ts';
import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { all, any, count, either, empty, is, maybe, plus } from '../language.ts';
import { done } from '../activity/done.ts';

const inbound = any(
  is(maybe(leads.inbound), true),
  all(empty(maybe(leads.inbound)), is(leads.source, 'web', 'chat', 'phone', 'email', 'social', 'form')),
);
const unknownCaller = all(
  done,
  is(activities.type, 'call', 'email', 'chat'),
  is(activities.direction, 'inbound'),
  empty(maybe(activities.lead_id)),
  empty(maybe(activities.customer_id)),
  empty(maybe(activities.deal_id)),
);

export const inboundInquiries = metric({
  id: 'inbound-inquiries',
  about:
    'Inbound leads created in the period, and inbound calls, e-mails and chats in it from people whom the system does not know.',
  unit: 'count',
  better: 'higher',
  value: plus(
    count(leads, { at: leads.created_at, where: inbound }),
    either(count(activities, { at: activities.completed_at, where: unknownCaller }), 0),
  ),
  example: {
    leads: {
      created_at: ['2024-03-01', '2024-03-02', '2024-03-03'],
      inbound: [true, false, null],
      source: ['event', 'web', 'web'],
    },
    activities: {
      type: ['call', 'call', 'email', 'call'],
      direction: ['inbound', 'inbound', 'outbound', 'inbound'],
      status: ['done', 'done', 'done', 'planned'],
      lead_id: [null, 'l1', null, null],
      completed_at: ['2024-03-04', '2024-03-05', '2024-03-06', '2024-03-06'],
    },
    gives: 3,
  },
  source: 'https://www.insightly.com/blog/essential-crm-metrics-what-should-you-measure/',
});
