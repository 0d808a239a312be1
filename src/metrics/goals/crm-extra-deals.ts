import { activities } from '../../schema/activities.ts';
import { deals } from '../../schema/deals.ts';
import { users } from '../../schema/users.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';
export const crmExtraDeals = analysis({
  id: 'crm-extra-deals',
  about:
    'Users × hours saved a month ÷ hours that a deal takes: a calculation from what is said. Hours a deal are those of the activities on closed deals where not said.',
  unit: 'number',
  better: 'higher',
  model: 'extra-deals',
  reads: {
    users: {
      table: 'users',
      columns: [users.user_id, maybe(users.active), maybe(users.hourly_cost)],
      optional: true,
    },
    deals: { table: 'deals', columns: [deals.deal_id, deals.status], optional: true },
    activities: { table: 'activities', columns: [activities.deal_id, activities.duration_s], optional: true },
  },
  example: {
    deals: { deal_id: ['a', 'b', 'c'], status: ['won', 'lost', 'open'] },
    activities: {
      activity_id: ['1', '2', '3'],
      deal_id: ['a', 'b', 'c'],
      duration_s: [36 * 3600, 16 * 3600, 99],
    },
    params: { users: 20, hours_per_month: 13 },
    gives: 10,
  },
  source: 'https://rockyourcrm.com/proper-metrics-drive-great-decisions/',
});
