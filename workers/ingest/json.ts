import { knownTable } from '../../src/schema/known.ts';
import { fullKnowledge } from '../../src/sources/knowledge.ts';
import { isBeyond } from '../../src/sources/recognise.ts';
import { Fault } from '../../src/util/fault.ts';
import { breathe, type Cells, type Loading, type Pieces } from './loading.ts';
import { listed, listsOf, type Row } from './rows.ts';
import { decode, join } from './values/text.ts';

type Found = readonly (readonly [table: string | undefined, cells: Cells])[];

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
const isTable = (key: string): boolean =>
  knownTable(key) !== undefined || (!fullKnowledge() && isBeyond(key));

/** The arrays of rows in a JSON file, by table where a key names one: `[…]`, `{ deals: […] }`, `{ records: […] }`. */
export async function jsonTables(file: string, source: Pieces, loading: Loading): Promise<Found> {
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
    value = parseJson(decode(join(parts, size)));
  } catch (error) {
    throw new Fault('malformed', { file, row: 1, found: String((error as Error).message), expected: 'json' });
  }
  const cells = (rows: readonly unknown[]): Cells => listed('json', listsOf(rows.filter(isRow)));
  if (!isRow(value)) return [[undefined, cells(value as readonly unknown[])]];
  const found = Object.entries(value).flatMap(([key, rows]) =>
    Array.isArray(rows) && rows.some(isRow) ? [[isTable(key) ? key : undefined, cells(rows)] as const] : [],
  );
  return found.length ? found : [[undefined, cells([value])]];
}
