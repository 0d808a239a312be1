import { orderLines } from '../../schema/order-lines.ts';
import { orders } from '../../schema/orders.ts';
import { products } from '../../schema/products.ts';
import { stock } from '../../schema/stock.ts';
import { maybe } from '../language.ts';

/** Snapshots of stock that are asked about. */
export const stockRows = {
  table: 'stock',
  columns: [
    stock.product_id,
    stock.as_of,
    maybe(stock.location),
    maybe(stock.lot),
    maybe(stock.on_hand),
    maybe(stock.available),
    maybe(stock.committed),
    maybe(stock.unavailable),
    maybe(stock.reorder_point),
    maybe(stock.unit_cost),
    maybe(stock.expires_at),
  ],
} as const;

const lines = {
  table: 'order_lines',
  columns: [
    orderLines.order_id,
    orderLines.product_id,
    orderLines.quantity,
    maybe(orderLines.cancelled_qty),
    maybe(orderLines.unit_cost),
  ],
} as const;
const placed = {
  table: 'orders',
  columns: [orders.order_id, orders.placed_at, maybe(orders.status), maybe(orders.location)],
} as const;

/** All stock, to see whether a question looks at some places only; and what products cost where their stock does not say. */
const around = {
  everywhere: { table: 'stock', columns: [stock.product_id, maybe(stock.location)] },
  products: { table: 'products', columns: [products.product_id, maybe(products.unit_cost)], optional: true },
} as const;

/** Stock beside what was sold. */
export const stockAndSales = { stock: stockRows, lines, orders: placed, ...around } as const;

/** Stock, and what was sold where that is known. */
export const stockMaybeSales = {
  stock: stockRows,
  lines: { ...lines, optional: true },
  orders: { ...placed, optional: true },
  ...around,
} as const;

/**
 * p lies in two places, q ran out since January, r runs low, s ran out a year ago, t has no reorder point, but stock for
 * ten days: 3 of p and of t are sold a day. One order was cancelled.
 */
export const shelves = {
  stock: {
    product_id: ['p', 'p', 'q', 'q', 'r', 's', 't'],
    location: ['W1', 'W2', 'W1', 'W1', 'W1', 'W1', 'W1'],
    as_of: ['2024-03-31', '2024-03-31', '2024-01-31', '2024-03-31', '2024-03-31', '2023-03-31', '2024-03-31'],
    on_hand: [500, 0, 50, 0, 8, 0, 30],
    available: [500, 0, 50, 0, 8, 0, 30],
    reorder_point: [20, 5, 5, 5, 10, 5, null],
    unit_cost: [2, 2, 3, 3, null, 1, 5],
  },
  products: { product_id: ['r'], unit_cost: [4] },
  orders: {
    order_id: ['1', '2', '3'],
    status: ['completed', 'completed', 'cancelled'],
    placed_at: ['2024-03-10', '2024-03-20', '2024-03-20'],
  },
  order_lines: { order_id: ['1', '2', '3'], product_id: ['p', 't', 'r'], quantity: [90, 90, 99] },
  asOf: '2024-03-31',
} as const;
