import type { Question, RowsAnswer, RowsQuestion } from '../../src/query/question.ts';
import type { Report } from '../../src/query/report.ts';
import { keep, undivided, type World } from '../../src/query/resolve.ts';
import { knownTable } from '../../src/schema/known.ts';
import { Fault } from '../../src/util/fault.ts';
import { codesOf, textAt } from './codes.ts';
import type { ColumnData, Table, Tables } from './table.ts';
import { Vectors } from './vectors.ts';
import { worldOf } from './world.ts';

/** Which rows of a table a metric counts: 1 a row. `above`: those in the numerator of a quotient. */
export interface RowsBehind {
  readonly table: string;
  readonly tables: readonly string[];
  readonly rows: Uint8Array;
  readonly above?: Uint8Array;
}
type Behind = (tables: Tables, question: Question, world: World, table?: string) => RowsBehind;
let rowsBehind: Behind | undefined;
/** Only the larger engine knows it. */
export const teachBehind = (behind: Behind): void => void (rowsBehind = behind);

/** What is told of rows to people. */
export interface Telling {
  /** The table with names in place of ids: what it is ordered and searched by. */
  named(tables: Tables, table: Table): Table;
  /** The matching rows in order, worked out once for all pages of a list. */
  once(tables: Tables, table: Table, question: RowsQuestion, list: () => number[]): readonly number[];
  /** What stands beside the cells of these rows. */
  beside(
    tables: Tables,
    table: Table,
    page: readonly number[],
    shown: RowsAnswer['columns'],
  ): Partial<RowsAnswer>;
}
let telling: Telling | undefined;
/** Likewise. */
export const teachTelling = (told: Telling): void => void (telling = told);

/**
 * Rows of a table, filtered, ordered (no value last) and cut. Throws Fault 'bad-question' for a table or column that is not
 * there, 'unknown-metric' where rows behind a metric are wanted of an engine that cannot tell them.
 */
export function rowsOf(tables: Tables, question: RowsQuestion, report: Report): RowsAnswer {
  const world = worldOf(tables, report);
  const { behind: asked, told } = question;
  if ((asked && !rowsBehind) || (told && !telling))
    throw new Fault('unknown-metric', { metric: asked?.metrics[0] ?? 'rows' });
  const found = asked && rowsBehind!(tables, asked, world, question.table);
  const name = found?.table ?? question.table ?? '';
  const table = tables.get(name);
  if (!table) throw new Fault('bad-question', { found: name, expected: [...tables.keys()] });
  const types = new Map(
    (knownTable(table.name)?.$columns ?? []).map((column) => [column.name, column.type as string]),
  );
  const shown = (question.columns ?? [...table.columns.keys()]).map((column) => ({
    name: column,
    data: columnOf(table, column),
    type: types.get(column) ?? 'string',
  }));
  const list = (): number[] => {
    const seen = told ? telling!.named(tables, table) : table;
    const all = matching(tables, table, seen, question, world, found?.rows);
    for (const { by, down } of [...(question.order ?? [])].reverse())
      sort(all, columnOf(seen, by), table.rows, !!down);
    return all;
  };
  const rows = told ? telling!.once(tables, table, question, list) : list();
  const from = question.offset ?? 0;
  const page = rows.slice(from, question.limit === undefined ? undefined : from + question.limit);
  const columns = shown.map(({ name: column, type }) => ({ name: column, type }));
  return {
    table: table.name,
    columns,
    rows: page.map((row) => shown.map(({ data, type }) => cellAt(data, row, type))),
    total: rows.length,
    ...(told && telling!.beside(tables, table, page, columns)),
    ...(found && { tables: found.tables }),
    ...(found?.above && {
      counted: {
        rows: page.map((row) => found.above![row] === 1),
        total: rows.filter((row) => found.above![row]).length,
      },
    }),
  };
}

function columnOf(table: Table, name: string): ColumnData {
  const data = table.columns.get(name);
  if (!data)
    throw new Fault('bad-question', { found: `${table.name}.${name}`, expected: [...table.columns.keys()] });
  return data;
}

function matching(
  tables: Tables,
  table: Table,
  seen: Table,
  { where, search }: RowsQuestion,
  world: World,
  among: Uint8Array | undefined,
): number[] {
  const lacks = undivided(table.name, { where: where ?? [] }, world);
  if (lacks) throw new Fault('unknown-dimension', { dimension: lacks.split(/[:.]/).at(-1)! });
  const kept = keep(where, table.name, world);
  const mask = kept && new Vectors(tables, table).mask(kept);
  const texts = search ? [...seen.columns.values()].map((data) => holding(data, table.rows, search)) : [];
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++)
    if ((!among || among[row]) && (!mask || mask[row]) && (!search || texts.some((holds) => holds(row))))
      rows.push(row);
  return rows;
}

/** Whether a row's text holds the other, whatever their case. */
function holding(data: ColumnData, rows: number, search: string): (row: number) => boolean {
  if (data.kind === 'number') return () => false;
  const wanted = search.toLowerCase();
  const { codes, words } = codesOf(data, rows);
  const has = words.map((word, code) => code > 0 && word.toLowerCase().includes(wanted));
  return (row) => has[codes[row]!]!;
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
