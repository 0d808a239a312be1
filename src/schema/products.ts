import { decimal, entity, id, text } from './entity.ts';

/** Product dictionary. */
export const products = entity('products', ['product_id'], {
  /** Key. */
  product_id: id('required'),
  /** SKU. */
  sku: text('optional'),
  /** Name. */
  name: text('optional'),
  /** Category. */
  family: text('optional'),
  /** Vendor. */
  vendor: text('optional'),
  /** Current cost. */
  unit_cost: decimal('optional'),
  /** List price. */
  list_price: decimal('optional'),
});
