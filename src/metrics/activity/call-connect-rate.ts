import { activities } from '../../schema/activities.ts';
import { metric } from '../define.ts';
import { all, count, is, ratio } from '../language.ts';
import { week } from './example.ts';

const call = is(activities.type, 'call');

export const callConnectRate = metric({
  id: 'call-connect-rate',
  about: 'Calls that reached somebody, out of the calls done in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(activities, {
      at: activities.completed_at,
      where: all(call, is(activities.outcome, 'connected', 'Connected')),
    }),
    count(activities, { at: activities.completed_at, where: all(call, is(activities.status, 'done')) }),
  ),
  example: { activities: week, gives: 2 / 3 },
  source: 'worked out from its name',
});
