import type { Predicate, Value } from '../../src/metrics/language.ts';
import type { Print } from './print.ts';

/** A value by which rows are told apart: a text, or a number that stands for its text. */
export interface Key {
  readonly sql: string;
  readonly kind: 'text' | 'number';
  /** There is no such column or table: always no value. */
  readonly absent?: true;
}

export interface Join<T> {
  readonly shared: T;
  text(): string;
}

/** The columns of a select: equal ones are one. */
export interface Outputs {
  /** Its name there, quoted. */
  readonly add: (sql: string) => string;
  /** `expression AS "name"`, in order. */
  readonly list: () => string[];
}

export function outputs(prefix: string): Outputs {
  const names = new Map<string, string>();
  return {
    add(sql) {
      let name = names.get(sql);
      if (!name) names.set(sql, (name = `"${prefix}${names.size}"`));
      return name;
    },
    list: () => [...names].map(([sql, name]) => `${sql} AS ${name}`),
  };
}

/** One table's rows in a statement, beside the windows where `window` is their alias; what is printed reads from them. */
export interface Rows {
  readonly print: Print;
  readonly table: string;
  readonly window: string | undefined;
  /** A double, null where there is no value; `civil` makes an edge of the window a civil day. */
  number(node: Value, civil?: boolean): string;
  key(node: Value): Key;
  /** True or false, never null. */
  mask(node: Predicate): string;
  /** The stored column, or undefined where the table lacks it. */
  column(name: string): Key | undefined;
  /** Ascends from the first row to the last. */
  order(): string | undefined;
  /** The number of the window. */
  windowIndex(): string;
  /** Joins a select, once for each memo; its text is made when all that reads from it is printed. */
  join<T>(memo: string, make: (alias: string) => Join<T>): { readonly alias: string; readonly shared: T };
  /** The same rows seen in no window. */
  steady(): Rows;
  /** Rows of another table, each seen in every window or in none. */
  of(table: string, windowed: boolean): Rows;
  /** What stands after FROM; only once everything is printed that reads from the rows. */
  from(): string;
}

export const asText = ({ print }: Rows, { sql, kind }: Key): string =>
  kind === 'text' ? sql : wordOf(sql, print);

/** A number as texts show it: whole ones below 10¹⁵ without a fraction, others as the database writes them. */
function wordOf(sql: string, { dialect, number }: Print): string {
  const text = dialect.text;
  return `CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < ${number(1e15)} THEN CAST(CAST(${sql} AS bigint) AS ${text}) ELSE CAST(${sql} AS ${text}) END`;
}

export const noText = ({ print }: Rows): Key => ({
  sql: `CAST(NULL AS ${print.dialect.text})`,
  kind: 'text',
  absent: true,
});
