import { decimal, entity, id, text, timestamp } from './entity.ts';

/** One row per order line. */
export const orderLines = entity('order_lines', ['order_id', 'line_id'], {
  /** Order. */
  order_id: id('required', 'orders'),
  /** Line number. */
  line_id: id('optional'),
  /** Product/SKU key. */
  product_id: id('common', 'products'),
  /** Title. */
  name: text('optional'),
  /** Ordered units. */
  quantity: decimal('required'),
  /** Price per unit before discount. */
  unit_price: decimal('common'),
  /** Line discount. */
  discount: decimal('optional'),
  /** Cost per unit. */
  unit_cost: decimal('optional'),
  /** Units shipped. */
  shipped_qty: decimal('optional'),
  /** Line shipped. */
  shipped_at: timestamp('optional'),
  /** Units cancelled. */
  cancelled_qty: decimal('optional'),
  /** Units not available when ordered. */
  backordered_qty: decimal('optional'),
  /** Units returned. */
  returned_qty: decimal('optional'),
  /** Return time. */
  returned_at: timestamp('optional'),
  /** Return reason. */
  return_reason: text('optional'),
});
