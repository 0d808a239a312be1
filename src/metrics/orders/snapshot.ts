import { stock } from '../../schema/stock.ts';
import { coalesce, compare, math, maybe, newest, pick } from '../language.ts';

/** The newest row of each product, place and lot before the end of the window; rows of several dates never add up. */
export const snapshot = newest(stock.as_of, stock.product_id, maybe(stock.location), maybe(stock.lot));

/** Sellable units. */
export const available = coalesce(
  maybe(stock.available),
  math(
    math(stock.on_hand, '-', coalesce(maybe(stock.committed), 0)),
    '-',
    coalesce(maybe(stock.unavailable), 0),
  ),
);
/** What is on hand at its cost; oversold stock is worth 0. */
export const worth = math(pick([[compare(stock.on_hand, '>', 0), stock.on_hand]], 0), '*', stock.unit_cost);
