import { decimal, entity, id, oneOf, planned, text, timestamp } from './entity.ts';

/** One row per order. */
export const orders = entity('orders', ['order_id'], {
  /** Identifier. */
  order_id: id('required'),
  /** Account. */
  customer_id: id('common', 'customers'),
  /** Order time. */
  placed_at: timestamp('required'),
  /** Normalised status; draft, failed and test orders never count. */
  status: oneOf(
    'common',
    'draft',
    'pending',
    'processing',
    'on_hold',
    'shipped',
    'completed',
    'cancelled',
    'refunded',
    'failed',
  ),
  /** paid, partially_paid, pending, refunded, . */
  payment_status: text('optional'),
  /** Fulfilment. */
  fulfillment_status: oneOf('optional', 'unfulfilled', 'partial', 'fulfilled', 'restocked'),
  /** Where placed. portal = customer portal. */
  channel: oneOf('optional', 'portal', 'online', 'store', 'phone', 'sales', 'marketplace', 'edi', 'other'),
  /** Self-service or keyed in by staff. */
  placed_by: oneOf('optional', 'customer', 'staff'),
  /** ISO 4217. */
  currency: text('optional'),
  /** Sum of line list value before discounts, tax, shipping. */
  gross: decimal('optional'),
  /** Order + line discounts (positive number). */
  discount: decimal('optional'),
  /** Tax. */
  tax: decimal('optional'),
  /** Shipping charged. */
  shipping: decimal('optional'),
  /** Refunded amount (positive number), dated by refunded_at if present. */
  refunded: decimal('optional'),
  /** Amount charged = gross - discount + tax + shipping. */
  total: decimal('common'),
  /** Net sales = gross - discount - refunded (no tax, no shipping). If gross is absent: total - tax - shipping - refunded. */
  net: decimal('derived'),
  /** Refund time. */
  refunded_at: timestamp('optional'),
  /** Paid. */
  paid_at: timestamp('optional'),
  /** Warehouse pick finished. */
  picked_at: timestamp('optional'),
  /** Shipped/fulfilled. */
  shipped_at: timestamp('optional'),
  /** Delivered. */
  delivered_at: timestamp('optional'),
  /** Promised delivery (or ship) time. */
  promised_at: planned('optional'),
  /** Cancelled. */
  cancelled_at: timestamp('optional'),
  /** Unpaid balance. */
  outstanding: decimal('optional'),
  /** Campaign credited. */
  campaign_id: id('optional', 'campaigns'),
  /** Deal. */
  deal_id: id('optional', 'deals'),
  /** Warehouse/store. */
  location: text('optional'),
  /** Region. */
  region: text('optional'),
});
