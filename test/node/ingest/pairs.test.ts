import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { load } from '../../../workers/ingest/load.ts';
import { column, day } from './support.ts';

/** What a reader of the export would say it holds; written by hand. Days and instants are ISO texts. */
interface Expected {
  table: string;
  system: string;
  rowsRead: number;
  rowsUsed: number;
  leftOut?: Record<string, number>;
  /** 'column type', with what its cells are written in behind it; null: kept under its header. */
  columns: Record<string, string | null>;
  /** Columns that the file does not have. */
  filled?: Record<string, string>;
  values: Record<string, (string | number | null)[]>;
  /** Words and the like that nobody knows, by note. */
  notes?: Record<string, string[]>;
  currency?: string | null;
}

const folder = new URL('../../data/', import.meta.url);
const pairs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.csv') && !name.startsWith('formats/'),
);

test.each(pairs)('%s', async (name) => {
  const twin = new URL(name.replace(/csv$/, 'json'), folder);
  expect(existsSync(twin)).toBe(true);
  // A file may hold two tables: orders and their lines.
  const told = JSON.parse(readFileSync(twin, 'utf8')) as Expected | Expected[];
  const { tables, report } = await load(
    [{ name: name.split('/').pop()!, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }],
    {},
  );
  const all = Array.isArray(told) ? told : [told];
  expect(report.files.map((file) => file.table)).toEqual(all.map((one) => one.table));
  for (const [at, expected] of all.entries()) {
    const file = report.files[at]!;
    expect([file.table, file.system, file.rowsRead, file.rowsUsed]).toEqual([
      expected.table,
      expected.system,
      expected.rowsRead,
      expected.rowsUsed,
    ]);
    if (expected.currency !== undefined) expect(report.currency).toBe(expected.currency);
    const columns = file.columns.filter(({ header }) => header);
    expect(
      Object.fromEntries(columns.map(({ header, column: to, type }) => [header, to && `${to} ${type}`])),
    ).toEqual(expected.columns);
    for (const [name, because] of Object.entries(expected.filled ?? {}))
      expect(file.columns).toContainEqual(expect.objectContaining({ header: '', column: name, because }));
    expect(Object.fromEntries(file.leftOut.map(({ reason, count }) => [reason, count]))).toEqual(
      expected.leftOut ?? {},
    );
    for (const [code, values] of Object.entries(expected.notes ?? {}))
      expect(file.notes.filter((note) => note.code === code).flatMap((note) => note.values)).toEqual(values);
    const table = tables.get(expected.table);
    for (const [header, values] of Object.entries(expected.values)) {
      const isTime = file.columns.some(({ column: to, type }) => to === header && /date|time/.test(type));
      expect([header, column(table, header)]).toEqual([
        header,
        values.map((value) => (isTime && value ? day(String(value)) : value)),
      ]);
    }
  }
});
