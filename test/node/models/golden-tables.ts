import type { Tables } from '../../../workers/engine/table.ts';
import { tablesOf } from '../../support/tables.ts';
import { goldenSheet } from './support.ts';

/** Golden tables as the engine has them, or null where they are not there. */
export function goldenTables(...names: readonly string[]): Tables | null {
  const source: Record<string, Record<string, (string | null)[]>> = {};
  for (const name of names) {
    const rows = goldenSheet(name);
    if (!rows) return null;
    source[name] = Object.fromEntries(
      Object.keys(rows[0] ?? {}).map((column) => [column, rows.map((row) => row[column] || null)]),
    );
  }
  return tablesOf(source);
}
