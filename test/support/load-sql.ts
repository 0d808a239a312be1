import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { duckdbDriver } from '../../server/drivers/duckdb.ts';
import { postgresDriver } from '../../server/drivers/postgres.ts';
import { quoted } from '../../server/sql/dialect.ts';
import type { SqlDriver } from '../../server/sql/engine.ts';
import type { SqlColumn, SqlSchema, SqlTable, Storage } from '../../server/sql/schema.ts';
import { tableNamed } from '../../src/schema/tables.ts';
import { textAt } from '../../workers/engine/codes.ts';
import type { ColumnData, Table, Tables } from '../../workers/engine/table.ts';

export interface Database {
  readonly driver: SqlDriver;
  /** Creates the tables in a namespace of their own; `native`: times as the database's own, else as numbers. */
  load(tables: Tables, native: boolean): Promise<SqlSchema>;
  close(): Promise<void>;
}

type Run = (sql: string, texts?: readonly string[]) => Promise<unknown>;

interface Kind {
  readonly types: Readonly<Record<Storage, string>>;
  /** A column of the list of rows that the first parameter holds as JSON. */
  cell(place: number, storage: Storage): string;
  rows(cells: readonly string[]): string;
}

const orderName = 'Row "№"';
let namespaces = 0;

async function load(run: Run, kind: Kind, tables: Tables, native: boolean): Promise<SqlSchema> {
  const namespace = `odd "name ${namespaces++}`;
  await run(`CREATE SCHEMA ${quoted(namespace)}`);
  const schema = new Map<string, SqlTable>();
  for (const [name, table] of tables) {
    const columns = storedColumns(table, native);
    const path = [namespace, name];
    const full = path.map(quoted).join('.');
    const types = [...columns.values()].map(
      ({ name: column, storage }) => `${quoted(column)} ${kind.types[storage]}`,
    );
    await run(`CREATE TABLE ${full} (${[...types, `${quoted(orderName)} ${kind.types.number}`].join(', ')})`);
    const storages = [...[...columns.values()].map(({ storage }) => storage), 'number' as const];
    const cells = storages.map((storage, place) => kind.cell(place, storage));
    for (let from = 0; from < table.rows; from += 20_000) {
      const rows = [];
      for (let row = from; row < Math.min(table.rows, from + 20_000); row++)
        // Against the file's order, so that only the order column can tell it.
        rows.unshift([
          ...[...columns.keys()].map((column) => cellOf(table.columns.get(column)!, row)),
          String(row),
        ]);
      await run(`INSERT INTO ${full} ${kind.rows(cells)}`, [JSON.stringify(rows)]);
    }
    schema.set(name, { name: path, columns, order: orderName });
  }
  return schema;
}

const cellOf = (data: ColumnData, row: number): string | null => textAt(data, row);

/** Columns of a file may differ in case only, which databases do not tell apart, and be longer than their names. */
function storedColumns(table: Table, native: boolean): Map<string, SqlColumn> {
  const types = new Map(tableNamed(table.name)!.$columns.map((column) => [column.name, column.type]));
  const taken = new Set<string>();
  const columns = new Map<string, SqlColumn>();
  for (const [name, data] of table.columns) {
    const type = types.get(name);
    const time = native && (type === 'timestamp' || type === 'date') && type;
    let stored = name.slice(0, 40);
    while (taken.has(stored.toLowerCase())) stored += '+';
    taken.add(stored.toLowerCase());
    columns.set(name, { name: stored, storage: data.kind === 'number' ? time || 'number' : 'text' });
  }
  return columns;
}

export async function openDuckDb(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'America/New_York'");
  // Small tables: a second thread costs more than it gives.
  await connection.run('SET threads = 1');
  const kind: Kind = {
    types: { number: 'DOUBLE', text: 'VARCHAR', timestamp: 'TIMESTAMP', date: 'DATE' },
    cell(place, storage) {
      const text = `r[${place + 1}]`;
      if (storage === 'text') return text;
      if (storage === 'number') return `CAST(${text} AS DOUBLE)`;
      const time = `make_timestamp_ms(CAST(${text} AS BIGINT))`;
      return storage === 'date' ? `CAST(${time} AS DATE)` : time;
    },
    rows: (cells) =>
      `SELECT ${cells.join(', ')} FROM (SELECT unnest(from_json($1::JSON, '[["VARCHAR"]]')) AS r)`,
  };
  const run: Run = (sql, texts = []) => connection.run(sql, [...texts]);
  return {
    driver: duckdbDriver(connection),
    load: (tables, native) => load(run, kind, tables, native),
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function openPostgres(): Promise<Database> {
  const pg = await PGlite.create();
  await pg.exec("SET TIME ZONE 'Asia/Ho_Chi_Minh'");
  const kind: Kind = {
    types: { number: 'float8', text: 'text', timestamp: 'timestamptz', date: 'date' },
    cell(place, storage) {
      const text = `(r->>${place})`;
      if (storage === 'text') return text;
      if (storage === 'number') return `${text}::float8`;
      const time = `to_timestamp(${text}::float8 / 1000)`;
      return storage === 'date' ? `(${time} AT TIME ZONE 'UTC')::date` : time;
    },
    rows: (cells) => `SELECT ${cells.join(', ')} FROM jsonb_array_elements($1::text::jsonb) AS e(r)`,
  };
  const run: Run = (sql, texts = []) => (texts.length ? pg.query(sql, [...texts]) : pg.exec(sql));
  return {
    driver: postgresDriver(pg),
    async load(tables, native) {
      const schema = await load(run, kind, tables, native);
      // Without statistics the planner takes every table for a small one.
      if ([...tables.values()].some(({ rows }) => rows > 500)) await pg.exec('ANALYZE');
      return schema;
    },
    close: () => pg.close(),
  };
}
