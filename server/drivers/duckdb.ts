import type { Param } from '../sql/dialect.ts';
import { duckdb } from '../sql/duckdb.ts';
import type { SqlDriver } from '../sql/engine.ts';
import { plain } from './values.ts';

/** What is used of a connection of `@duckdb/node-api`. */
export interface DuckConnection {
  runAndReadAll(
    sql: string,
    values: (string | number)[],
  ): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
}

/** Statements over a connection that the host opens, limits and closes. Only doubles and texts are selected. */
export const duckdbDriver = (connection: DuckConnection): SqlDriver => ({
  dialect: duckdb,
  async query(sql, params) {
    const rows = (await connection.runAndReadAll(sql, params.map(bound))).getRows();
    return rows.map((row) => row.map(plain));
  },
});

/**
 * Lists are bound as their texts, which the statement casts. So are whole numbers past 2⁵³, which the package would
 * bind as integers of 64 bits.
 */
function bound(param: Param): string | number {
  if (typeof param === 'object') return JSON.stringify(param);
  return Number.isInteger(param) && !Number.isSafeInteger(param) ? String(param) : param;
}
