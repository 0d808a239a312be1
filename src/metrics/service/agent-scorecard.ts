import { calls } from '../../schema/calls.ts';
import { cases } from '../../schema/cases.ts';
import { surveys } from '../../schema/surveys.ts';
import { users } from '../../schema/users.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const agentScorecard = analysis({
  id: 'agent-scorecard',
  about:
    'Each agent’s cases solved, first response, resolution, satisfaction, reopened, one-touch, handle time, repeat calls, topics and hold, ranked by the cases (ties share a rank), with the percentile in the team.',
  unit: 'table',
  better: 'neutral',
  model: 'agent-scorecard',
  params: { fewestCases: 10 },
  reads: {
    cases: {
      table: 'cases',
      columns: [
        cases.agent_id,
        cases.created_at,
        cases.solved_at,
        maybe(cases.first_response_at),
        maybe(cases.reopens),
        maybe(cases.agent_replies),
        maybe(cases.team),
      ],
    },
    users: { table: 'users', columns: [users.user_id, users.name], optional: true },
    calls: {
      table: 'calls',
      columns: [
        calls.agent_id,
        calls.direction,
        calls.started_at,
        calls.answered_at,
        maybe(calls.purpose),
        maybe(calls.customer_id),
        maybe(calls.caller),
        maybe(calls.topic),
        maybe(calls.topics_count),
        maybe(calls.talk_s),
        maybe(calls.hold_s),
        maybe(calls.wrap_s),
      ],
      optional: true,
    },
    surveys: {
      table: 'surveys',
      columns: [
        surveys.agent_id,
        surveys.kind,
        surveys.score,
        surveys.responded_at,
        maybe(surveys.scale_max),
      ],
      optional: true,
    },
  },
  example: {
    cases: {
      agent_id: ['u1', 'u1', 'u2', 'u2', 'u3', 'u3'],
      created_at: ['2024-01-01', '2024-01-02', '2024-01-03', '2023-12-31', '2024-01-04', '2024-01-05'],
      first_response_at: [
        '2024-01-01 01:00',
        '2024-01-02 02:00',
        null,
        '2023-12-31 03:00',
        '2024-01-04 04:00',
        null,
      ],
      solved_at: ['2024-01-02', '2024-01-04', '2024-01-04', '2024-01-02', '2024-01-05', null],
      reopens: [1, 0, 0, 0, 0, 0],
      agent_replies: [2, 1, 1, 3, 0, 0],
    },
    users: { user_id: ['u1', 'u2'], name: ['Ann', 'Ben'] },
    calls: {
      agent_id: ['u1', 'u2', 'u2', 'u1'],
      direction: ['inbound', 'inbound', 'inbound', 'outbound'],
      customer_id: ['c', 'c', 'd', 'c'],
      topic: ['bill', 'bill', 'bill', 'bill'],
      topics_count: [1, 2, null, 1],
      started_at: ['2024-01-01', '2024-01-08', '2024-01-09', '2024-01-09'],
      answered_at: ['2024-01-01', '2024-01-08', null, '2024-01-09'],
      talk_s: [100, 60, null, 20],
      hold_s: [10, null, null, 30],
      wrap_s: [null, 5, null, 0],
    },
    surveys: {
      agent_id: ['u1', 'u1', 'u2'],
      kind: ['csat', 'csat', 'nps'],
      score: [5, 3, 9],
      responded_at: ['2024-01-03', '2024-01-04', '2024-01-04'],
    },
    period: '2024-01',
    asOf: '2024-01-31',
    gives: [
      ['Ann', 1, 0, 2 - 5 / 3, 2, 5400, 129600, 0.5, 0.5, 0.5, 80, 0, 1, 20, 2 / 3],
      ['Ben', 1, 0, 2 - 5 / 3, 2, null, 129600, null, 0, 0.5, 65, 0.5, 2, null, 2 / 3],
      ['u3', 3, -2, 1 - 5 / 3, 1, 14400, 86400, null, 0, 0, null, null, null, null, 1 / 6],
    ],
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
