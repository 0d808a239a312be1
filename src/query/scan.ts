import type { AggregateFunction, At, Predicate, Value } from '../metrics/language.ts';
import type { Column } from '../schema/entity.ts';
import type { Window } from './calendar.ts';

/* What the planner asks of an engine and what the engine gives back. Engines see no time zone, no metric and no target. */

export interface Fold {
  readonly fn: AggregateFunction;
  readonly of?: Value;
  readonly where?: Predicate;
  readonly p?: number;
}

/** One pass over one table: every fold, for every window and group. */
export interface AggregateScan {
  readonly table: string;
  readonly at?: At;
  readonly windows: readonly Window[];
  /** Group keys; none: one group with the key []. */
  readonly by: readonly Value[];
  /** Rows that count at all. */
  readonly where?: Predicate;
  readonly folds: readonly Fold[];
  /** Changes of the report zone's offset, [from instant, offset in ms] ascending, where a fold asks for the day of an instant. */
  readonly offsets?: readonly (readonly [number, number])[];
}

/** Whole columns, for models. */
export interface ColumnsScan {
  readonly table: string;
  readonly columns: readonly Column[];
  /** Columns that are given as this value, by name. */
  readonly as?: readonly (readonly [name: string, value: Value])[];
  readonly where?: Predicate;
  readonly by?: readonly Value[];
  readonly offsets?: AggregateScan['offsets'];
}

export interface AggregateAnswer {
  readonly groups: readonly (readonly (string | null)[])[];
  /** One a fold; index window × groups.length + group. */
  readonly folds: readonly FoldAnswer[];
  /** A window's rows that gave way to a newer one of the same key. */
  readonly superseded?: Float64Array;
}

export interface FoldAnswer {
  /** NaN is no value; 0 for sums, counts and distinct of nothing. */
  readonly values: Float64Array;
  /** Rows behind each value. */
  readonly n: Float64Array;
  /** Rows that would have counted but have no value. */
  readonly nulls: Float64Array;
  /** Of a mean: the rows' population variance. */
  readonly variance?: Float64Array;
}

/** A column for a model: numbers (NaN is no value), or codes into words (0 is no value). */
export interface ColumnView {
  readonly numbers?: Float64Array;
  readonly codes?: ArrayLike<number>;
  readonly words?: readonly string[];
}

export interface ColumnsAnswer {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnView>;
  /** Keys of the groups asked for, and each row's group. */
  readonly groups?: { readonly keys: readonly (readonly (string | null)[])[]; readonly of: Int32Array };
}
