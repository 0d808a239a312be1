import { metric } from '../define.ts';
import { doneWhere } from './done.ts';
import { week } from './example.ts';

export const activityMix = metric({
  id: 'activity-mix',
  about: 'Activities done in the period by type.',
  unit: 'table',
  better: 'neutral',
  value: doneWhere(),
  by: ['activity_type'],
  example: {
    activities: week,
    gives: [
      ['call', 3],
      ['email', 2],
      ['linkedin', 1],
      ['note', 1],
      ['sms', 1],
      ['video', 1],
    ],
  },
  source: 'worked out from its name',
});
