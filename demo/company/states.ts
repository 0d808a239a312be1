import type { StockRow } from './stock.ts';
import type { Version } from './subscriptions.ts';

/** The latest count of each product, place and lot; rows are in order of time. */
export const stockedAt = (rows: readonly StockRow[]): StockRow[] => [
  ...new Map(rows.map((row) => [`${row.product.id} ${row.location} ${row.lot ?? ''}`, row])).values(),
];

/** The versions that are in force on a day. */
export const livingAt = (versions: readonly Version[], day: number): Version[] =>
  versions.filter((one) => one.from <= day && (one.to === null || one.to > day));
