import { caseEvents } from '../../schema/case-events.ts';
import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { all, count, either, is, sum } from '../language.ts';

export const customerReplies = metric({
  id: 'customer-replies',
  about:
    'Public answers of customers in the period; without a history of cases those of the cases solved in it.',
  unit: 'count',
  better: 'neutral',
  value: either(
    count(caseEvents, {
      at: caseEvents.at,
      where: all(is(caseEvents.type, 'public_reply'), is(caseEvents.actor, 'customer')),
    }),
    sum(cases, cases.customer_replies, { at: cases.solved_at }),
  ),
  example: {
    case_events: {
      case_id: ['1', '1', '2', '2', '1'],
      type: ['public_reply', 'public_reply', 'public_reply', 'status', 'public_reply'],
      actor: ['customer', 'agent', 'customer', 'customer', 'customer'],
      at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-03', '2024-04-01'],
    },
    period: '2024-03',
    gives: 2,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
