import { knownTable } from '../../src/schema/known.ts';
import { fullKnowledge } from '../../src/sources/knowledge.ts';
import { isBeyond } from '../../src/sources/recognise.ts';
import { Fault } from '../../src/util/fault.ts';
import { breathe, type Cells, type Loading, type OpenedInput, type Pieces, type Take } from './loading.ts';
import { listed, listsOf, type Row } from './rows.ts';
import { decode, join } from './values/text.ts';

type TakeAll = (file: string, inputs: Iterable<OpenedInput>, take: Take) => Promise<void>;

let takeAll: TakeAll = async (_, inputs, take) => {
  for (const input of inputs) await take(input);
};
let unfold = (value: unknown): unknown => value;
/** Has rarer shapes made plain, and the tables of a file taken by one who knows what to do where one of them is none. */
export function takeJsonBy(all: TakeAll, plain: typeof unfold): void {
  takeAll = all;
  unfold = plain;
}

/** Whether the text starts like JSON: an array or an object of something. */
export const isJson = (head: Uint8Array): boolean =>
  /^\s*(\[\s*[[{\]]|\{\s*["}])/.test(decode(head.subarray(0, 256)));

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As JSON.parse; a whole number that a double cannot hold stays the text that it is: it is an id. */
export const parseJson = (text: string): unknown =>
  JSON.parse(
    /\d{16}/.test(text)
      ? text.replace(/"(?:[^"\\]|\\.)*"|[-+.\deE]+/g, (part) =>
          /^-?\d{16,}$/.test(part) ? `"${part}"` : part,
        )
      : text,
  );

/** A name that only an engine knows which has learnt more is one too: the file is left to it. */
export const isTable = (key: string): boolean =>
  knownTable(key) !== undefined || (!fullKnowledge() && isBeyond(key));

const isFilled = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;
const isHeader = (value: unknown): value is readonly string[] =>
  isFilled(value) && value.every((name) => typeof name === 'string');

/** Rows as objects, or as lists below a list of headers; what else stands among them is left out and told. */
function cellsOf(values: readonly unknown[]): Cells {
  const [headers] = values;
  const isListed = isHeader(headers);
  const isOne: (value: unknown) => boolean = isListed ? Array.isArray : isRow;
  const rows: unknown[] = [];
  const skipped: [number, string][] = [];
  for (const value of isListed ? values.slice(1) : values)
    if (isOne(value)) rows.push(value);
    else skipped.push([rows.length, JSON.stringify(value).slice(0, 80)]);
  const cells = isListed
    ? { headers, slices: [headers.map((_, at) => (rows as unknown[][]).map((row) => row[at] ?? null))] }
    : listed('json', listsOf(rows as Row[]));
  return { format: 'json', ...cells, skipped };
}

/** The arrays of rows in an object, or in the one that answers of servers wrap them in. */
function arraysIn(value: Row): [key: string, rows: readonly unknown[]][] {
  const own = Object.entries(value).flatMap(([key, rows]): [string, readonly unknown[]][] =>
    Array.isArray(rows) && (rows.some(isRow) || isHeader(rows[0])) ? [[key, rows]] : [],
  );
  const inner = ['data', 'd', 'result', 'results', 'response'].map((key) => value[key]).find(isRow);
  return own.length || !inner ? own : arraysIn(inner);
}

/**
 * Takes the arrays of rows in a JSON file, as the table that a key names: `[…]`, `{ deals: […] }`, `{ records: […] }`. A file
 * without one is a row itself, or a list a column.
 */
export async function takeJson(file: string, source: Pieces, loading: Loading, take: Take): Promise<void> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source.rest) {
    parts.push(piece);
    size += piece.length;
    loading.progress?.({ file, bytes: size, rows: 0 });
    await breathe(loading);
  }
  let value: unknown;
  try {
    value = unfold(parseJson(decode(join(parts, size))));
  } catch (error) {
    throw new Fault('malformed', { file, row: 1, found: String((error as Error).message), expected: 'json' });
  }
  if (!isRow(value)) return void (await take({ name: file, cells: cellsOf(value as readonly unknown[]) }));
  const found = arraysIn(value);
  if (!found.length) {
    const isColumns = Object.values(value).every(isFilled);
    const cells = isColumns
      ? listed('json', new Map(Object.entries(value) as [string, unknown[]][]))
      : cellsOf([value]);
    return void (await take({ name: file, cells }));
  }
  function* inputs(): Generator<OpenedInput> {
    for (const [key, rows] of found) {
      const cells = cellsOf(rows);
      if (isTable(key)) yield { name: file, table: key, cells };
      else yield { name: found.length > 1 ? `${file}/${key}` : file, cells };
    }
  }
  await takeAll(file, inputs(), take);
}
