import type { AggregateAnswer, AggregateScan, ColumnsAnswer, ColumnsScan } from '../../src/query/scan.ts';
import { compileColumns, compileScan } from './compile.ts';
import { decodeColumns, decodeScan, type SqlRow } from './decode.ts';
import type { Dialect, Param } from './dialect.ts';
import type { Scope, SqlSchema } from './schema.ts';

/** A database that runs one statement at a time. */
export interface SqlDriver {
  readonly dialect: Dialect;
  /** The rows of a statement, whose parameters are $1, $2 … Rejects with the database's own error. */
  query(sql: string, params: readonly Param[]): Promise<readonly SqlRow[]>;
}

/** What may be read: the tables, and of them the rows within the scope. */
export interface Readable {
  readonly schema: SqlSchema;
  readonly scope?: Scope;
}

export interface SqlEngine {
  scan(scan: AggregateScan): Promise<AggregateAnswer>;
  columns(scan: ColumnsScan): Promise<ColumnsAnswer>;
}

/** Answers scans with one statement each. */
export const sqlEngine = (driver: SqlDriver, { schema, scope }: Readable): SqlEngine => ({
  async scan(scan) {
    const { sql, params, shape } = compileScan(scan, driver.dialect, schema, scope);
    return decodeScan(scan, shape, await driver.query(sql, params));
  },
  async columns(scan) {
    const { sql, params, shape } = compileColumns(scan, driver.dialect, schema, scope);
    return decodeColumns(scan, shape, await driver.query(sql, params));
  },
});
