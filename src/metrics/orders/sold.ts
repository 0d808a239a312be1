import { orderLines } from '../../schema/order-lines.ts';
import { stock } from '../../schema/stock.ts';
import { all, compare, count, daysBeforeEnd, each, end, sum, type Value } from '../language.ts';
import { available, snapshot } from './snapshot.ts';
import { placedLine, placedLines } from './lines.ts';

/** Units of the orders that count in the window. */
export const unitsSold = sum(orderLines, orderLines.quantity, placedLines);

/** Units of a product sold in the so many days before the window's end. */
export const soldIn = (last: number): Value => {
  const at = placedLines.at;
  return each(
    sum(orderLines, orderLines.quantity, {
      where: all(placedLine, compare(at, '<', end), compare(at, '>=', daysBeforeEnd(last))),
    }),
    orderLines.product_id,
  );
};
/** A product's rows of the newest snapshot, and what of it is sellable in all places. */
export const stocked = each(count(stock, { at: snapshot }), stock.product_id);
export const sellable = each(sum(stock, available, { at: snapshot }), stock.product_id);
