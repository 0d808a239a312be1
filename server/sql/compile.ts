import type { At, Value } from '../../src/metrics/language.ts';
import type { AggregateScan, ColumnsScan } from '../../src/query/scan.ts';
import { isCivil, isWindowed } from '../../src/query/walk.ts';
import type { AggregateShape, ColumnsShape, FoldShape } from './decode.ts';
import type { Dialect, Param } from './dialect.ts';
import { inputsOf, partsOf } from './print-fold.ts';
import { rowsIn } from './print-rows.ts';
import { counting } from './print-time.ts';
import { printing } from './print.ts';
import { outputs, type Rows } from './rows.ts';
import type { Scope, SqlSchema } from './schema.ts';

type Event = Extract<At, { k: 'event' }>;

export interface Compiled<Shape> {
  readonly sql: string;
  readonly params: readonly Param[];
  /** How the statement's rows are read. */
  readonly shape: Shape;
}

/** The scan as one statement. Every table in it is narrowed to the scope. */
export function compileScan(
  scan: AggregateScan,
  dialect: Dialect,
  schema: SqlSchema,
  scope?: Scope,
): Compiled<AggregateShape> {
  const { at, windows, folds } = scan;
  const print = printing(dialect, schema, windows, scan.offsets, scope);
  const depends = isWindowed([at, ...folds]);
  const edges = at?.k === 'event' && !at.newestOf && !depends ? edgesOf(scan, at) : undefined;
  const rows = rowsIn(print, scan.table, !edges && (depends || !!at));
  const steady = rows.steady();

  const values = outputs('x');
  const keys = scan.by.map((value) => steady.key(value));
  const names = keys.map(({ sql }) => values.add(sql));
  const where = scan.where && values.add(steady.mask(scan.where));
  const inputs = folds.map((fold) => inputsOf(rows, fold, values));
  const { text, keep } = edges
    ? { text: bucketed(rows, (at as Event).on, edges.edges, values.list(), where), keep: [] }
    : counting(rows, at, values.list(), where);
  const hasWindow = edges ? edges.edges.length > 2 : rows.window !== undefined;
  const by = [...new Set([...(hasWindow ? ['"w"'] : []), ...names])];
  // Rows that gave way are counted, so they stay until the folds leave them out.
  const gives = at?.k === 'event' && !!at.newestOf;
  const filter = gives ? keep : [];
  const columns = [...by];
  const place = (sql: string): number => {
    const known = columns.indexOf(sql);
    return known < 0 ? columns.push(sql) - 1 : known;
  };
  const shapes = folds.map((fold, f): FoldShape => {
    const { mask } = inputs[f]!;
    const parts = partsOf(print, fold, inputs[f]!, [...filter, ...(mask ? [mask] : [])]);
    return {
      n: place(parts.n),
      total: place(parts.total),
      ...(parts.value !== undefined && { value: place(parts.value) }),
      ...(parts.sum && { sum: [place(parts.sum[0]), place(parts.sum[1])] }),
      ...(parts.variance !== undefined && { variance: place(parts.variance) }),
    };
  });
  const all = partsOf(print, { fn: 'count' }, { input: undefined, always: true }, []).total;
  const kept = partsOf(print, { fn: 'count' }, { input: undefined, always: true }, keep).total;
  const shape: AggregateShape = {
    ...(hasWindow
      ? { places: edges?.places ?? windows.map((_, i) => i) }
      : { every: edges ? edges.places.filter((w) => w >= 0) : windows.map((_, i) => i) }),
    keys: keys.map(({ kind }, d) => ({ place: by.indexOf(names[d]!), isNumber: kind === 'number' })),
    folds: shapes,
    ...(gives && { newest: { all: place(all), kept: place(kept) } }),
  };
  const only = !gives && keep.length ? ` WHERE ${keep.join(' AND ')}` : '';
  const grouped = by.length ? ` GROUP BY ${by.join(', ')}` : '';
  const named = columns.map((column, c) => `${column} AS "v${c}"`).join(', ');
  const body = `SELECT ${named || 'TRUE AS "v"'} FROM (${text}) AS "q"${only}${grouped}`;
  return { ...print.finish((rows.window === undefined ? '' : print.windows()) + body), shape };
}

interface Edges {
  /** Ascending; windows lie between neighbours. */
  readonly edges: readonly number[];
  /** Window of the rows with so many edges not above them, or -1. */
  readonly places: readonly number[];
}

/** The edges of windows that lie one after the other, or undefined. */
function edgesOf({ windows }: AggregateScan, { on, ahead }: Event): Edges | undefined {
  const civil = isCivil(on);
  const edges: number[] = [];
  const places: number[] = [-1];
  for (const [w, window] of windows.entries()) {
    const lo = civil ? window.loDay : window.lo;
    const hi = civil ? (ahead ? window.toDay : window.hiDay) : ahead ? window.to : window.hi;
    const last = edges.at(-1);
    if (last !== undefined && lo < last) return undefined;
    if (!(lo < hi)) continue;
    if (lo === last) places.pop();
    else edges.push(lo);
    edges.push(hi);
    places.push(w, -1);
  }
  return { edges, places };
}

/** Each row with the number of edges that are not above its time, in one pass. */
function bucketed(
  rows: Rows,
  on: Value,
  edges: readonly number[],
  values: readonly string[],
  where: string | undefined,
): string {
  const { dialect, bind, number } = rows.print;
  const inner = [...values, `${rows.number(on)} AS "at"`].join(', ');
  const bucket = edges.length > 2 ? `, ${dialect.bucket('"at"', edges, bind)} AS "w"` : '';
  const conditions = edges.length
    ? [`"at" >= ${number(edges[0]!)}`, `"at" < ${number(edges.at(-1)!)}`, ...(where ? [where] : [])]
    : ['FALSE'];
  return `SELECT *${bucket} FROM (SELECT ${inner} FROM ${rows.from()}) AS "a" WHERE ${conditions.join(' AND ')}`;
}

/** Whole columns of the rows that pass, in the table's order where it has one. */
export function compileColumns(
  scan: ColumnsScan,
  dialect: Dialect,
  schema: SqlSchema,
  scope?: Scope,
): Compiled<ColumnsShape> {
  const print = printing(dialect, schema, [], scan.offsets, scope);
  const rows = rowsIn(print, scan.table, false);
  const as = new Map(scan.as);
  const found = scan.columns.flatMap(({ name }) => {
    const value = as.get(name);
    const column = value ? ({ sql: rows.number(value), kind: 'number' } as const) : rows.column(name);
    return column ? [{ name, ...column }] : [];
  });
  const keys = (scan.by ?? []).map((value) => rows.key(value));
  const values = [...found, ...keys].map(({ sql }, v) => `${sql} AS "v${v}"`);
  const shown = values.map((_, v) => `"v${v}"`).join(', ') || 'TRUE AS "v"';
  const where = scan.where ? ` WHERE "f"` : '';
  if (scan.where) values.push(`${rows.mask(scan.where)} AS "f"`);
  const order = rows.order();
  if (order) values.push(`${order} AS "o"`);
  const inner = values.join(', ') || 'TRUE AS "f"';
  const text = `SELECT ${shown} FROM (SELECT ${inner} FROM ${rows.from()}) AS "a"${where}${order ? ' ORDER BY "o"' : ''}`;
  return {
    ...print.finish(text),
    shape: {
      columns: found.map(({ name, kind }, place) => ({ name, place, isNumber: kind === 'number' })),
      keys: keys.map(({ kind }, k) => ({ place: found.length + k, isNumber: kind === 'number' })),
    },
  };
}
