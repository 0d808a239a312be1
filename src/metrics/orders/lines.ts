import { orderLines } from '../../schema/order-lines.ts';
import { orders } from '../../schema/orders.ts';
import { equals, not, type Predicate, via } from '../language.ts';

/** Lines of orders that count, dated by the order. */
export const placedLine: Predicate = not(
  equals(via(orderLines.order_id, orders.status), 'draft', 'cancelled', 'failed'),
);
export const placedLines = { at: via(orderLines.order_id, orders.placed_at), where: placedLine };
