import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { coreDimensions } from '../../../src/metrics/core-dimensions.ts';
import { dimensions } from '../../../src/metrics/dimensions.ts';
import { coreKnowledge, fullKnowledge } from '../../../src/sources/knowledge.ts';
import { beyond } from '../../../src/sources/beyond.ts';
import { coreTables } from '../../../src/schema/core-tables.ts';
import { tables } from '../../../src/schema/tables.ts';
import { guess, recognise, signOf, type Recognised } from '../../../src/sources/recognise.ts';
import { wordKey } from '../../../src/sources/source.ts';
import type { Fault } from '../../../src/util/fault.ts';
import { learnAll } from '../../../workers/ingest/learn.ts';
import { load } from '../../../workers/ingest/load.ts';

// This file starts with an engine that has learnt nothing; it must not import what learns.
interface File {
  name: string;
  bytes: Uint8Array;
  headers: string[];
}

function filesIn(folder: string): File[] {
  let names: string[] = [];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.csv'),
    );
  } catch {
    console.info(`skipped: ${folder} is not there`);
  }
  return names.map((name) => {
    const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    const text = new TextDecoder().decode(bytes.subarray(0, 60_000));
    return { name, bytes, headers: Papa.parse<string[]>(text, { preview: 1 }).data[0] ?? [] };
  });
}

const shared = process.env['SHARED_DATA'] ?? new URL('../../../../shared/data', import.meta.url).pathname;
const own = filesIn(new URL('../../data', import.meta.url).pathname);
const files = [...own, ...filesIn(shared), ...filesIn(`${shared}/../spec/golden`)];
const none = new Map<string, string>();

const tried = (headers: string[], name: string, table?: string): Recognised | null => {
  try {
    return recognise(headers, name, table, none);
  } catch (thrown) {
    expect((thrown as Fault).code).toBe('unknown-table');
    return null;
  }
};
const summary = (one: Recognised | null | undefined) =>
  one && {
    table: one.entity.$table,
    constants: [...one.constants],
    headers: one.headers.map(({ header, column, type, flag, unit }) => [header, column, type, flag, unit]),
  };

const before = files.map(({ headers, name }) => tried(headers, name));
const tablesBefore = await Promise.all(
  own.map(async ({ name, bytes }, at) => (before[at] ? load([{ name, bytes }], {}) : null)),
);
const small = {
  topic: tried(['Topic', 'Stage', 'Amount', 'Close Date', 'Created On'], 'x.csv', 'deals'),
  plain: tried(['Deal Name', 'Stage', 'Amount', 'Close Date', 'Create Date', 'Colour'], 'x.csv'),
  unit: tried(['Deal Name', 'Stage', 'Amount (USD)', 'Close Date', 'Create Date'], 'x.csv'),
  vietnamese: tried(['Deal Name', 'Stage', 'Amount', 'Close Date', 'Create Date', 'Ngày tạo'], 'x.csv'),
  cases: tried(['case_id', 'created_at', 'status', 'priority'], 'x.csv'),
  words: await load(
    [{ name: 'x.csv', text: 'lead_id,created_at,status\n1,2024-01-01,Junk Lead\n' }],
    {},
  ).catch((thrown: unknown) => (thrown as Fault).code),
};
/** Files of the tables that only the other engine reads, by the schema's names: whole, and with what they need. */
const others = tables
  .filter((table) => !coreTables.includes(table))
  .flatMap(({ $table, $key, $columns }) =>
    [
      $columns,
      $columns.filter(({ need }) => need === 'required'),
      $columns.filter(({ need }) => need !== 'optional'),
      $columns.filter(({ name }) => !$key.includes(name)),
    ].map((columns) => [$table, columns.map(({ name }) => name)] as const),
  )
  .map(([table, headers]) => [table, headers, tried(headers, 'x.csv')?.entity.$table] as const);
const dated = async (day: string): Promise<unknown> => {
  const text = `deal_id,stage,amount,created_at\n1,Won,10,2024-01-02\n2,Won,10,${day}\n`;
  try {
    const { tables: read, report } = await load([{ name: 'x.csv', text }], {});
    return [read.get('deals')!.columns.get('created_at'), report.files[0]!.unread];
  } catch (thrown) {
    return [(thrown as Fault).code, (thrown as Fault).details.file];
  }
};
const days = ['1 März 2024', '1 enero 2024', '1402-05-12', '۲۰۲۴-۰۱-۰۲', '2024年1月2日', '12/05/1402'];
const plainDays = ['1 Sept 2024', 'Mar 5, 2024', 'soon', '5/6/2024', '2024-02-30', 'n/a', '1704153600'];
const daysBefore = await Promise.all(days.map(dated));
const plainBefore = await Promise.all(plainDays.map(dated));
learnAll();

describe('an engine that knows the core only', () => {
  const sure = before.filter((one) => one).length;
  test(`reads ${sure} of ${files.length} files, and those as one that knows everything`, () => {
    expect(sure).toBeGreaterThan(8);
    files.forEach(({ headers, name }, at) => {
      if (!before[at]) return;
      const full = guess(headers, name, undefined, none, fullKnowledge()!).found;
      expect([name, summary(before[at])]).toEqual([name, summary(full)]);
    });
  });

  test('makes the same tables of them', async () => {
    for (const [at, { name, bytes }] of own.entries()) {
      if (!tablesBefore[at]) continue;
      const { tables, report } = await load([{ name, bytes }], {});
      expect([name, report.files, tables]).toEqual([
        name,
        tablesBefore[at].report.files,
        tablesBefore[at].tables,
      ]);
    }
  });

  test('leaves what it cannot surely tell to the other', () => {
    expect([small.topic, small.unit, small.vietnamese, small.cases, small.words]).toEqual([
      null,
      null,
      null,
      null,
      'unknown-table',
    ]);
    expect(small.plain?.headers.map(({ column }) => column)).toEqual([
      'name',
      'stage',
      'amount',
      'close_date',
      'created_at',
      null,
    ]);
    expect(
      tried(['Topic', 'Stage', 'Amount', 'Close Date', 'Created On'], 'x.csv', 'deals')?.headers[0]!.column,
    ).toBe('name');
  });

  test('bears the signs of all that others know of its tables', () => {
    const [core, full] = [coreKnowledge(), fullKnowledge()!];
    const signs = new Set<string>();
    const isKnown = (key: string): boolean => [...core.spelled.values()].some((keys) => keys.has(key));
    for (const { $table, $columns } of tables) {
      const own = core.spelled.get($table);
      // Plain words (quantity, rate) stand in files of deals, too.
      const needed = $columns.filter(({ need, name }) => need === 'required' && /_|.{9}/.test(name));
      const keys = own
        ? [...full.spelled.get($table)!.keys()].filter((key) => !own.has(key) && /^[ -~]+$/.test(key))
        : [$table, ...needed.map(({ name }) => name)].map(wordKey).filter((key) => !isKnown(key));
      for (const key of keys) signs.add(signOf(key));
    }
    expect(beyond).toBe([...signs].sort().join(''));
  });

  test('never maps a header of its tables to another column than the others do', () => {
    for (const { $table } of coreTables) {
      for (const [key, spellings] of coreKnowledge().spelled.get($table)!) {
        const all = fullKnowledge()!.spelled.get($table)!.get(key)!;
        for (const { column, system } of spellings)
          expect(all.find((one) => one.system === system)).toMatchObject({ column });
      }
    }
  });

  test('takes no file of another table for one of its own', () => {
    expect(others.filter(([, , taken]) => taken)).toEqual([]);
  });

  test('leaves days of other calendars and languages to the other, and reads the rest as it does', async () => {
    expect(daysBefore).toEqual(days.map(() => ['unknown-table', 'x.csv']));
    expect(plainBefore).toEqual(await Promise.all(plainDays.map(dated)));
  });

  test('has the dimensions that the other has of its tables', () => {
    for (const [name, dimension] of coreDimensions) {
      const all = dimensions.get(name)!;
      for (const { $table } of coreTables) expect(dimension.get($table)).toEqual(all.get($table));
    }
    const own = [...dimensions].filter(([, one]) => coreTables.some(({ $table }) => one.has($table)));
    expect(own.map(([name]) => name)).toEqual([...coreDimensions.keys()]);
  });
});
