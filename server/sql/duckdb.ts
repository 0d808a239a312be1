import { quoted, steps, type Dialect } from './dialect.ts';

const types = { number: 'DOUBLE', integer: 'BIGINT', text: 'VARCHAR', numbers: 'DOUBLE[]' };

/** DuckDB 1.5. Uses nothing of its ICU extension. */
export const duckdb: Dialect = {
  name: 'duckdb',
  number: types.number,
  text: types.text,
  param: (place, type) => `CAST($${place} AS ${types[type]})`,
  instant: (column) => `CAST(epoch_ms(${column}) AS DOUBLE)`,
  windows: (columns) =>
    `SELECT ${[...columns].map(([name, list]) => `unnest(${list}) AS ${quoted(name)}`).join(', ')}`,
  // Measured faster than a join, an ASOF join or a list function.
  bucket: (value, edges, bind) =>
    steps(
      value,
      edges.map((edge) => bind(edge, 'number')),
      (i) => bind(i, 'number'),
    ),
  quantile: (value, p) => `quantile_cont(${value}, ${p})`,
};
