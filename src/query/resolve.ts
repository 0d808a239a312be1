import { dimensionNamed, knownDimensions } from '../metrics/known-dimensions.ts';
import type { Aggregate, Measure, Predicate, Value } from '../metrics/language.ts';
import { Fault } from '../util/fault.ts';
import type { Filter, Question } from './question.ts';
import { columnsIn, partsOf } from './walk.ts';

/** What the planner knows of the data without reading them. */
export interface World {
  /** Columns by table. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  /** Newest event, UTC ms. */
  readonly newest: number | null;
  /** Oldest event of a table, UTC ms. */
  oldest(table: string): number | null;
  /** The earliest day or time in all of them, UTC ms; -Infinity where there is none. */
  begins(): number;
  /** ISO 4217 code in capitals. */
  readonly currency: string | null;
  /** The words of the table's own currency column. */
  currencies(table: string): readonly string[];
  /** deals.amount_base was made of deals.amount, or can be: it is made anew for every question. */
  readonly remade?: boolean;
  /** Names by id of a dimension that has ids, where the data bring them. */
  names?(dimension: string): ReadonlyMap<string, string> | undefined;
}

/** How a measure's rows are split and filtered. */
export type Asked = Pick<Question, 'by' | 'where'>;

/** Without splitting or filtering by the dimension. */
export const without = (dimension: string, { by = [], where = [] }: Asked): Asked => ({
  by: by.filter((name) => name !== dimension),
  where: where.filter((filter) => filter.by !== dimension),
});

/** Why the data cannot answer it, or undefined. */
export function missingIn(measure: Measure, asked: Asked, world: World): string | undefined {
  if (measure.k === 'goal') return world.tables.has('targets') ? undefined : 'missing-table:targets';
  if (measure.k === 'across') return missingIn(measure.of, without(measure.dimension, asked), world);
  if (measure.k !== 'aggregate')
    return partsOf(measure)
      .map((part) => missingIn(part, asked, world))
      .find(Boolean);
  const { table } = measure;
  if (!world.tables.has(table)) return `missing-table:${table}`;
  return undivided(table, asked, world) ?? lacking(measure, world);
}

/** The measure with every `either` decided: the first that the data have, else the first. */
export function decided(measure: Measure, asked: Asked, world: World): Measure {
  const inner = (part: Measure): Measure => decided(part, asked, world);
  if (measure.k === 'either') {
    const parts = measure.of.map(inner);
    return parts.find((part) => !missingIn(part, asked, world)) ?? parts[0]!;
  }
  if (measure.k === 'calc') return { ...measure, of: [inner(measure.of[0]), inner(measure.of[1])] };
  if (measure.k === 'across')
    return { ...measure, of: decided(measure.of, without(measure.dimension, asked), world) };
  return measure.k === 'over' || measure.k === 'positive' ? { ...measure, of: inner(measure.of) } : measure;
}

/** Why the table cannot be split or filtered as the question wants, or undefined. */
export function undivided(table: string, { by = [], where = [] }: Asked, world: World): string | undefined {
  for (const name of [...by, ...where.map((filter) => filter.by)]) {
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
  const dimension = dimensionNamed(name);
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
    throw new Fault('unknown-dimension', { dimension: name, expected: knownDimensions() });
  return undefined;
}

/** A person may filter by the name that is shown: every id that bears it. */
const idsNamed = (word: string, dimension: string, world: World): string[] =>
  [...(world.names?.(dimension) ?? [])].flatMap(([id, name]) => (name === word && id !== word ? [id] : []));

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
          const words = filter.in.flatMap((word) =>
            word === null ? [] : [word, ...idsNamed(word, filter.by, world)],
          );
          const test: Predicate = { k: 'in', of, values: words };
          const any: Predicate = filter.in.includes(null)
            ? { k: 'any', of: [test, { k: 'null', of }] }
            : test;
          return filter.not ? { k: 'not', of: any } : any;
        }),
      }
    : undefined;
