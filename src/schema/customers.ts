import { decimal, entity, id, oneOf, text, timestamp } from './entity.ts';

/** One row per account that is or was a customer (prospects allowed with status prospect). */
export const customers = entity('customers', ['customer_id'], {
  /** Identifier. */
  customer_id: id('required'),
  /** Name. */
  name: text('optional'),
  /** Record creation. */
  created_at: timestamp('optional'),
  /** Became a customer: first completed order, else first won deal, else first subscription start. */
  first_purchase_at: timestamp('common'),
  /** Left (null = still customer). */
  churned_at: timestamp('optional'),
  /** Why left. */
  churn_reason: text('optional'),
  /** Current status. */
  status: oneOf('optional', 'prospect', 'active', 'inactive', 'churned'),
  /** Kind (seed 004 has retail and wholesale). */
  customer_type: oneOf('optional', 'retail', 'wholesale', 'online', 'partner', 'other'),
  /** Account owner. */
  owner_id: id('optional', 'users'),
  /** Customer success manager (portfolio). */
  csm_id: id('optional', 'users'),
  /** Segment. */
  segment: text('optional'),
  /** Industry. */
  industry: text('optional'),
  /** Region. */
  region: text('optional'),
  /** Acquisition channel. */
  channel: text('optional'),
  /** Acquiring campaign. */
  campaign_id: id('optional', 'campaigns'),
  /** Referring customer. */
  referred_by_customer_id: id('optional', 'customers'),
  /** Contract signed (onboarding clock start). */
  signed_at: timestamp('optional'),
  /** Kick-off. */
  onboarding_started_at: timestamp('optional'),
  /** Onboarding finished / went live. */
  onboarded_at: timestamp('optional'),
  /** First value event. */
  first_value_at: timestamp('optional'),
  /** 0..100 if the source computes one. */
  health_score: decimal('optional'),
});
