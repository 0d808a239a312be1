/** What a column holds. `date` is a civil day (UTC midnight, never shifted); `timestamp` an instant in UTC ms. */
export type ColumnType =
  'id' | 'string' | 'enum' | 'decimal' | 'integer' | 'boolean' | 'date' | 'timestamp' | 'list';

/** required: the table cannot load without it; derived: made at load when the file lacks it. */
export type Need = 'required' | 'common' | 'optional' | 'derived';

/** A column without its place: what the makers below return. `V` is the set of values that may be compared with. */
export interface Spec<T extends ColumnType = ColumnType, V = unknown> {
  readonly type: T;
  readonly need: Need;
  readonly values?: readonly string[];
  /** Table whose key this id points at. */
  readonly refers?: string;
  /** A time that lies ahead when it is written (due, promised): no evidence of how new the data is. */
  readonly planned?: true;
  /** Never set: carries V for the compiler. */
  readonly of?: V;
}

/** A column in its table; plain data, and itself a node of the metric language. */
export interface Column<T extends ColumnType = ColumnType, V = unknown> extends Spec<T, V> {
  readonly k: 'col';
  readonly table: string;
  readonly name: string;
  /** Read as all nulls where the file lacks the column, instead of making the metric unavailable. */
  readonly maybe?: true;
}

export interface Entity {
  readonly $table: string;
  /** Columns that identify a row. */
  readonly $key: readonly string[];
  readonly $columns: readonly Column[];
}

type Placed<C> = { readonly [K in keyof C]: C[K] extends Spec<infer T, infer V> ? Column<T, V> : never };

/** Declares a table; `deals.closed_at` is then a typed column, `deals.$columns` the list of all. */
export function entity<C extends Record<string, Spec>>(
  table: string,
  key: readonly (keyof C & string)[],
  specs: C,
): Entity & Placed<C> {
  const columns: Record<string, Column> = {};
  for (const name of Object.keys(specs)) columns[name] = { k: 'col', table, name, ...specs[name]! };
  return { $table: table, $key: key, $columns: Object.values(columns), ...(columns as Placed<C>) };
}

const plain =
  <T extends ColumnType, V>(type: T) =>
  (need: Need): Spec<T, V> => ({ type, need });

export const text = plain<'string', string>('string');
export const decimal = plain<'decimal', number>('decimal');
export const integer = plain<'integer', number>('integer');
export const flag = plain<'boolean', boolean>('boolean');
export const date = plain<'date', number>('date');
export const timestamp = plain<'timestamp', number>('timestamp');
export const list = plain<'list', string>('list');
export const planned = (need: Need): Spec<'timestamp', number> => ({
  type: 'timestamp',
  need,
  planned: true,
});

export const id = (need: Need, refers?: string): Spec<'id', string> =>
  refers ? { type: 'id', need, refers } : { type: 'id', need };

export const oneOf = <const V extends string>(need: Need, ...values: V[]): Spec<'enum', V> => ({
  type: 'enum',
  need,
  values,
});
