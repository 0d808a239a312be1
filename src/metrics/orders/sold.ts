import { orderLines } from '../../schema/order-lines.ts';
import { sum } from '../language.ts';
import { placedLines } from './lines.ts';

/** Units of the orders that count in the window. */
export const unitsSold = sum(orderLines, orderLines.quantity, placedLines);
