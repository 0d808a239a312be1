import { quoted, type Dialect } from './dialect.ts';

const types = { number: 'float8', integer: 'bigint', text: 'text', numbers: 'float8[]' };

/** PostgreSQL 14 and later. */
export const postgres: Dialect = {
  name: 'postgres',
  number: types.number,
  text: types.text,
  param: (place, type) => `CAST($${place} AS ${types[type]})`,
  // Of a timestamp without a zone, extract takes no notice of the session's.
  instant: (column, bind) =>
    `CAST(floor(extract(epoch FROM ${column}) * ${bind(1000, 'integer')}) AS float8)`,
  windows: (columns) =>
    `SELECT * FROM unnest(${[...columns.values()].join(', ')}) AS u(${[...columns.keys()].map(quoted).join(', ')})`,
  bucket: (value, edges, bind) => `CAST(width_bucket(${value}, ${bind(edges, 'numbers')}) AS float8)`,
  quantile: (value, p) => `percentile_cont(${p}) WITHIN GROUP (ORDER BY ${value})`,
};
