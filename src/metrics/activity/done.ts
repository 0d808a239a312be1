import { activities } from '../../schema/activities.ts';
import { type Aggregate, all, count, is, maybe, not, type Predicate } from '../language.ts';

type Type =
  'call' | 'email' | 'meeting' | 'video' | 'sms' | 'linkedin' | 'chat' | 'visit' | 'demo' | 'engagement';

/** It happened, and a person did it. */
export const done = all(is(activities.status, 'done'), not(is(maybe(activities.automated), true)));

export const meeting = is(activities.type, 'meeting', 'video', 'visit', 'demo');
/** What goes out; a side that is not given counts as ours. */
export const outgoing = not(is(maybe(activities.direction), 'inbound'));

/** Activities done in the window of which this is true. */
export const doneWhere = (...where: readonly Predicate[]): Aggregate =>
  count(activities, { at: activities.completed_at, where: all(done, ...where) });
export const doneOf = (...types: readonly Type[]): Aggregate => doneWhere(is(activities.type, ...types));
