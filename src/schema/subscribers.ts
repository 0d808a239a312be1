import { entity, id, oneOf, text, timestamp } from './entity.ts';

/** Email list members. */
export const subscribers = entity('subscribers', ['subscriber_id'], {
  /** Identifier. */
  subscriber_id: id('required'),
  /** List/audience. */
  list: text('optional'),
  /** Joined. */
  subscribed_at: timestamp('required'),
  /** Left the list for any reason. */
  removed_at: timestamp('optional'),
  /** Why. */
  removed_reason: oneOf('optional', 'unsubscribed', 'bounced', 'complained', 'cleaned', 'deleted'),
  /** Sign-up source. */
  source: text('optional'),
  /** Lead. */
  lead_id: id('optional', 'leads'),
});
