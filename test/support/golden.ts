import { existsSync, readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { tableNamed } from '../../src/schema/tables.ts';
import type { Tables } from '../../workers/engine/table.ts';
import { tablesOf } from './tables.ts';

export const golden = new URL('../../../shared/spec/golden/', import.meta.url);
export const spec = new URL('../../../shared/spec/metrics.json', import.meta.url);

/** Says so once where the reference data are not there. */
export function have(...files: readonly URL[]): boolean {
  const missing = files.find((file) => !existsSync(file));
  if (missing) console.log(`skipped: no ${missing.pathname}`);
  return !missing;
}

export const json = <T>(file: URL): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Every CSV of the folder as a table; an empty cell is no value. */
export function tablesIn(folder: URL): Tables {
  const source: Record<string, Record<string, (string | null)[]>> = {};
  for (const file of readdirSync(folder)) {
    const name = file.replace(/\.csv$/, '');
    if (name === file || !tableNamed(name)) continue;
    const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(new URL(file, folder), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    source[name] = Object.fromEntries(
      (meta.fields ?? []).map((column) => [column, data.map((row) => row[column] || null)]),
    );
  }
  return tablesOf(source);
}
