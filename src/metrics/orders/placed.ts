import { orders } from '../../schema/orders.ts';
import { is, not } from '../language.ts';

/** When an order counts: placed in the window, and neither a draft, cancelled nor failed. */
export const placed = { at: orders.placed_at, where: not(is(orders.status, 'draft', 'cancelled', 'failed')) };

export const example = {
  status: ['completed', 'shipped', 'cancelled', 'draft'],
  net: [100, 140, 80, 60],
  placed_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
};
