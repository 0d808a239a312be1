import { targets } from '../../schema/targets.ts';
import { users } from '../../schema/users.ts';
import { maybe } from '../language.ts';

/** Goals, and the names of those whose goals they are. */
export const goalReads = {
  targets: {
    table: 'targets',
    columns: [
      targets.target_id,
      targets.metric,
      targets.value,
      targets.period_start,
      targets.period_end,
      maybe(targets.title),
      maybe(targets.baseline),
      maybe(targets.ceiling),
      maybe(targets.relevant_to),
      maybe(targets.scope),
      maybe(targets.scope_value),
    ],
  },
  users: { table: 'users', columns: [users.user_id, users.name], optional: true },
} as const;

/** Two wins worth 300 by the middle of a quarter of 64 working days, 32 of them gone. */
export const quarter = {
  deals: {
    deal_id: ['1', '2', '3'],
    status: ['won', 'won', 'lost'],
    amount_base: [100, 200, 50],
    closed_at: ['2024-01-20', '2024-02-10', '2024-02-01'],
    created_at: ['2023-12-01', '2023-12-01', '2023-12-01'],
    owner_id: ['u1', 'u2', 'u1'],
  },
  users: { user_id: ['u1', 'u2'], name: ['Ann', 'Bo'] },
} as const;
