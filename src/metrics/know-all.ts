import { knowTables } from '../schema/known.ts';
import { money } from '../schema/money.ts';
import { tables } from '../schema/tables.ts';
import { know } from './catalogue.ts';
import { dimensions, labels } from './dimensions.ts';
import { catalogue } from './index.ts';
import { knowDimensions } from './known-dimensions.ts';

/** Makes every metric, dimension and table known. */
export function knowAll(): void {
  know(catalogue);
  knowDimensions(dimensions, labels);
  knowTables(tables, money);
}
