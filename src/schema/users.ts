import { decimal, entity, flag, id, text } from './entity.ts';

/** Reps, managers, agents, CSMs. */
export const users = entity('users', ['user_id'], {
  /** Identifier. */
  user_id: id('required'),
  /** Name. */
  name: text('optional'),
  /** Team. */
  team: text('optional'),
  /** Manager. */
  manager_id: id('optional', 'users'),
  /** Role. */
  role: text('optional'),
  /** Region. */
  region: text('optional'),
  /** Active; inactive users still own history. */
  active: flag('optional'),
  /** For CRM ROI and cost per interaction. */
  hourly_cost: decimal('optional'),
});
