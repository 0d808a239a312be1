import { orderLines } from '../../schema/order-lines.ts';
import { orders } from '../../schema/orders.ts';
import { products } from '../../schema/products.ts';
import { maybe } from '../language.ts';

/** Lines with what their order says of them, for models that look at products. */
export const soldLines = {
  lines: {
    table: 'order_lines',
    columns: [
      orderLines.order_id,
      orderLines.product_id,
      orderLines.quantity,
      maybe(orderLines.unit_price),
      maybe(orderLines.discount),
    ],
  },
  orders: { table: 'orders', columns: [orders.order_id, orders.placed_at, maybe(orders.status)] },
  products: { table: 'products', columns: [products.product_id, maybe(products.name)], optional: true },
} as const;
