import { users } from '../../schema/users.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';
export const crmHoursSavedValue = analysis({
  id: 'crm-hours-saved-value',
  about:
    'Users × hours saved a week × 52/12 × cost of an hour: a calculation from what is said, a month; users and their cost from the data where not said.',
  unit: 'currency',
  better: 'higher',
  model: 'hours-saved',
  reads: {
    users: {
      table: 'users',
      columns: [users.user_id, maybe(users.active), maybe(users.hourly_cost)],
      optional: true,
    },
  },
  example: {
    users: { user_id: ['1', '2', '3'], active: [true, true, false], hourly_cost: [20, 40, 99] },
    params: { users: 20, hours_per_week: 3 },
    gives: 20 * 3 * (52 / 12) * 30,
  },
  source: 'https://rockyourcrm.com/proper-metrics-drive-great-decisions/',
});
