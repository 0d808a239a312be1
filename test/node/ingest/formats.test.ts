import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from '@uwdata/flechette';
import { afterAll, describe, expect, test } from 'vitest';
import { openSource } from '../../../server/node.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { importedReader } from '../../../workers/ingest/formats/imported.ts';
import { load, type OpenedInput } from '../../../workers/ingest/load.ts';
import { zip } from './bundles.ts';
import { column, day, dataFile } from './support.ts';

/* One table of 24 deals in every format: CSV by Python, Arrow and Parquet by pyarrow 25, workbooks by openpyxl 3.1. */
const folder = new URL('../../data/formats/', import.meta.url).pathname;
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(folder + file));
const open = (name: string, input: Partial<OpenedInput> = { bytes: bytesOf(name) }) =>
  load([{ name, ...input }], {}, { reader: importedReader });
const csv = readFileSync(`${folder}deals.csv`, 'utf8');

/** Every byte of the tables: arrays by their kind and content. */
const content = (tables: Tables): unknown =>
  [...tables].map(([name, { rows, columns }]) => [
    name,
    rows,
    [...columns].map(([header, data]) => [header, { ...data }]),
  ]);

/** The table's rows as JSON would carry them: numbers as such, the long id as digits without quotes. */
async function jsonRows(): Promise<string[]> {
  const { tables } = await open('deals.csv');
  const deals = tables.get('deals')!;
  const cells = (header: string) => column(deals, header);
  const [keys, customers, names, stages, amounts, key] = [
    'deal_id',
    'customer_id',
    'name',
    'stage',
    'amount',
    'is_key',
  ].map(cells) as [string[], string[], string[], string[], number[], string[]];
  const moment = (ms: unknown): string | null => (ms === null ? null : new Date(ms as number).toISOString());
  const [created, closed] = ['created_at', 'close_date'].map((header) => cells(header).map(moment));
  return keys.map(
    (id, at) =>
      `{"deal_id":${JSON.stringify(id)},"customer_id":${customers[at] ?? 'null'},"name":${JSON.stringify(names[at])},` +
      `"stage":"${stages[at]}","amount":${amounts[at]},"created_at":"${created![at]}",` +
      `"close_date":${JSON.stringify(closed![at]?.slice(0, 10) ?? null)},"is_key":${key[at] ?? null}}`,
  );
}

describe('the same table in every format gives the same bytes', () => {
  test('the CSV is what it should be', async () => {
    const { tables, report } = await open('deals.csv');
    const deals = tables.get('deals')!;
    expect(report.files[0]).toMatchObject({ format: 'csv', rowsRead: 24, rowsUsed: 24, unread: [] });
    expect(column(deals, 'deal_id').slice(0, 2)).toEqual(['00001', '00002']);
    expect(column(deals, 'customer_id').slice(0, 5)).toEqual([
      '9007199254740993',
      '9007199254740994',
      '9007199254740995',
      '9007199254740996',
      null,
    ]);
    expect(column(deals, 'name').slice(1, 6)).toEqual([
      'مشتری تهران',
      '北京科技',
      'Đặng & Sons, Inc.',
      'line\nbreak',
      'a "quoted" word',
    ]);
    expect(column(deals, 'amount').slice(0, 6)).toEqual([1234567.89, 1.1, 21.99, 103, -0.35, null]);
    expect(column(deals, 'created_at')[1]).toBe(day('2023-02-02T09:07:05'));
    expect(column(deals, 'close_date').slice(0, 4)).toEqual([
      day('2024-01-28'),
      day('2024-02-27'),
      day('2024-03-26'),
      null,
    ]);
    expect(column(deals, 'is_key').slice(0, 3)).toEqual(['true', 'false', null]);
  });

  const files: readonly (readonly [file: string, format: string])[] = [
    ['deals.arrow', 'arrow'],
    ['deals.arrows', 'arrow'],
    ['deals-lz4.arrow', 'arrow'],
    ['deals-zstd.arrows', 'arrow'],
    ['deals-snappy.parquet', 'parquet'],
    ['deals-gzip.parquet', 'parquet'],
    ['deals-zstd.parquet', 'parquet'],
    ['deals-brotli.parquet', 'parquet'],
    ['deals-lz4.parquet', 'parquet'],
    ['deals-none.parquet', 'parquet'],
    ['deals-v1.parquet', 'parquet'],
    ['deals-int96.parquet', 'parquet'],
    ['deals.xlsx', 'xlsx'],
    ['deals-1904.xlsx', 'xlsx'],
  ];
  test.each(files)('%s', async (file, format) => {
    const [found, expected] = await Promise.all([open(file), open('deals.csv')]);
    expect(found.report.files[0]).toMatchObject({ format, rowsRead: 24, rowsUsed: 24, unread: [] });
    expect(found.report.files[0]!.bytes).toBe(bytesOf(file).length);
    expect(content(found.tables)).toEqual(content(expected.tables));
  });

  test.each(files)('%s, compressed', async (file) => {
    const [found, expected] = await Promise.all([
      open(`${file}.gz`, { bytes: new Uint8Array(gzipSync(bytesOf(file))) }),
      open('deals.csv'),
    ]);
    expect(content(found.tables)).toEqual(content(expected.tables));
  });

  test('other texts', async () => {
    const expected = content((await open('deals.csv')).tables);
    const lines = await jsonRows();
    const utf16 = Buffer.from(csv, 'utf16le');
    const swapped = Buffer.from(utf16).swap16();
    const records = (sign: string): string =>
      csv.replace(/(^|\n)([^\n]*,[^\n]*)/g, (line) => line.replaceAll(',', sign));
    const ways: readonly (readonly [name: string, format: string, bytes: Uint8Array | string])[] = [
      ['deals.json', 'json', `[${lines.join(',\n')}]`],
      ['deals.json', 'json', `{"deals": [${lines.join()}]}`],
      ['deals.ndjson', 'ndjson', lines.join('\n')],
      ['deals.jsonl', 'ndjson', `\ufeff${lines.join('\r\n')}\r\n`],
      ['deals.csv.gz', 'csv', gzipSync(csv)],
      ['deals.ndjson.gz', 'ndjson', gzipSync(lines.join('\n'))],
      ['deals.csv', 'csv', `\ufeff${csv}`],
      ['deals.csv', 'csv', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
      ['deals.csv', 'csv', utf16],
      ['deals.csv', 'csv', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
      ['deals.csv', 'csv', swapped],
      ['deals.csv.gz', 'csv', gzipSync(swapped)],
      ['deals.tsv', 'tsv', records('\t').replace('Sons\t', 'Sons,')],
    ];
    for (const [name, format, bytes] of ways) {
      const { tables, report } = await open(name, {
        bytes: new Uint8Array(typeof bytes === 'string' ? Buffer.from(bytes) : bytes),
      });
      expect(report.files[0], name).toMatchObject({ file: name, format, rowsUsed: 24, unread: [] });
      if (format !== 'tsv') expect(content(tables), `${name} ${bytes.length}`).toEqual(expected);
    }
  });
});

describe('Parquet as another tool writes it', () => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'crm-elements-parquet-'));
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  test.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'])('DuckDB, %s', async (codec) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const target = path.join(temporary, `${codec}.parquet`);
    await connection.run(
      `copy (select * from read_csv('${folder}deals.csv', types = {
      deal_id: 'VARCHAR', customer_id: 'HUGEINT', name: 'VARCHAR', stage: 'VARCHAR', amount: 'DECIMAL(12,2)',
      created_at: 'TIMESTAMP', close_date: 'DATE', is_key: 'BOOLEAN' }, header = true))
      to '${target}' (format parquet, codec '${codec}')`.replace('HUGEINT', 'BIGINT'),
    );
    connection.closeSync();
    const bytes = new Uint8Array(readFileSync(target));
    const [found, expected] = await Promise.all([open('deals.parquet', { bytes }), open('deals.csv')]);
    expect(content(found.tables)).toEqual(content(expected.tables));
  });
});

describe('what stands in a cell', () => {
  test.each(['odd.parquet', 'odd.arrow'])(
    '%s: short floats, clocks, unsigned ids; lists are left out and told',
    async (file) => {
      const { tables, report } = await open(file);
      const deals = tables.get('deals')!;
      expect(column(deals, 'amount')).toEqual([0.1, 1999.99]);
      expect(column(deals, 'at')).toEqual(['08:30:05', null]);
      expect(column(deals, 'big')).toEqual(['9223372036854775808', null]);
      expect([...deals.columns.keys()]).not.toContain('tags');
      expect(report.files[0]!.notes).toContainEqual({ code: 'column-dropped', column: 'tags' });
    },
  );

  test('rows of a workbook keep their numbers: below titles, past blank rows', async () => {
    const { report } = await open('deals.xlsx');
    expect(report.files).toHaveLength(1);
    expect(report.files[0]).toMatchObject({ file: 'deals.xlsx/Deals', table: 'deals', format: 'xlsx' });
    expect(report.files[0]!.notes).toContainEqual({ code: 'not-a-table', values: ['deals.xlsx/Notes'] });
  });

  test('times without a zone are of the zone that the host tells, instants are not', async () => {
    const at = async (file: string): Promise<unknown> => {
      const { tables } = await load(
        [{ name: file, bytes: bytesOf(file) }],
        { timeZone: 'Asia/Tehran' },
        { reader: importedReader },
      );
      return column(tables.get('deals'), 'created_at')[1];
    };
    const clock = day('2023-02-02T09:07:05');
    for (const file of ['deals.csv', 'deals.arrow', 'deals-snappy.parquet', 'deals.xlsx'])
      expect(await at(file), file).toBe(clock - 3.5 * 3_600_000);
    for (const file of ['deals.arrows', 'deals-v1.parquet', 'deals-int96.parquet'])
      expect(await at(file), file).toBe(clock);
  });
});

describe('a bundle', () => {
  const stages = 'stage,pipeline,position,category\nNegotiation,default,1,open\n';
  const bundle = zip([
    { name: 'export/', bytes: '', method: 0 },
    { name: 'export/deals.csv', bytes: csv },
    { name: 'export/stages.csv', bytes: stages, method: 0 },
    { name: '__MACOSX/export/._deals.csv', bytes: 'x' },
    { name: 'export/README.md', bytes: '# What this is\n\nAn export.\n' },
  ]);

  test('is one source with all its tables, named by their place', async () => {
    const { tables, report } = await open('bundle.zip', { bytes: bundle });
    expect([...tables.keys()]).toEqual(expect.arrayContaining(['deals', 'stages']));
    expect(report.files.map(({ file, table, format }) => [file, table, format])).toEqual([
      ['bundle.zip/export/deals.csv', 'deals', 'csv'],
      ['bundle.zip/export/stages.csv', 'stages', 'csv'],
    ]);
    expect(report.files[0]!.notes).toContainEqual({
      code: 'not-a-table',
      values: ['bundle.zip/export/README.md'],
    });
  });

  test('several files at once are the same', async () => {
    const [one, several] = await Promise.all([
      open('bundle.zip', { bytes: bundle }),
      load(
        [
          { name: 'deals.csv', text: csv },
          { name: 'stages.csv', text: stages },
        ],
        {},
      ),
    ]);
    expect(content(one.tables)).toEqual(content(several.tables));
  });

  test('of other formats, one of them compressed by itself', async () => {
    const bytes = zip([
      { name: 'deals.xlsx', bytes: bytesOf('deals.xlsx') },
      { name: 'deals-snappy.parquet', bytes: bytesOf('deals-snappy.parquet'), method: 0 },
      { name: 'deals.csv.gz', bytes: gzipSync(csv) },
    ]);
    const { report } = await open('all.zip', { bytes });
    expect(report.files.map(({ file, format }) => [file, format])).toEqual([
      ['all.zip/deals.xlsx/Deals', 'xlsx'],
      ['all.zip/deals-snappy.parquet', 'parquet'],
      ['all.zip/deals.csv.gz', 'csv'],
    ]);
  });
});

test('columns as an Arrow library holds them', async () => {
  const table = tableFromIPC(bytesOf('deals.arrow'), { useBigInt: true, useDate: true });
  const columns = Object.fromEntries(table.names.map((name) => [name, table.getChild(String(name))]));
  const source = await openSource({ deals: columns as never });
  const answer = await source.rows({
    table: 'deals',
    columns: ['deal_id', 'customer_id', 'amount'],
    limit: 2,
  });
  expect(answer.rows).toEqual([
    ['00001', '9007199254740993', 1234567.89],
    ['00002', '9007199254740994', 1.1],
  ]);
  expect(source.report.files[0]).toMatchObject({ format: 'columns', rowsUsed: 24, unread: [] });
  source.release();
});

const [workbook, text] = ['xlsx', 'csv'].map((end) => dataFile(`pwc-callcentre/Call-Center-Dataset.${end}`));
test.skipIf(!workbook || !text)(
  'a workbook from Excel itself is the table that was saved from it',
  async () => {
    const [book, file] = await Promise.all([
      open('calls.xlsx', { bytes: workbook! }),
      open('calls.csv', { bytes: text! }),
    ]);
    expect(book.report.files[0]).toMatchObject({
      format: 'xlsx',
      table: 'calls',
      rowsUsed: 5000,
      unread: [],
    });
    const [calls, expected] = [book, file].map(({ tables }) => tables.get('calls')!);
    for (const header of ['call_id', 'agent_id', 'topic', 'wait_s', 'talk_s'])
      expect(column(calls, header), header).toEqual(column(expected, header));
  },
);
