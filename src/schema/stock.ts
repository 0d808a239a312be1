import { date, decimal, entity, id, text, timestamp } from './entity.ts';

/** Stock snapshots: one row per product x location (x lot) x as_of. A single-snapshot export gets as_of = file time. */
export const stock = entity('stock', ['product_id', 'location', 'lot', 'as_of'], {
  /** Product/SKU. */
  product_id: id('required', 'products'),
  /** Warehouse; null = all. */
  location: text('optional'),
  /** Lot/batch. */
  lot: text('optional'),
  /** Snapshot time. */
  as_of: timestamp('required'),
  /** Units physically there (= available + committed + unavailable). May be negative when oversold. */
  on_hand: decimal('common'),
  /** Reserved by open orders. */
  committed: decimal('optional'),
  /** Sellable now. */
  available: decimal('common'),
  /** Damaged, QC, safety hold. */
  unavailable: decimal('optional'),
  /** On the way. */
  incoming: decimal('optional'),
  /** Expected arrival. */
  incoming_at: date('optional'),
  /** Reorder threshold. */
  reorder_point: decimal('optional'),
  /** Cost. */
  unit_cost: decimal('optional'),
  /** Expiry (cosmetics, food). */
  expires_at: date('optional'),
});
