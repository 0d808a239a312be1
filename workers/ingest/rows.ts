import { Fault } from '../../src/util/fault.ts';
import { add, addNumber, type Builder } from './columns/builder.ts';
import { breathe, type Cells, type Loading } from './loading.ts';
import { addNone, find, newSheet, skip, type Opening, type Sheet } from './sheet.ts';
import { encode } from './values/text.ts';

export type Row = Readonly<Record<string, unknown>>;
/** Values by column while rows come in. */
export type Lists = Map<string, unknown[]>;

const room = new Uint8Array(64);

/** Short ASCII, which most cells are, takes no array of its own. */
function putText(builder: Builder, text: string): void {
  const { length } = text;
  let at = length > room.length ? -1 : 0;
  while (at >= 0 && at < length) {
    const code = text.charCodeAt(at);
    room[at] = code;
    at = code > 127 ? -1 : at + 1;
  }
  const bytes = at < 0 ? encode(text) : room;
  add(builder, bytes, 0, at < 0 ? bytes.length : length);
}

/** One value into a column, by the same ways as a cell of a file. */
function put(builder: Builder, value: unknown): void {
  if (value === null || value === undefined) addNone(builder);
  else if (typeof value === 'number' && builder.kind === 'number') addNumber(builder, value);
  else if (value instanceof Date) put(builder, Number.isNaN(+value) ? null : value.toISOString());
  else {
    const plain = nested(value) ? JSON.stringify(value) : Array.isArray(value) ? value.join('; ') : value;
    putText(builder, `${plain as string}`);
  }
}

const nested = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Adds row number `at`. Objects within it become columns 'outer.inner'. */
export function collect(row: Row, at: number, into: Lists, before = ''): void {
  for (const [key, value] of Object.entries(row)) {
    if (nested(value) && !before) {
      collect(value, at, into, `${key}.`);
      continue;
    }
    let list = into.get(before + key);
    if (!list) into.set(before + key, (list = []));
    while (list.length < at) list.push(null);
    list[at] = value;
  }
}

export const listed = (format: Cells['format'], lists: ReadonlyMap<string, ArrayLike<unknown>>): Cells => ({
  format,
  headers: [...lists.keys()],
  slices: [[...lists.values()]],
});

export function listsOf(rows: readonly Row[]): Lists {
  const lists: Lists = new Map();
  rows.forEach((row, at) => collect(row, at, lists));
  return lists;
}

/** Reads values into columns. `open` is asked once. */
export async function readCells(
  file: string,
  { headers, slices, first = 2, skipped = [] }: Cells,
  open: (headers: readonly string[]) => Opening,
  loading: Loading,
): Promise<Sheet> {
  if (!headers.length) throw new Fault('empty-file', { file });
  const sheet = newSheet();
  const { builders } = open(headers);
  Object.assign(sheet, { builders, first });
  for await (const lists of slices) {
    const rows = lists.reduce((most, { length }) => Math.max(most, length), 0);
    for (let row = 0; row < rows; row++) {
      if (sheet.rows++ % 2000 === 0) {
        loading.progress?.({ file, bytes: 0, rows: sheet.rows });
        await breathe(loading);
      }
      for (let column = 0; column < builders.length; column++) put(builders[column]!, lists[column]![row]);
    }
  }
  skipped.forEach(([after, text], at) => {
    if (text) find(sheet.leftOut, 'malformed', '', after + at + first, text);
    else sheet.blank++;
    skip(sheet, after);
  });
  return sheet;
}
