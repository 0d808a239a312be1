import { activities } from '../../schema/activities.ts';
import { metric } from '../define.ts';
import { coalesce, is, sum } from '../language.ts';
import { week } from './example.ts';

export const timeByActivity = metric({
  id: 'time-by-activity',
  about: 'Recorded time of the activities done in the period, by type; what has no duration adds nothing.',
  unit: 'duration_s',
  better: 'neutral',
  value: sum(activities, coalesce(activities.duration_s, 0), {
    at: activities.completed_at,
    where: is(activities.status, 'done'),
  }),
  by: ['activity_type'],
  example: {
    activities: week,
    gives: [
      ['video', 1800],
      ['call', 1200],
      ['email', 240],
      ['linkedin', 0],
      ['note', 0],
      ['sms', 0],
    ],
  },
  source: 'worked out from its name',
});
