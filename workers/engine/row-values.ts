import type { Predicate, Value } from '../../src/metrics/language.ts';
import type { Window } from '../../src/query/calendar.ts';
import type { CodeColumn, Table, Tables } from './table.ts';

/** From these instants on (UTC ms), so many ms ahead of UTC. */
export type Offsets = readonly (readonly [number, number])[];

/** Values and predicates of one table's rows as whole vectors. */
export interface RowValues {
  readonly tables: Tables;
  readonly table: Table;
  /** What they are seen in, where that matters. */
  readonly window: Window | undefined;
  readonly offsets: Offsets | undefined;
  /** Numbers, NaN where there is no value; `civil` makes an edge of the window a civil day. */
  numbers(node: Value, civil?: boolean): Float64Array;
  /** Words by code, 0 where there is no value. */
  words(node: Value): CodeColumn;
  /** 1 where the predicate holds. */
  mask(node: Predicate): Uint8Array;
  /** The same rows seen in a window. */
  in(window: Window): RowValues;
  /** The rows of another table. */
  of(table: Table): RowValues;
}
