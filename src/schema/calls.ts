import { decimal, entity, id, integer, oneOf, text, timestamp } from './entity.ts';

/** Telephone calls (service queue and/or dialler). */
export const calls = entity('calls', ['call_id'], {
  /** Identifier. */
  call_id: id('required'),
  /** Direction. */
  direction: oneOf('required', 'inbound', 'outbound', 'callback', 'internal'),
  /** Purpose; default service if a queue is given. */
  purpose: oneOf('optional', 'service', 'sales', 'other'),
  /** Queue. */
  queue: text('optional'),
  /** Agent. */
  agent_id: id('optional', 'users'),
  /** Account. */
  customer_id: id('optional', 'customers'),
  /** Caller key (hashed number) when there is no customer. */
  caller: id('optional'),
  /** Case. */
  case_id: id('optional', 'cases'),
  /** Deal. */
  deal_id: id('optional', 'deals'),
  /** Offered/dialled. */
  started_at: timestamp('required'),
  /** Answered by an agent (null = not answered). */
  answered_at: timestamp('optional'),
  /** Ended. */
  ended_at: timestamp('optional'),
  /** Queue seconds. */
  wait_s: decimal('optional'),
  /** Talk seconds. */
  talk_s: decimal('optional'),
  /** On-hold seconds during the call. */
  hold_s: decimal('optional'),
  /** After-call work seconds. */
  wrap_s: decimal('optional'),
  /** Outcome. */
  result: oneOf('common', 'answered', 'abandoned', 'voicemail', 'busy', 'failed', 'transferred'),
  /** Main topic. */
  topic: text('optional'),
  /** Number of topics discussed. */
  topics_count: integer('optional'),
  /** Call-back asked. */
  callback_requested_at: timestamp('optional'),
});
