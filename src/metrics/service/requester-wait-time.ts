import { caseEvents } from '../../schema/case-events.ts';
import { cases } from '../../schema/cases.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const requesterWaitTime = analysis({
  id: 'requester-wait-time',
  about:
    'Mean time that cases solved in the period stood in new, open or on hold; waiting for the customer (pending) does not count. Needs the cases’ events.',
  unit: 'duration_s',
  better: 'lower',
  model: 'status-time',
  params: { in: 'new open on_hold' },
  reads: {
    cases: { table: 'cases', columns: [cases.case_id, cases.created_at, cases.solved_at] },
    events: {
      table: 'case_events',
      columns: [
        caseEvents.case_id,
        caseEvents.at,
        caseEvents.type,
        maybe(caseEvents.from_value),
        caseEvents.to_value,
      ],
    },
  },
  example: {
    // New 1 h, open 2 h, pending 5 h; solved and opened again for 1 h; a case without events; one not solved.
    cases: {
      case_id: ['a', 'b', 'c', 'd'],
      created_at: Array<string>(4).fill('2024-01-01'),
      solved_at: ['2024-01-01 08:00', '2024-01-02 01:00', '2024-01-01 09:00', null],
    },
    case_events: {
      case_id: ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'd'],
      at: [
        '2024-01-01 01:00',
        '2024-01-01 03:00',
        '2024-01-01 04:00',
        '2024-01-01 08:00',
        '2024-01-01 02:00',
        '2024-01-02 00:00',
        '2024-01-02 01:00',
        '2024-01-03 01:00',
        '2024-01-01 01:00',
      ],
      type: ['status', 'status', 'public_reply', 'status', 'status', 'status', 'status', 'status', 'status'],
      from_value: ['new', 'open', null, 'pending', 'Hold', 'solved', 'open', 'solved', 'new'],
      to_value: ['open', 'pending', null, 'solved', 'solved', 'open', 'solved', 'closed', 'open'],
    },
    gives: 3 * 3600,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
