import { date, decimal, entity, flag, id, oneOf, text, timestamp } from './entity.ts';

/** Recurring contracts, one row per version (a plan/quantity/price change closes one row and opens the next). */
export const subscriptions = entity('subscriptions', ['subscription_id', 'valid_from'], {
  /** Identifier (repeats across versions). */
  subscription_id: id('required'),
  /** Account. */
  customer_id: id('required', 'customers'),
  /** Product/plan family (a second product for the same account is cross-sell; a dearer plan or more seats of the same product is upsell). */
  product: text('optional'),
  /** Plan. */
  plan: text('optional'),
  /** service = support/maintenance contract. */
  category: oneOf('optional', 'product', 'service'),
  /** First day of this version. */
  valid_from: date('required'),
  /** First day NOT covered (null = open). */
  valid_to: date('optional'),
  /** Only active and past_due carry MRR (setting). */
  status: oneOf('common', 'trialing', 'active', 'past_due', 'paused', 'unpaid', 'canceled', 'incomplete'),
  /** Seats/units. */
  quantity: decimal('optional'),
  /** Monthly value of this version, discounts applied; yearly /12, weekly x 52/12, quarterly /3. */
  mrr: decimal('common'),
  /** ISO 4217. */
  currency: text('optional'),
  /** Cancellation request. */
  canceled_at: timestamp('optional'),
  /** Reason. */
  cancel_reason: text('optional'),
  /** Involuntary = failed payment. */
  churn_type: oneOf('optional', 'voluntary', 'involuntary'),
  /** Contract term start. */
  term_start: date('optional'),
  /** Contract term end = renewal due date. */
  term_end: date('optional'),
  /** True/false once decided; null = undecided. */
  renewed: flag('optional'),
  /** Renewal instant. */
  renewed_at: timestamp('optional'),
  /** MRR after renewal. */
  renewal_mrr: decimal('optional'),
});
