import { activities } from '../../schema/activities.ts';
import { metric } from '../define.ts';
import { is, not } from '../language.ts';
import { doneWhere } from './done.ts';
import { week } from './example.ts';

export const activitiesCompleted = metric({
  id: 'activities-completed',
  about: 'Activities done in the period, without notes and what was sent by machine.',
  unit: 'count',
  better: 'higher',
  value: doneWhere(not(is(activities.type, 'note'))),
  example: { activities: week, gives: 8 },
  source: 'worked out from its name',
});
