import { tableNamed } from '../../src/schema/tables.ts';
import { Fault } from '../../src/util/fault.ts';
import { breathe, type Loading } from './loading.ts';
import type { Pieces } from './pieces.ts';
import { decode, join } from './values/text.ts';

type Row = Readonly<Record<string, unknown>>;

/** Whether the text starts like JSON: an array or an object of something. */
export const isJson = (head: Uint8Array): boolean =>
  /^\s*(\[\s*[[{\]]|\{\s*["}])/.test(decode(head.subarray(0, 256)));

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim());
    try {
      if (lines.length > 1 && text.trimStart()[0] === '{')
        return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      // Neither JSON nor one object a line: the first error says where.
    }
    throw new Fault('malformed', { file, row: 1, found: String((error as Error).message), expected: 'json' });
  }
}

/** The arrays of rows in a JSON file, by table where a key names one: `[…]`, `{ deals: […] }`, `{ records: […] }`, an object a line. */
export async function jsonTables(
  file: string,
  source: Pieces,
  loading: Loading,
): Promise<(readonly [string | undefined, readonly Row[]])[]> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source.rest) {
    parts.push(piece);
    size += piece.length;
    loading.progress?.({ file, bytes: size, rows: 0 });
    await breathe(loading);
  }
  const value = parsed(file, decode(join(parts, size)));
  const found: [string | undefined, readonly Row[]][] = [];
  if (Array.isArray(value)) found.push([undefined, value.filter(isRow)]);
  else if (isRow(value)) {
    for (const [key, rows] of Object.entries(value)) {
      if (Array.isArray(rows) && rows.some(isRow))
        found.push([tableNamed(key) ? key : undefined, rows.filter(isRow)]);
    }
    if (!found.length) found.push([undefined, [value]]);
  }
  return found;
}
