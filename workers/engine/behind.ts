import { behind, type Counted } from '../../src/query/behind.ts';
import type { Question } from '../../src/query/question.ts';
import type { World } from '../../src/query/resolve.ts';
import { cellsOf } from './cells.ts';
import type { RowsBehind } from './rows.ts';
import type { Table, Tables } from './table.ts';
import { Vectors } from './vectors.ts';

/** Whether each row of the table is counted by one of the aggregates. */
function marks(tables: Tables, table: Table, counted: readonly Counted[]): Uint8Array {
  const marked = new Uint8Array(table.rows);
  for (const { scan, where } of counted) {
    if (scan.table !== table.name) continue;
    const window = scan.windows[0]!;
    const seen = new Vectors(tables, table, undefined, undefined, scan.offsets).in(window);
    const { cells } = cellsOf(seen, scan.at, window, scan.where && seen.mask(scan.where));
    const only = where && seen.mask(where);
    for (let row = 0; row < cells.length; row++) if (!cells[row] && (!only || only[row])) marked[row] = 1;
  }
  return marked;
}

/** Which rows a metric counts; the table of `wanted` where it is over several. */
export function rowsBehind(tables: Tables, question: Question, world: World, wanted?: string): RowsBehind {
  const found = behind(question, world);
  const table = tables.get(wanted ?? found.tables[0]!)!;
  const above = found.counted.filter((one) => one.above);
  return {
    table: table.name,
    tables: found.tables,
    rows: marks(tables, table, found.counted),
    ...(found.isQuotient &&
      above.some(({ scan }) => scan.table === table.name) && { above: marks(tables, table, above) }),
  };
}
