import { orderLines } from '../../schema/order-lines.ts';
import { coalesce, compare, math, maybe } from '../language.ts';

/** Units that the customer still wants. */
export const wanted = math(orderLines.quantity, '-', coalesce(maybe(orderLines.cancelled_qty), 0));
export const shipped = coalesce(orderLines.shipped_qty, 0);
export const shortLine = compare(shipped, '<', wanted);
