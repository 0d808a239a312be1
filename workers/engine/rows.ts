import type { RowsAnswer, RowsQuestion } from '../../src/query/question.ts';
import { tableNamed } from '../../src/schema/tables.ts';
import { Fault } from '../../src/util/fault.ts';
import { codesOf, textAt } from './codes.ts';
import type { ColumnData, Table, Tables } from './table.ts';

/** Rows of a table, filtered, ordered (no value last) and cut. Throws Fault 'bad-question' for a table or column that is not there. */
export function rowsOf(tables: Tables, question: RowsQuestion): RowsAnswer {
  const table = tables.get(question.table);
  if (!table) throw new Fault('bad-question', { found: question.table, expected: [...tables.keys()] });
  const types = new Map(
    (tableNamed(table.name)?.$columns ?? []).map((column) => [column.name, column.type as string]),
  );
  const names = question.columns ?? [...table.columns.keys()];
  const shown = names.map((name) => ({
    name,
    data: columnOf(table, name),
    type: types.get(name) ?? 'string',
  }));
  const rows = matching(table, question);
  for (const { by, down } of [...(question.order ?? [])].reverse())
    sort(rows, columnOf(table, by), table.rows, !!down);
  const from = question.offset ?? 0;
  const page = rows.slice(from, question.limit === undefined ? undefined : from + question.limit);
  return {
    table: table.name,
    columns: shown.map(({ name, type }) => ({ name, type })),
    rows: page.map((row) => shown.map(({ data, type }) => cellAt(data, row, type))),
    total: rows.length,
  };
}

function columnOf(table: Table, name: string): ColumnData {
  const data = table.columns.get(name);
  if (!data)
    throw new Fault('bad-question', { found: `${table.name}.${name}`, expected: [...table.columns.keys()] });
  return data;
}

function matching(table: Table, { where = [] }: RowsQuestion): number[] {
  const tests = where.map((filter) => {
    const { codes, words } = codesOf(columnOf(table, filter.by), table.rows);
    const wanted = words.map((word, code) => filter.in.includes(code ? word : null) !== !!filter.not);
    return (row: number): boolean => wanted[codes[row]!]!;
  });
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (tests.every((test) => test(row))) rows.push(row);
  return rows;
}

/** Stable. */
function sort(rows: number[], data: ColumnData, count: number, down: boolean): void {
  const sign = down ? -1 : 1;
  if (data.kind === 'number') {
    const { values } = data;
    rows.sort((a, b) => {
      const [x, y] = [values[a]!, values[b]!];
      return x !== x || y !== y ? +(x !== x) - +(y !== y) : sign * (x - y);
    });
    return;
  }
  const { codes, words } = codesOf(data, count);
  const order = words.map((_, code) => code).slice(1);
  order.sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  const rank = new Uint32Array(words.length);
  order.forEach((code, i) => (rank[code] = i + 1));
  rows.sort((a, b) => {
    const [x, y] = [rank[codes[a]!]!, rank[codes[b]!]!];
    return !x || !y ? +!x - +!y : sign * (x - y);
  });
}

function cellAt(data: ColumnData, row: number, type: string): string | number | boolean | null {
  if (data.kind === 'number') return data.values[row] === data.values[row] ? data.values[row]! : null;
  const text = textAt(data, row);
  return type === 'boolean' && text !== null ? text === 'true' : text;
}
