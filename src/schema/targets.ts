import { date, decimal, entity, id, oneOf, text } from './entity.ts';

/** Goals/quotas (SMART). */
export const targets = entity('targets', ['target_id'], {
  /** Identifier. */
  target_id: id('required'),
  /** Specific: what exactly. */
  title: text('optional'),
  /** Measurable: catalogue metric id. */
  metric: text('required'),
  /** Measurable: target value. */
  value: decimal('required'),
  /** Start value. */
  baseline: decimal('optional'),
  /** Attainable: best value ever reached or agreed maximum. */
  ceiling: decimal('optional'),
  /** Relevant: objective served. */
  relevant_to: text('optional'),
  /** Timely: start. */
  period_start: date('required'),
  /** Timely: end (due). */
  period_end: date('required'),
  /** Whose goal. */
  scope: oneOf('optional', 'company', 'team', 'owner', 'channel', 'region', 'product', 'customer'),
  /** Which one. */
  scope_value: text('optional'),
  /** ISO 4217. */
  currency: text('optional'),
  /** Accountable person. */
  owner_id: id('optional', 'users'),
});
