import { fullKnowledge } from '../../../src/sources/knowledge.ts';
import { mapHeaders } from '../../../src/sources/mapping.ts';
import type { Recognised } from '../../../src/sources/recognise.ts';
import type { Entity } from '../../../src/schema/entity.ts';
import { orderLines } from '../../../src/schema/order-lines.ts';
import { stock } from '../../../src/schema/stock.ts';
import type { ColumnReport } from '../../../src/query/report.ts';
import type { ColumnData } from '../../engine/table.ts';
import { textAt } from '../columns/finish.ts';
import { newSheet } from '../sheet.ts';
import { numberColumn } from './draft.ts';
import type { Refiner } from './refine.ts';
import type { Part } from './settle.ts';
import { numbersIn } from './words-and-units.ts';

/** The rows of another table within a file's own: by the columns that are not the file's, and those that both share. */
function within(
  part: Part,
  { headers, system }: Recognised,
  entity: Entity,
  shared: RegExp,
): Part | undefined {
  const knowledge = fullKnowledge();
  if (!knowledge) return undefined;
  const names = headers.map(({ header }) => header);
  const columns = new Map<string, ColumnData>();
  const reports: ColumnReport[] = [];
  const lean = part.sheet.leansToComma;
  mapHeaders(entity, names, system, new Map(), knowledge).forEach(({ header, column, because }, at) => {
    const own = headers[at]!.column;
    const data = part.columns.get(own ?? header);
    const spec = entity.$columns.find(({ name }) => name === column);
    if (!data || !spec || (own && !shared.test(own))) return;
    columns.set(spec.name, spec.type === 'decimal' ? asNumbers(data, part.rows, lean) : data);
    reports.push({ header, column: spec.name, type: spec.type, because });
  });
  const { rows, blank, skipped } = part.sheet;
  return { ...part, entity, columns, reports, sheet: { ...newSheet(), rows, blank, skipped } };
}

/** The lines of orders that stand one a row in the orders' own file. A sum of the order is none of its lines. */
export const splitLines: Refiner = (part, recognised) => {
  if (!part.columns.has(':line')) return [part];
  const lines = within(part, recognised, orderLines, /^(order_id|:line)$/);
  return lines?.columns.has('order_id') && lines.columns.has('quantity') ? [part, lines] : [part];
};

/** What is left of each product, where the file of the products says so; a file of stock goes before it. */
export const splitStock: Refiner = (part, recognised) => {
  if (part.entity.$table !== 'products') return [part];
  const left = within(part, recognised, stock, /^(product_id|unit_cost)$/);
  if (!left?.columns.has('product_id') || !(left.columns.has('on_hand') || left.columns.has('available')))
    return [part];
  // What neither table knows is told apart by in both.
  for (const [name, data] of part.columns)
    if (!left.columns.has(name) && !part.entity.$columns.some((one) => one.name === name))
      left.columns.set(name, data);
  return [part, { ...left, isBeside: true }];
};

function asNumbers(data: ColumnData, rows: number, lean: boolean): ColumnData {
  if (data.kind === 'number') return data;
  const texts =
    data.kind === 'code' ? data.words : Array.from({ length: rows }, (_, row) => textAt(data, row));
  const values = numbersIn(texts, lean);
  return numberColumn(rows, (row) => values[data.kind === 'code' ? data.codes[row]! : row]!);
}
