import { Fault } from '../../src/util/fault.ts';
import { add, addNumber, type Builder } from './columns/builder.ts';
import { breathe, type Loading } from './loading.ts';
import { addNone, newSheet, type Opening, type Sheet } from './sheet.ts';
import { encode } from './values/text.ts';

type Row = Readonly<Record<string, unknown>>;

/** One value into a column, by the same ways as a cell of a file. */
function put(builder: Builder, value: unknown): void {
  if (value === null || value === undefined) addNone(builder);
  else if (typeof value === 'number' && builder.kind === 'number') addNumber(builder, value);
  else if (value instanceof Date) put(builder, Number.isNaN(+value) ? null : value.toISOString());
  else {
    const plain = nested(value) ? JSON.stringify(value) : Array.isArray(value) ? value.join('; ') : value;
    const text = encode(`${plain as string}`);
    add(builder, text, 0, text.length);
  }
}

const nested = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Objects within a row become columns 'outer.inner'. */
function flat(row: Row, into: Map<string, unknown>, before: string): Map<string, unknown> {
  for (const [key, value] of Object.entries(row)) {
    if (nested(value) && !before) flat(value, into, `${key}.`);
    else into.set(before + key, value);
  }
  return into;
}

async function readCells(
  file: string,
  headers: readonly string[],
  rows: number,
  fill: (row: number, builders: readonly Builder[]) => void,
  open: (headers: readonly string[]) => Opening,
  loading: Loading,
): Promise<Sheet> {
  if (!headers.length) throw new Fault('empty-file', { file });
  const sheet = newSheet();
  sheet.builders = open(headers).builders;
  for (; sheet.rows < rows; sheet.rows++) {
    if (sheet.rows % 2000 === 0) {
      loading.progress?.({ file, bytes: 0, rows: sheet.rows });
      await breathe(loading);
    }
    fill(sheet.rows, sheet.builders);
  }
  return sheet;
}

export function readRows(
  file: string,
  rows: readonly Row[],
  open: (headers: readonly string[]) => Opening,
  loading: Loading,
): Promise<Sheet> {
  const deep = rows.some((row) => Object.values(row).some(nested));
  const cells = (row: Row): ReadonlyMap<string, unknown> => flat(row, new Map(), '');
  const headers = new Set<string>();
  for (const row of rows) for (const key of deep ? cells(row).keys() : Object.keys(row)) headers.add(key);
  const names = [...headers];
  return readCells(
    file,
    names,
    rows.length,
    (at, builders) => {
      const row = deep ? cells(rows[at]!) : new Map(Object.entries(rows[at]!));
      names.forEach((name, column) => put(builders[column]!, row.get(name)));
    },
    open,
    loading,
  );
}

export function readColumns(
  file: string,
  columns: Readonly<Record<string, ArrayLike<unknown>>>,
  open: (headers: readonly string[]) => Opening,
  loading: Loading,
): Promise<Sheet> {
  const lists = Object.values(columns);
  return readCells(
    file,
    Object.keys(columns),
    lists.reduce((most, { length }) => Math.max(most, length), 0),
    (row, builders) => lists.forEach((list, column) => put(builders[column]!, list[row])),
    open,
    loading,
  );
}
