import type { Aggregate, Value } from '../../src/metrics/language.ts';
import { isWindowed, textOf } from '../../src/query/walk.ts';
import { tableNamed } from '../../src/schema/tables.ts';
import { inputsOf, valueOf, type Inputs } from './print-fold.ts';
import { counting } from './print-time.ts';
import { asText, outputs, type Outputs, type Rows } from './rows.ts';

type Via = Extract<Value, { k: 'via' }>;
type Each = Extract<Value, { k: 'each' }>;

/**
 * What `value` prints of the parent's row that the key names; of rows with one id, the last. Undefined where no row can
 * be. All values of one parent share a join.
 */
export function viaValue<T extends { readonly sql: string }>(
  rows: Rows,
  { key, of }: Via,
  value: (parent: Rows) => T,
): T | undefined {
  const held = rows.column(key.name);
  const table = key.refers ?? '';
  const stored = rows.print.schema.get(table);
  if (!held || !stored?.columns.has(idOf(table))) return undefined;
  const windowed = rows.window !== undefined && isWindowed(of);
  const { alias, shared } = rows.join(`via ${windowed} ${key.name} ${table}`, (alias) => {
    const parent = rows.of(table, windowed);
    const values = outputs('v');
    return {
      shared: { parent, values },
      text: () => lastOfEach(rows, asText(rows, held), parent, values, alias),
    };
  });
  const found = value(shared.parent);
  return { ...found, sql: `${alias}.${shared.values.add(found.sql)}` };
}

function lastOfEach(rows: Rows, key: string, parent: Rows, values: Outputs, alias: string): string {
  const id = asText(parent, parent.column(idOf(parent.table))!);
  const window = parent.window ? [parent.windowIndex()] : [];
  const order = parent.order();
  const last = `PARTITION BY ${[id, ...window].join(', ')}${order ? ` ORDER BY ${order} DESC` : ''}`;
  const inner = [
    ...values.list(),
    `${id} AS "k"`,
    ...window.map((w) => `${w} AS "w"`),
    `row_number() OVER (${last}) AS "r"`,
  ];
  const one = rows.print.bind(1, 'integer');
  const same = window.map(() => ` AND ${alias}."w" = ${rows.windowIndex()}`).join('');
  return `LEFT JOIN (SELECT * FROM (SELECT ${inner.join(', ')} FROM ${parent.from()}) AS "q" WHERE "r" = ${one}) AS ${alias} ON ${alias}."k" = ${key}${same}`;
}

const idOf = (table: string): string => tableNamed(table)!.$key[0]!;

/** The children's aggregate; 0 for counts and sums of no child, else no value. Aggregates of the same children share a join. */
export function eachValue(rows: Rows, node: Each): string {
  const { of, key } = node;
  const { print, table } = rows;
  const additive = of.fn === 'count' || of.fn === 'sum' || of.fn === 'distinct';
  const nothing = print.number(additive ? 0 : NaN);
  const id = rows.column(idOf(table));
  if (!id || !print.schema.get(key.table)?.columns.has(key.name)) return nothing;
  const windowed = rows.window !== undefined && isWindowed(node);
  // Where there is no window, all children count.
  const at = windowed ? of.at : undefined;
  const memo = `each ${windowed} ${key.table}.${key.name} ${textOf(at)}`;
  const { alias, shared } = rows.join(memo, (alias) => {
    const child = rows.of(key.table, windowed);
    const values = outputs('x');
    const folds = new Map<string, readonly [Aggregate, Inputs]>();
    const text = (): string => {
      const held = `${asText(child, child.column(key.name)!)} AS "k"`;
      const { text, keep } = counting(child, at, [held, ...values.list()]);
      const by = ['"k"', ...(windowed ? ['"w"'] : [])].join(', ');
      const aggregates = [...folds.values()].map(
        ([fold, inputs], f) =>
          `${valueOf(print, fold, inputs, [...keep, ...(inputs.mask ? [inputs.mask] : [])])} AS "v${f}"`,
      );
      const same = windowed ? ` AND ${alias}."w" = ${rows.windowIndex()}` : '';
      return `LEFT JOIN (SELECT ${by}, ${aggregates.join(', ')} FROM (${text}) AS "q" GROUP BY ${by}) AS ${alias} ON ${alias}."k" = ${asText(rows, id)}${same}`;
    };
    return { shared: { child, values, folds }, text };
  });
  const fold = textOf(of);
  if (!shared.folds.has(fold)) shared.folds.set(fold, [of, inputsOf(shared.child, of, shared.values)]);
  const value = `${alias}."v${[...shared.folds.keys()].indexOf(fold)}"`;
  return additive ? `coalesce(${value}, ${nothing})` : value;
}

/** Its values are texts, not numbers. */
export function isText(rows: Rows, node: Value): boolean {
  if (node.k === 'col') return rows.column(node.name)?.kind === 'text';
  if (node.k === 'via') {
    const table = node.key.refers ?? '';
    return rows.print.schema.has(table) && isText(rows.of(table, false), node.of);
  }
  return node.k === 'coalesce' && node.of.some((part) => isText(rows, part));
}
