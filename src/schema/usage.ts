import { date, entity, id, integer, text } from './entity.ts';

/** Product usage per account/user/day. */
export const usage = entity('usage', ['customer_id', 'user_id', 'at', 'feature'], {
  /** Account. */
  customer_id: id('required', 'customers'),
  /** User. */
  user_id: id('optional', 'users'),
  /** Day. */
  at: date('required'),
  /** Feature/event name. */
  feature: text('optional'),
  /** Event count (default 1). */
  events: integer('optional'),
});
