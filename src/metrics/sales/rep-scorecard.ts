import { activities } from '../../schema/activities.ts';
import { deals } from '../../schema/deals.ts';
import { stageHistory } from '../../schema/stage-history.ts';
import { targets } from '../../schema/targets.ts';
import { users } from '../../schema/users.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';
import { checkedColumns } from '../pipeline/hygiene-score.ts';
import { stageAgeReads } from '../pipeline/open-list-reads.ts';

export const repScorecard = analysis({
  id: 'rep-scorecard',
  about:
    'Each owner’s amount and number won, win rate, deal size, cycle, open pipeline, quota, calls, meetings and hygiene, ranked by the amount won (ties share a rank), with the distance from the mean and the ranks gained on the period before.',
  unit: 'table',
  better: 'neutral',
  model: 'rep-scorecard',
  reads: {
    ...stageAgeReads,
    deals: {
      table: 'deals',
      columns: [
        ...stageAgeReads.deals.columns.filter(({ name }) => name !== 'owner_id'),
        deals.owner_id,
        ...checkedColumns,
      ],
    },
    history: {
      ...stageAgeReads.history,
      columns: [...stageAgeReads.history.columns, maybe(stageHistory.owner_id)],
    },
    users: { table: 'users', columns: [users.user_id, users.name], optional: true },
    activities: {
      table: 'activities',
      columns: [
        activities.owner_id,
        activities.type,
        activities.status,
        activities.completed_at,
        maybe(activities.automated),
      ],
      optional: true,
    },
    targets: {
      table: 'targets',
      columns: [
        targets.metric,
        targets.value,
        targets.period_start,
        targets.period_end,
        maybe(targets.scope),
        maybe(targets.scope_value),
      ],
      optional: true,
    },
  },
  example: {
    // Amounts 9, 7, 7, 5 rank 1, 2, 2, 4; the deal of 5 changed hands after its close.
    deals: {
      deal_id: ['1', '2', '3', '4', '5', '6', '7'],
      stage: ['Won', 'Won', 'Won', 'Won', 'Lost', 'A', 'Won'],
      status: ['won', 'won', 'won', 'won', 'lost', 'open', 'won'],
      owner_id: ['u1', 'u2', 'u3', 'u1', 'u1', 'u2', 'u2'],
      amount: [9, 7, 7, 5, 3, 100, 1],
      amount_base: [9, 7, 7, 5, 3, 100, 1],
      created_at: [
        '2024-01-01',
        '2024-01-01',
        '2024-01-01',
        '2024-01-01',
        '2024-01-01',
        '2024-01-20',
        '2023-12-01',
      ],
      closed_at: ['2024-01-11', '2024-01-21', '2024-01-11', '2024-01-11', '2024-01-11', null, '2023-12-11'],
    },
    stage_history: {
      deal_id: ['4', '4', '4'],
      stage: ['A', 'Won', 'Won'],
      changed_at: ['2024-01-01', '2024-01-11', '2024-01-12'],
      owner_id: ['u4', null, 'u1'],
    },
    users: { user_id: ['u1', 'u2', 'u3', 'u4'], name: ['Ann', 'Ben', 'Cem', 'Dee'] },
    activities: {
      owner_id: ['u1', 'u1', 'u1', 'u2'],
      type: ['call', 'call', 'demo', 'call'],
      status: ['done', 'planned', 'done', 'done'],
      completed_at: ['2024-01-05', null, '2024-01-06', '2024-02-01'],
    },
    targets: {
      metric: ['closed-won-amount', 'closed-won-amount'],
      value: [18, 28],
      scope: ['owner', 'company'],
      scope_value: ['u1', null],
      period_start: ['2024-01-01', '2024-01-01'],
      period_end: ['2024-01-31', '2024-01-31'],
    },
    period: '2024-01',
    asOf: '2024-01-31',
    gives: [
      ['Ann', 1, 1, 2, 9, 1, 0.5, 9, 10, 0, 0.5, 1, 1, null],
      ['Ben', 2, -1, 0, 7, 1, 1, 7, 20, 100, null, 0, 0, 100],
      ['Cem', 2, 0, 0, 7, 1, 1, 7, 10, 0, null, 0, 0, null],
      ['Dee', 4, -2, -2, 5, 1, 1, 5, 10, 0, null, 0, 0, null],
    ],
  },
  source:
    'https://help.salesforce.com/apex/HTViewHelpDoc?id=analytics.bi_app_sales_analytics_dashboard_benchmark.htm',
});
