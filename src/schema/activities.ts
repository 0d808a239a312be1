import { decimal, entity, flag, id, oneOf, planned, text, timestamp } from './entity.ts';

/** One row per sales/customer-success activity. */
export const activities = entity('activities', ['activity_id'], {
  /** Identifier. */
  activity_id: id('required'),
  /** Normalised type. */
  type: oneOf(
    'required',
    'call',
    'email',
    'meeting',
    'video',
    'sms',
    'linkedin',
    'chat',
    'visit',
    'demo',
    'task',
    'note',
    'engagement',
    'other',
  ),
  /** Direction. */
  direction: oneOf('optional', 'inbound', 'outbound', 'internal'),
  /** Done = happened. Missing status with completed_at => done. */
  status: oneOf('common', 'planned', 'done', 'cancelled', 'no_show'),
  /** Person who did it. */
  owner_id: id('common', 'users'),
  /** Related deal. */
  deal_id: id('optional', 'deals'),
  /** Related lead. */
  lead_id: id('optional', 'leads'),
  /** Related account. */
  customer_id: id('optional', 'customers'),
  /** Logged/created. */
  created_at: timestamp('optional'),
  /** Due / scheduled start. */
  due_at: planned('optional'),
  /** When it happened (start time for meetings and calls). */
  completed_at: timestamp('common'),
  /** Seconds. */
  duration_s: decimal('optional'),
  /** Disposition (connected, left voicemail, ...). */
  outcome: text('optional'),
  /** True = sent by a sequence/workflow; excluded from human-interaction metrics. */
  automated: flag('optional'),
});
