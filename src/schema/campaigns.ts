import { date, decimal, entity, id, integer, oneOf, text } from './entity.ts';

/** One row per marketing campaign. */
export const campaigns = entity('campaigns', ['campaign_id'], {
  /** Identifier. */
  campaign_id: id('required'),
  /** Name. */
  name: text('common'),
  /** Type/channel (email, paid search, event, ...). */
  channel: text('optional'),
  /** Status. */
  status: oneOf('optional', 'planned', 'active', 'completed', 'aborted'),
  /** Start. */
  start_date: date('common'),
  /** End (null = still running). */
  end_date: date('optional'),
  /** Parent campaign. */
  parent_id: id('optional', 'campaigns'),
  /** Product promoted. */
  product: text('optional'),
  /** Region. */
  region: text('optional'),
  /** Budgeted cost. */
  budget: decimal('optional'),
  /** Actual cost. */
  cost: decimal('common'),
  /** ISO 4217. */
  currency: text('optional'),
  /** Pre-aggregated sends (all time). */
  num_sent: integer('optional'),
  /** Pre-aggregated responses (all time). */
  num_responses: integer('optional'),
  /** Pre-aggregated leads. */
  num_leads: integer('optional'),
  /** Pre-aggregated converted leads. */
  num_converted_leads: integer('optional'),
  /** Pre-aggregated won opportunities. */
  num_won: integer('optional'),
  /** Pre-aggregated value of won opportunities. */
  value_won: decimal('optional'),
});
