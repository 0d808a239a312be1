import { decimal, entity, flag, id, integer, oneOf, planned, text, timestamp } from './entity.ts';

/** One row per support case/ticket (current state + timings). */
export const cases = entity('cases', ['case_id'], {
  /** Identifier. */
  case_id: id('required'),
  /** Opened. */
  created_at: timestamp('required'),
  /** Channel. */
  channel: oneOf('optional', 'email', 'phone', 'chat', 'web', 'social', 'portal', 'other'),
  /** Kind; complaint marks complaints. */
  type: oneOf(
    'common',
    'question',
    'incident',
    'problem',
    'complaint',
    'feature_request',
    'task',
    'return',
    'other',
  ),
  /** Category/reason/topic. */
  topic: text('optional'),
  /** low, normal, high, urgent. */
  priority: text('optional'),
  /** Normalised. */
  status: oneOf('common', 'new', 'open', 'pending', 'on_hold', 'solved', 'closed'),
  /** Assignee. */
  agent_id: id('common', 'users'),
  /** Group/queue. */
  team: text('optional'),
  /** Account. */
  customer_id: id('optional', 'customers'),
  /** Product. */
  product: text('optional'),
  /** Region. */
  region: text('optional'),
  /** First public human agent reply; else from case_events. */
  first_response_at: timestamp('common'),
  /** Source-computed first response, business seconds. */
  first_response_s: decimal('optional'),
  /** First time solved. */
  first_solved_at: timestamp('optional'),
  /** Last time solved (null while open; cleared by a reopen). */
  solved_at: timestamp('common'),
  /** Closed/archived (not the resolution clock). */
  closed_at: timestamp('optional'),
  /** Times moved from solved back to open. */
  reopens: integer('optional'),
  /** Public agent replies. */
  agent_replies: integer('optional'),
  /** Customer replies. */
  customer_replies: integer('optional'),
  /** Assignee stations. */
  assignee_changes: integer('optional'),
  /** Escalated. */
  escalated: flag('optional'),
  /** First-response SLA due. */
  response_due_at: planned('optional'),
  /** Resolution SLA due. */
  resolution_due_at: planned('optional'),
  /** Source flag. */
  response_breached: flag('optional'),
  /** Source flag. */
  resolution_breached: flag('optional'),
  /** Score on the case survey (see surveys). */
  csat: decimal('optional'),
  /** Revenue booked in the interaction. */
  revenue: decimal('optional'),
  /** Handling cost. */
  cost: decimal('optional'),
  /** Deleted/spam/merged-into-another rows are dropped. */
  is_deleted: flag('optional'),
});
