import type { Value } from '../../src/metrics/language.ts';
import { knownTable } from '../../src/schema/known.ts';
import { cellsOf } from './cells.ts';
import { joinOf } from './codes.ts';
import { foldRows } from './folds.ts';
import type { RowValues } from './row-values.ts';

/** The children's aggregate as a value of the parent's rows: 0 for counts and sums of no child, else no value. */
export function rollUp(parent: RowValues, node: Extract<Value, { k: 'each' }>): Float64Array {
  const { of, key } = node;
  const { window } = parent;
  const child = parent.tables.get(key.table);
  const { rows, name } = parent.table;
  const additive = of.fn === 'count' || of.fn === 'sum' || of.fn === 'distinct';
  if (!child) return new Float64Array(rows).fill(additive ? 0 : NaN);
  const rowOf = joinOf(child, key.name, parent.table, knownTable(name)!.$key[0]!);
  const seen = parent.of(child);
  const counts = window ? cellsOf(seen, of.at, window, undefined).cells : undefined;
  const cells = new Int32Array(child.rows);
  for (let r = 0; r < child.rows; r++) cells[r] = !counts || counts[r] === 0 ? rowOf[r]! : -1;
  return foldRows(of, seen, cells, rows).values;
}
