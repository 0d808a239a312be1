import { decimal, entity, id, oneOf, text, timestamp } from './entity.ts';

/** Proposals/quotes. */
export const quotes = entity('quotes', ['quote_id'], {
  /** Identifier. */
  quote_id: id('required'),
  /** Deal. */
  deal_id: id('common', 'deals'),
  /** Account. */
  customer_id: id('optional', 'customers'),
  /** Rep. */
  owner_id: id('optional', 'users'),
  /** Default sent. */
  direction: oneOf('optional', 'sent', 'received'),
  /** Sent (or received). */
  sent_at: timestamp('required'),
  /** Value. */
  amount: decimal('optional'),
  /** ISO 4217. */
  currency: text('optional'),
  /** Outcome. */
  status: oneOf('optional', 'draft', 'sent', 'accepted', 'declined', 'expired'),
  /** Accepted/declined instant. */
  decided_at: timestamp('optional'),
});
