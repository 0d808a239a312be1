import { entity, id, oneOf, text, timestamp } from './entity.ts';

/** Case timeline (optional; gives waits, reopens, replies exactly). */
export const caseEvents = entity('case_events', ['case_id', 'at', 'type'], {
  /** Case. */
  case_id: id('required', 'cases'),
  /** When. */
  at: timestamp('required'),
  /** Kind. */
  type: oneOf(
    'required',
    'created',
    'status',
    'public_reply',
    'internal_note',
    'assigned',
    'escalated',
    'priority',
  ),
  /** Who. */
  actor: oneOf('common', 'agent', 'customer', 'system'),
  /** Id. */
  actor_id: id('optional'),
  /** Old value. */
  from_value: text('optional'),
  /** New value. */
  to_value: text('optional'),
});
