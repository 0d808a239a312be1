import { customers } from '../../schema/customers.ts';
import { orders } from '../../schema/orders.ts';
import { maybe } from '../language.ts';

/** Customers and their orders; either alone will do, and without customers the first order makes one. */
export const buyers = {
  customers: {
    table: 'customers',
    columns: [customers.customer_id, customers.first_purchase_at, maybe(customers.churned_at)],
    optional: true,
  },
  orders: {
    table: 'orders',
    columns: [orders.customer_id, orders.placed_at, maybe(orders.status), maybe(orders.net)],
    optional: true,
  },
  /** Does the file know of anybody's leaving? */
  leavers: { table: 'customers', columns: [customers.churned_at], optional: true },
} as const;
