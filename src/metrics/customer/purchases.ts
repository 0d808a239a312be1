import { orders } from '../../schema/orders.ts';
import { maybe } from '../language.ts';

const columns = [orders.customer_id, orders.placed_at, maybe(orders.net), maybe(orders.status)];

/** The orders that are asked for, and all of them: how customers buy is learnt from everybody. */
export const purchases = {
  orders: { table: 'orders', columns },
  all: { table: 'orders', columns },
} as const;

/** Too few customers who came back. */
export const example = {
  orders: {
    customer_id: ['a', 'a', 'b'],
    placed_at: ['2024-01-01', '2024-02-01', '2024-02-10'],
    net: [10, 20, 30],
    status: ['completed', 'completed', 'shipped'],
  },
  gives: null,
} as const;
