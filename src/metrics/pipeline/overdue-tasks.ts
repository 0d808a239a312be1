import { activities } from '../../schema/activities.ts';
import { metric } from '../define.ts';
import { all, compare, count, end, is } from '../language.ts';

export const overdueTasks = metric({
  id: 'overdue-tasks',
  about: 'Activities that were due and are neither done nor cancelled.',
  unit: 'count',
  better: 'lower',
  value: count(activities, {
    where: all(is(activities.status, 'planned'), compare(activities.due_at, '<', end)),
  }),
  example: {
    activities: {
      status: ['planned', 'done', 'planned', 'cancelled', 'planned'],
      due_at: ['2024-03-30', '2024-03-30', '2024-04-02', '2024-03-30', null],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 1,
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.revenue_insights_sales_rep.htm',
});
