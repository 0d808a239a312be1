import type { Example } from '../../src/metrics/define.ts';
import type { Report } from '../../src/query/report.ts';
import { tableNamed } from '../../src/schema/tables.ts';
import type { ColumnData, Table, Tables } from '../../workers/engine/table.ts';

type Cell = string | number | boolean | null;

/** Tables from columns of plain cells; times as ISO texts (UTC). */
export function tablesOf(
  source: Readonly<Record<string, Readonly<Record<string, readonly Cell[]>>>>,
): Tables {
  const tables = new Map<string, Table>();
  for (const [name, columns] of Object.entries(source)) {
    const types = new Map(tableNamed(name)!.$columns.map((column) => [column.name, column.type]));
    const made = new Map<string, ColumnData>();
    let rows = 0;
    for (const [column, cells] of Object.entries(columns)) {
      made.set(column, columnOf(cells, types.get(column) ?? 'string'));
      rows = cells.length;
    }
    tables.set(name, { name, rows, columns: made });
  }
  return tables;
}

function columnOf(cells: readonly Cell[], type: string): ColumnData {
  if (type === 'date' || type === 'timestamp') {
    return {
      kind: 'number',
      values: Float64Array.from(cells, (cell) => (cell === null ? NaN : instant(String(cell)))),
    };
  }
  if (type === 'decimal' || type === 'integer') {
    return {
      kind: 'number',
      values: Float64Array.from(cells, (cell) => (cell === null ? NaN : Number(cell))),
    };
  }
  const words = ['', ...new Set(cells.filter((cell) => cell !== null).map(String))];
  return {
    kind: 'code',
    words,
    codes: Uint16Array.from(cells, (cell) => (cell === null ? 0 : words.indexOf(String(cell)))),
  };
}

const instant = (text: string): number => Date.parse(text.length > 10 ? `${text.replace(' ', 'T')}Z` : text);

/** A report with the newest event of the tables. */
export function reportOf(tables: Tables, currency: string | null = null): Report {
  let newest = -Infinity;
  for (const table of tables.values())
    for (const column of tableNamed(table.name)!.$columns) {
      const data = table.columns.get(column.name);
      if (column.type !== 'timestamp' || column.planned || data?.kind !== 'number') continue;
      for (const value of data.values) if (value > newest) newest = value;
    }
  return { files: [], currency, newest: newest === -Infinity ? null : newest };
}

export const tablesOfExample = (example: Example): Tables => {
  const { period: _period, asOf: _asOf, gives: _gives, params: _params, ...tables } = example;
  return tablesOf(tables);
};
