import { existsSync, readFileSync } from 'node:fs';
import type { OpenOptions } from '../../../src/protocol/api.ts';
import type { FileReport } from '../../../src/query/report.ts';
import type { Table } from '../../../workers/engine/table.ts';
import { learnAll } from '../../../workers/ingest/learn.ts';
import { importedReader } from '../../../workers/ingest/formats/imported.ts';
import { load, type OpenedInput } from '../../../workers/ingest/load.ts';

learnAll();

export const read = (text: string, options: OpenOptions = {}, input: Partial<OpenedInput> = {}) =>
  load([{ name: 'file.csv', text, ...input }], options, { reader: importedReader });

/** A cell as text, number or null. */
export function cell(table: Table | undefined, column: string, row: number): string | number | null {
  const data = table?.columns.get(column);
  if (!data) throw new Error(`no column ${column} in ${[...(table?.columns.keys() ?? [])].join()}`);
  if (data.kind === 'number') return Number.isNaN(data.values[row]!) ? null : data.values[row]!;
  if (data.kind === 'code') return data.words[data.codes[row]!] || null;
  return new TextDecoder().decode(data.bytes.subarray(data.starts[row], data.starts[row + 1])) || null;
}

export const column = (table: Table | undefined, name: string) =>
  Array.from({ length: table!.rows }, (_, row) => cell(table, name, row));

/** Rows by the words of a column. */
export function counts(table: Table | undefined, name: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const word of column(table, name)) found[String(word)] = (found[String(word)] ?? 0) + 1;
  return found;
}

export const mapping = (file: FileReport) =>
  Object.fromEntries(
    file.columns.filter(({ header }) => header).map(({ header, column: to }) => [header, to]),
  );

export const day = (text: string): number => Date.parse(`${text}${text.length > 10 ? 'Z' : 'T00:00:00Z'}`);

const shared = process.env.SHARED_DATA ?? new URL('../../../../shared/data', import.meta.url).pathname;

/** A file of the data folder, or null with the reason printed. */
export function dataFile(path: string): Uint8Array | null {
  const file = `${shared}/${path}`;
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  console.info(`skipped: ${file} is not there (set SHARED_DATA)`);
  return null;
}
