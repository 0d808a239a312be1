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
  columns: Record<string, string | null>;
  values: Record<string, (string | number | null)[]>;
  currency: string | null;
}

const folder = new URL('../../data/', import.meta.url);
const pairs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.csv'),
);

test.each(pairs)('%s', async (name) => {
  const twin = new URL(name.replace(/csv$/, 'json'), folder);
  expect(existsSync(twin)).toBe(true);
  const expected = JSON.parse(readFileSync(twin, 'utf8')) as Expected;
  const { tables, report } = await load(
    [{ name: name.split('/').pop()!, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }],
    {},
  );
  const [file] = report.files;
  expect([file!.table, file!.system, file!.rowsRead, file!.rowsUsed, report.currency]).toEqual([
    expected.table,
    expected.system,
    expected.rowsRead,
    expected.rowsUsed,
    expected.currency,
  ]);
  const told = file!.columns.filter(({ header }) => header);
  expect(
    Object.fromEntries(told.map(({ header, column: to, type }) => [header, to && `${to} ${type}`])),
  ).toEqual(expected.columns);
  expect(Object.fromEntries(file!.leftOut.map(({ reason, count }) => [reason, count]))).toEqual(
    expected.leftOut ?? {},
  );
  const table = tables.get(expected.table);
  for (const [header, values] of Object.entries(expected.values)) {
    const isTime = file!.columns.some(({ column: to, type }) => to === header && /date|time/.test(type));
    expect([header, column(table, header)]).toEqual([
      header,
      values.map((value) => (isTime && value ? day(String(value)) : value)),
    ]);
  }
});
