import type { SqlDriver } from '../sql/engine.ts';
import { postgres } from '../sql/postgres.ts';
import { plain } from './values.ts';

/** What is used of a connection: PGlite's `query`; of `pg`, `(text, values) => client.query({ text, values, rowMode: 'array' })`. */
export interface PostgresConnection {
  query(
    sql: string,
    params: unknown[],
    options: { rowMode: 'array' },
  ): Promise<{ readonly rows: readonly unknown[] }>;
}

/** Statements over a connection that the host opens, limits and closes. Only doubles and texts are selected. */
export const postgresDriver = (connection: PostgresConnection): SqlDriver => ({
  dialect: postgres,
  async query(sql, params) {
    const { rows } = await connection.query(sql, [...params], { rowMode: 'array' });
    return (rows as readonly (readonly unknown[])[]).map((row) => row.map(plain));
  },
});
