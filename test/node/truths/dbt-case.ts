import {
  bin,
  count,
  distinct,
  equals,
  least,
  math,
  mean,
  median,
  minus,
  most,
  over,
  pick,
  plus,
  ratio,
  sum,
  type Aggregate,
  type CalendarUnit,
  type Measure,
  type Value,
} from '../../../src/metrics/language.ts';
import type { Filter, Grain, Question } from '../../../src/query/question.ts';
import type { Column } from '../../../src/schema/entity.ts';
import { orders } from '../../../src/schema/orders.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { tableOf } from './ad-hoc.ts';

/* The published cases of dbt_metrics in the terms of our language: their facts as orders, their calls as questions. */

export type Row = Readonly<Record<string, string | number | null>>;
export interface Definition {
  readonly name: string;
  readonly model?: string;
  readonly timestamp?: string;
  readonly calculation_method?: string;
  readonly expression?: string;
  /** The older spelling of the two. */
  readonly type?: string;
  readonly sql?: string;
  readonly window?: { readonly count: number; readonly period: CalendarUnit };
  readonly filters?: readonly { readonly field: string; readonly operator: string; readonly value: string }[];
}
export interface Case {
  readonly name: string;
  readonly metrics: readonly Definition[];
  readonly asked: string | null;
  readonly expected: readonly Row[];
}
export interface Published {
  readonly sources: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  readonly cases: readonly Case[];
}

/** Their sources as orders; columns that we do not know keep their names. */
export const ordersOf = (rows: readonly Readonly<Record<string, string>>[]): Tables =>
  tableOf('orders', rows, {
    order_id: (row, i) => row.order_id ?? row.id ?? i,
    placed_at: (row) => row.order_date ?? row.timestamp_field ?? row.joined_at ?? null,
    total: (row) => row.order_total ?? null,
    customer_id: (row) => row.customer_id ?? null,
    gross: (row) => row.customer_id ?? null,
    had_discount: (row) => row.had_discount?.toLowerCase() ?? null,
    order_country: (row) => row.order_country ?? null,
    country: (row) => row.country ?? null,
  });

const own = (name: string): Column => ({ k: 'col', table: 'orders', name, type: 'string', need: 'optional' });
const values: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['order_total', orders.total],
  // round(order_total / 2), halves away from zero.
  ['discount_total', bin(math(math(orders.total, '+', 1), '/', 2), 1)],
  // Their customers are numbers; ours are names, so that their least and greatest need a column of numbers.
  ['customer_id', orders.gross],
  ['case when had_discount = true then 1 else 0 end', pick([[equals(own('had_discount'), 'true'), 1]], 0)],
]);

type Fold = (of: Value, options: { at?: Column }) => Aggregate;
export const folds: ReadonlyMap<string, Fold> = new Map<string, Fold>([
  ['sum', (of, options) => sum(orders, of, options)],
  ['average', (of, options) => mean(orders, of, options)],
  ['min', (of, options) => least(orders, of, options)],
  ['max', (of, options) => most(orders, of, options)],
  ['median', (of, options) => median(orders, of, options)],
]);

const shared = { model: "ref('fact_orders')", timestamp: 'order_date' };
const total = { ...shared, calculation_method: 'sum', expression: 'order_total' };
const halves = { ...shared, calculation_method: 'average', expression: 'discount_total' };
const orderCount = { ...shared, calculation_method: 'count', expression: 'order_total' };
const derived = (name: string, from: string): Definition => ({
  name,
  calculation_method: 'derived',
  expression: `{{metric('${from}')}} ${name.endsWith('multiple') ? '- 1' : '+ 1'}`,
});
/** What a case leans on and does not repeat: defined beside it in its file. */
const elsewhere: readonly Definition[] = [
  { ...total, name: 'base_sum_metric' },
  { name: 'base_sum_metric_no_time_grain', calculation_method: 'sum', expression: 'order_total' },
  derived('derived_metric', 'base_sum_metric'),
  derived('metric_on_derived_metric', 'derived_metric'),
  { ...orderCount, name: 'day_grain_metric' },
  { ...orderCount, name: 'week_grain_metric' },
  { ...orderCount, name: 'month_grain_metric' },
  { ...halves, name: 'develop_metric_monthly' },
  { ...halves, name: 'develop_metric_multiple' },
  derived('derived_metric_multiple', 'develop_metric_multiple'),
  {
    ...halves,
    name: 'develop_metric_window',
    calculation_method: 'sum',
    window: { count: 14, period: 'day' },
  },
  { ...total, name: 'develop_metric_dimension' },
];

export const definitionIn = ({ metrics }: Case, name: string): Definition | undefined =>
  [...metrics, ...elsewhere].find((metric) => metric.name === name);

/** The metric as a measure of our language. */
export function measureOf(of: Case, metric: Definition): Measure {
  const method = metric.calculation_method ?? metric.type!;
  const expression = (metric.expression ?? metric.sql!).trim();
  if (method === 'derived') {
    const part = (text: string): Measure =>
      /^\d+$/.test(text) ? { k: 'number', v: +text } : measureOf(of, definitionIn(of, text)!);
    const [a, op, b] = expression.replace(/\{\{ ?metric\('(\w+)'\) ?\}\}/g, '$1').split(' ');
    const make = { '+': plus, '-': minus, '/': ratio }[op!]!;
    return make(part(a!), part(b!));
  }
  const [filter] = metric.filters ?? [];
  const options = {
    ...(metric.timestamp && { at: orders.placed_at }),
    ...(filter && { where: equals(own(filter.field), filter.value.replaceAll("'", '')) }),
  };
  const base =
    method === 'count'
      ? count(orders, options)
      : method === 'count_distinct'
        ? distinct(orders, orders.customer_id, options)
        : folds.get(method)!(values.get(expression)!, options);
  return metric.window ? over(base, { trailing: metric.window.count, unit: metric.window.period }) : base;
}

/** The call as a question; without a grain it is about everything. */
export function questionOf({ name, asked, metrics }: Case): Omit<Question, 'metrics'> & { grain?: Grain } {
  const text = asked ?? `grain='${name.split('_')[0]!}'`;
  const word = (pattern: RegExp): string | undefined => pattern.exec(text)?.[1];
  const grain = word(/grain ?= ?'(\w+)'/) as Grain | undefined;
  const by = [...(word(/dimensions ?= ?\[(.*?)\]/) ?? '').matchAll(/\w+/g)].map(([dimension]) => dimension);
  const where = /where="(\w+)=(\w+)"/.exec(text);
  const filter: Filter[] = where ? [{ by: where[1]!, in: [where[2]!] }] : [];
  // Their window ends with the first day of the row's week.
  const isWindow = metrics.some(({ window }) => window) || name.endsWith('_window');
  const [from, to] = [word(/start_date='([\d-]+)'/), word(/end_date='([\d-]+)'/)];
  return {
    asOf: '2022-12-31',
    ...(grain && {
      grain: isWindow ? 'day' : grain,
      period: from || to ? `${from ?? '2022-01-01'}..${to ?? '2022-02-28'}` : '2021-12..2022-03',
    }),
    ...(by.length && { by }),
    ...(filter.length && { where: filter }),
  };
}
