import { dimensions } from '../metrics/dimensions.ts';
import type { Aggregate, Measure, Predicate, Value } from '../metrics/language.ts';
import { Fault } from '../util/fault.ts';
import type { Filter, Question } from './question.ts';
import { aggregatesIn, columnsIn } from './walk.ts';

/** What the planner knows of the data without reading them. */
export interface World {
  /** Columns by table. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  /** Newest event, UTC ms. */
  readonly newest: number | null;
  /** Oldest event of a table, UTC ms. */
  oldest(table: string): number | null;
  readonly currency: string | null;
  /** Currencies without a rate, by table. */
  readonly noRate: ReadonlyMap<string, readonly string[]>;
}

/** Why the data cannot answer it, or undefined. */
export function missingIn(measure: Measure, question: Question, world: World): string | undefined {
  for (const leaf of aggregatesIn(measure)) {
    if (!world.tables.has(leaf.table)) return `missing-table:${leaf.table}`;
    const missing = undivided(leaf.table, question, world) ?? lacking(leaf, world);
    if (missing) return missing;
  }
  return undefined;
}

/** Why the table cannot be split or filtered as the question wants, or undefined. */
export function undivided(table: string, question: Question, world: World): string | undefined {
  for (const name of [...(question.by ?? []), ...(question.where ?? []).map((filter) => filter.by)]) {
    const value = dimensionOf(name, table, world);
    const missing = value ? lacking(value, world) : `no-dimension:${name}`;
    if (missing) return missing;
  }
  return undefined;
}

/** The first column or table that the node reads and the data lack, or undefined. */
export function lacking(node: Value | Aggregate, world: World): string | undefined {
  let missing: string | undefined;
  columnsIn(node, (column) => {
    const has = world.tables.get(column.table);
    if (!column.maybe && !has?.has(column.name))
      missing ??= has ? `missing-column:${column.table}.${column.name}` : `missing-table:${column.table}`;
  });
  return missing;
}

/** The dimension as a value of the table's rows: one of the catalogue, else a column of the file. */
export function dimensionOf(name: string, table: string, world: World): Value | undefined {
  const dimension = dimensions.get(name);
  const value = dimension?.get(table);
  if (value) return value;
  const plain = name.toLowerCase();
  for (const column of world.tables.get(table) ?? [])
    if (column.toLowerCase() === plain)
      return { k: 'col', table, name: column, type: 'string', need: 'optional' };
  if (
    !dimension &&
    ![...world.tables.values()].some((columns) => [...columns].some((c) => c.toLowerCase() === plain))
  )
    throw new Fault('unknown-dimension', { dimension: name, expected: [...dimensions.keys()] });
  return undefined;
}

/** The question's filters as a predicate of the table's rows. */
export const keep = (
  filters: readonly Filter[] | undefined,
  table: string,
  world: World,
): Predicate | undefined =>
  filters?.length
    ? {
        k: 'all',
        of: filters.map((filter): Predicate => {
          const of = dimensionOf(filter.by, table, world)!;
          const words = filter.in.filter((word) => word !== null);
          const test: Predicate = { k: 'in', of, values: words };
          const any: Predicate = filter.in.includes(null)
            ? { k: 'any', of: [test, { k: 'null', of }] }
            : test;
          return filter.not ? { k: 'not', of: any } : any;
        }),
      }
    : undefined;
