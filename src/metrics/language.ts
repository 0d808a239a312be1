import type { Column, ColumnType } from '../schema/entity.ts';

/* The metric language: plain data. A definition is a tree of these nodes; nothing in it can be called. */

/** A value of one row. */
export type Value =
  | Column
  | { readonly k: 'lit'; readonly v: number | string }
  /** The value of the row's parent, found by its reference. */
  | { readonly k: 'via'; readonly key: Column; readonly of: Value }
  /** An aggregate over the row's children, which point at it by `key`. */
  | { readonly k: 'each'; readonly key: Column; readonly of: Aggregate }
  /** Elapsed time; no value when it is negative. */
  | { readonly k: 'duration'; readonly from: Value; readonly to: Value; readonly unit: DurationUnit }
  | { readonly k: 'math'; readonly op: Operator; readonly of: readonly [Value, Value] }
  /** The first that has a value. */
  | { readonly k: 'coalesce'; readonly of: readonly Value[] }
  | { readonly k: 'pick'; readonly when: readonly (readonly [Predicate, Value])[]; readonly or?: Value }
  /**
   * An edge of the window that is being answered, moved by whole days: its start; its end or as-of, whichever is
   * earlier; or as-of itself, for what became of the window's rows later.
   */
  | { readonly k: 'edge'; readonly at: 'start' | 'end' | 'asOf'; readonly days?: number }
  /** Share of the civil days from … to (inclusive) that lie in the window; without a last day all of it is on the first. */
  | { readonly k: 'overlap'; readonly from: Value; readonly to: Value }
  /**
   * Time of the nearest earlier (or later) row with the same keys that passes; strictly, so that the order of rows in
   * the file does not matter. Rows without the first key have none.
   */
  | {
      readonly k: 'neighbour';
      readonly on: Value;
      readonly keys: readonly Value[];
      readonly where?: Predicate;
      readonly later?: true;
    }
  /** Several values as one, to count distinct combinations. */
  | { readonly k: 'tuple'; readonly of: readonly Value[] }
  /** Civil day of an instant in the report zone. */
  | { readonly k: 'day'; readonly of: Value }
  | { readonly k: 'bin'; readonly of: Value; readonly width: number }
  /**
   * Exchange rate of the currency `of` to the currency `to`: that of the latest day in fx_rates that is not after the
   * civil day `at`, ÷ that of `to` where it has rates, too. 1 for `to` itself and for no currency; no value where there is
   * no rate.
   */
  | { readonly k: 'rate'; readonly of: Value; readonly at: Value; readonly to: string };

/** True or false, never unknown: a comparison with no value is false, its `not` true. */
export type Predicate =
  | { readonly k: 'compare'; readonly op: Comparator; readonly of: readonly [Value, Value] }
  | { readonly k: 'in'; readonly of: Value; readonly values: readonly string[] }
  | { readonly k: 'null'; readonly of: Value }
  | { readonly k: 'all' | 'any'; readonly of: readonly Predicate[] }
  | { readonly k: 'not'; readonly of: Predicate };

/** When a row counts in a window; absent: always. */
export type At =
  | {
      readonly k: 'event';
      readonly on: Value;
      /** Of several rows with the same values here, only the newest of the window counts. */
      readonly newestOf?: readonly Column[];
      /** Dated ahead (an expected close): as-of does not cut the window. */
      readonly ahead?: true;
    }
  /** Open at the window's end, start or middle, or at any moment of it. */
  | {
      readonly k: 'stock';
      readonly from: Value;
      readonly to: Value;
      readonly when: 'end' | 'start' | 'middle' | 'during';
    }
  /** The newest row of each key before the window's end. */
  | { readonly k: 'snapshot'; readonly on: Column; readonly key: readonly Column[] };

export type AggregateFunction = 'count' | 'sum' | 'mean' | 'min' | 'max' | 'quantile' | 'distinct';

export interface Aggregate {
  readonly k: 'aggregate';
  readonly fn: AggregateFunction;
  readonly table: string;
  readonly of?: Value;
  readonly at?: At;
  readonly where?: Predicate;
  /** Quantile, 0–1, linear between order statistics (R type 7). */
  readonly p?: number;
}

/** A value of one window (and group). ÷ by zero or by no value is no value. */
export type Measure =
  | Aggregate
  | { readonly k: 'number'; readonly v: number }
  | { readonly k: 'calc'; readonly op: Operator | 'max'; readonly of: readonly [Measure, Measure] }
  /** No value unless it is above zero. */
  | { readonly k: 'positive'; readonly of: Measure }
  /** The first that the data have tables and columns for. */
  | { readonly k: 'either'; readonly of: readonly Measure[] }
  /** Over all values of the dimension, whatever the question splits or filters by it. */
  | { readonly k: 'across'; readonly of: Measure; readonly dimension: string }
  /** The target of that metric for the window, from the targets table. */
  | { readonly k: 'goal'; readonly metric: string }
  /** The same measure over other windows: moved by whole units, the trailing so many units, or since the unit began. */
  | { readonly k: 'over'; readonly of: Measure; readonly window: Window }
  /** Length of the window. */
  | { readonly k: 'span'; readonly unit: 'day' | 'workday' | 'month' };

export type Window =
  | { readonly shift: number; readonly unit: CalendarUnit }
  | { readonly trailing: number; readonly unit: CalendarUnit }
  | { readonly toDate: CalendarUnit };

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'period';
export type Operator = '+' | '-' | '*' | '/';
export type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type DurationUnit = 'second' | 'hour' | 'day';

type Words<C> = C extends Column<ColumnType, infer V> ? V : never;
export type Time = Column<'date' | 'timestamp'>;
type Options = { readonly at?: Column | Value | At; readonly where?: Predicate };

const value = (v: Value | number | string): Value => (typeof v === 'object' ? v : { k: 'lit', v });
const measure = (v: Measure | number): Measure => (typeof v === 'number' ? { k: 'number', v } : v);

/** Row values. */
export const via = (key: Column<'id'>, of: Value): Value => ({ k: 'via', key, of });
export const each = (of: Aggregate, key: Column<'id'>): Value => ({ k: 'each', key, of });
export const days = (from: Value, to: Value): Value => ({ k: 'duration', from, to, unit: 'day' });
export const seconds = (from: Value, to: Value): Value => ({ k: 'duration', from, to, unit: 'second' });
export const math = (a: Value | number, op: Operator, b: Value | number): Value => ({
  k: 'math',
  op,
  of: [value(a), value(b)],
});
export const coalesce = (...of: (Value | number)[]): Value => ({ k: 'coalesce', of: of.map(value) });
export const pick = (
  when: readonly (readonly [Predicate, Value | number])[],
  or?: Value | number,
): Value => ({
  k: 'pick',
  when: when.map(([p, v]) => [p, value(v)] as const),
  ...(or === undefined ? {} : { or: value(or) }),
});
export const start: Value = { k: 'edge', at: 'start' };
export const end: Value = { k: 'edge', at: 'end' };
/** The window's end, so many whole days earlier. */
export const daysBeforeEnd = (n: number): Value => ({ k: 'edge', at: 'end', days: -n });
/** As-of: what is known by now of the window's rows. */
export const now: Value = { k: 'edge', at: 'asOf' };
export const daysBeforeNow = (n: number): Value => ({ k: 'edge', at: 'asOf', days: -n });
export const daysBeforeStart = (n: number): Value => ({ k: 'edge', at: 'start', days: -n });
/** An amount spread evenly over its civil days from … to: the part that falls into the window. */
export const spread = (amount: Value, from: Value, to: Value): Value =>
  math(amount, '*', { k: 'overlap', from, to });
export const previous = (on: Value, keys: readonly Value[], where?: Predicate): Value => ({
  k: 'neighbour',
  on,
  keys,
  ...(where && { where }),
});
export const following = (on: Value, keys: readonly Value[], where?: Predicate): Value => ({
  k: 'neighbour',
  on,
  keys,
  ...(where && { where }),
  later: true,
});
export const tuple = (...of: readonly Value[]): Value => ({ k: 'tuple', of });
export const day = (of: Value): Value => ({ k: 'day', of });
export const bin = (of: Value, width: number): Value => ({ k: 'bin', of, width });
/** The column, read as all nulls where the file lacks it. */
export const maybe = <C extends Column>(column: C): C => ({ ...column, maybe: true });

/** Predicates. */
export const is = <C extends Column>(
  column: C,
  ...values: readonly (Words<C> & (string | boolean))[]
): Predicate => ({
  k: 'in',
  of: column,
  values: values.map(String),
});
export const compare = (a: Value, op: Comparator, b: Value | number | string): Predicate => ({
  k: 'compare',
  op,
  of: [a, value(b)],
});
export const empty = (of: Value): Predicate => ({ k: 'null', of });
export const known = (of: Value): Predicate => not(empty(of));
export const all = (...of: readonly Predicate[]): Predicate => ({ k: 'all', of });
export const any = (...of: readonly Predicate[]): Predicate => ({ k: 'any', of });
export const not = (of: Predicate): Predicate => ({ k: 'not', of });

/** Like `is`, for values that are not columns. */
export const equals = (of: Value, ...values: readonly string[]): Predicate => ({ k: 'in', of, values });

/** Times. */
export const onceEach = (on: Value, ...newestOf: readonly Column[]): At => ({ k: 'event', on, newestOf });
export const expected = (on: Time): At => ({ k: 'event', on, ahead: true });
export const openAtEnd = (from: Time, to: Time): At => ({ k: 'stock', from, to, when: 'end' });
export const openAtStart = (from: Time, to: Time): At => ({ k: 'stock', from, to, when: 'start' });
export const openMidway = (from: Time, to: Time): At => ({ k: 'stock', from, to, when: 'middle' });
export const openDuring = (from: Time, to: Time): At => ({ k: 'stock', from, to, when: 'during' });
export const newest = (on: Time, ...key: readonly Column[]): At => ({ k: 'snapshot', on, key });

const isAt = (at: Value | At): at is At => at.k === 'event' || at.k === 'stock' || at.k === 'snapshot';

function aggregate(
  fn: AggregateFunction,
  table: string,
  of: Value | undefined,
  options: Options,
  p?: number,
): Aggregate {
  const { at, where } = options;
  return {
    k: 'aggregate',
    fn,
    table,
    ...(of && { of }),
    ...(at && { at: isAt(at) ? at : { k: 'event', on: at } }),
    ...(where && { where }),
    ...(p !== undefined && { p }),
  };
}

type Table = { readonly $table: string };
/** Aggregates. A column as `at` dates the row: it counts in the window that holds it. */
export const count = (table: Table, options: Options = {}): Aggregate =>
  aggregate('count', table.$table, undefined, options);
export const sum = (table: Table, of: Value, options: Options = {}): Aggregate =>
  aggregate('sum', table.$table, of, options);
export const mean = (table: Table, of: Value, options: Options = {}): Aggregate =>
  aggregate('mean', table.$table, of, options);
export const least = (table: Table, of: Value, options: Options = {}): Aggregate =>
  aggregate('min', table.$table, of, options);
export const most = (table: Table, of: Value, options: Options = {}): Aggregate =>
  aggregate('max', table.$table, of, options);
export const distinct = (table: Table, of: Value, options: Options = {}): Aggregate =>
  aggregate('distinct', table.$table, of, options);
export const median = (table: Table, of: Value, options: Options = {}): Aggregate =>
  aggregate('quantile', table.$table, of, options, 0.5);
export const quantile = (p: number, table: Table, of: Value, options: Options = {}): Aggregate =>
  aggregate('quantile', table.$table, of, options, p);

/** Measures. */
const calc = (a: Measure | number, op: Operator | 'max', b: Measure | number): Measure => ({
  k: 'calc',
  op,
  of: [measure(a), measure(b)],
});
export const ratio = (a: Measure | number, b: Measure | number): Measure => calc(a, '/', b);
export const times = (a: Measure | number, b: Measure | number): Measure => calc(a, '*', b);
export const plus = (a: Measure | number, b: Measure | number): Measure => calc(a, '+', b);
export const minus = (a: Measure | number, b: Measure | number): Measure => calc(a, '-', b);
export const over = (of: Measure, window: Window): Measure => ({ k: 'over', of, window });
export const span = (unit: 'day' | 'workday' | 'month'): Measure => ({ k: 'span', unit });
export const larger = (a: Measure | number, b: Measure | number): Measure => calc(a, 'max', b);
export const positive = (of: Measure): Measure => ({ k: 'positive', of });
export const either = (...of: readonly (Measure | number)[]): Measure => ({
  k: 'either',
  of: of.map(measure),
});
export const across = (dimension: string, of: Measure): Measure => ({ k: 'across', of, dimension });
export const goal = (metric: string): Measure => ({ k: 'goal', metric });
