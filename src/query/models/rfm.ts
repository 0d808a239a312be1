import { addMonths, dayMs } from '../../util/civil.ts';
import { instantOf } from '../../util/zone.ts';
import { buyersOf } from './buyers.ts';
import type { Model } from './model.ts';
import { left, setting, texts } from './read.ts';

/** Days since the last order, number of orders and net value of a customer. */
export interface Rfm {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

export interface Scores {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** Share of the values that are smaller: 0 … below 1; equal values share theirs. */
function percentRanks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const first = new Map<number, number>();
  sorted.forEach((value, i) => first.has(value) || first.set(value, i));
  return values.map((value) => first.get(value)! / values.length);
}

const fifths = (values: readonly number[]): number[] =>
  percentRanks(values).map((rank) => 1 + Math.floor(5 * rank + 1e-9));

/** Scores 1–5 by fifths; the fewer days since the last order, the higher. */
export function scoresOf(customers: readonly Rfm[]): Scores[] {
  const r = fifths(customers.map(({ recency }) => -recency));
  const f = fifths(customers.map(({ frequency }) => frequency));
  const m = fifths(customers.map(({ monetary }) => monetary));
  return customers.map((_, i) => ({ r: r[i]!, f: f[i]!, m: m[i]! }));
}

/** Shopify's names of the groups over R and FM, the mean of F and M. */
export function segmentOf({ r, f, m }: Scores): string {
  const fm = (f + m) / 2;
  if (r === 5 && fm >= 4.5) return 'champions';
  if (r >= 3) {
    if (fm >= 3.5) return 'loyal';
    if (fm >= 2) return r === 3 ? 'needs-attention' : 'active';
    return r === 5 ? 'new' : r === 4 ? 'promising' : 'almost-lost';
  }
  return fm >= 4 ? 'previously-loyal' : fm >= 2.5 ? 'at-risk' : 'dormant';
}

const segments = [
  'champions',
  'loyal',
  'active',
  'new',
  'promising',
  'needs-attention',
  'almost-lost',
  'previously-loyal',
  'at-risk',
  'dormant',
];
/** Fifths of fewer customers mean nothing. */
const fewest = 25;

/** The value at which each higher score begins. */
const edges = (values: readonly number[], scores: readonly number[]): string =>
  [2, 3, 4, 5]
    .map((score) => values.filter((_, i) => scores[i]! >= score).reduce((a, b) => Math.min(a, b), Infinity))
    .map((edge) => (edge === Infinity ? '' : edge))
    .join(',');

/** Customers with orders in the last `months` before as-of, by group; the value is their number. */
export const rfm: Model = (inputs, context) => {
  const { window, calendar, params } = context;
  const from = addMonths(window.knownDay, -setting(params, 'months', 24), calendar.persian);
  const { buyers, today, nobody, unvalued } = buyersOf(
    inputs.get('orders')!,
    context,
    instantOf(from, calendar.zone),
  );
  const excluded = left({ 'no-value:customer_id': nobody, 'no-value:net': unvalued });
  if (buyers.length < fewest)
    return { value: null, n: buyers.length, reason: `not-enough-rows:${fewest}`, excluded };
  const customers = buyers.map(({ days, orders, net }) => ({
    recency: (today - days.at(-1)![0]) / dayMs,
    frequency: orders,
    monetary: net,
  }));
  const scores = scoresOf(customers);
  const groups = new Map(segments.map((name) => [name, [] as Rfm[]]));
  customers.forEach((customer, i) => groups.get(segmentOf(scores[i]!))!.push(customer));
  const known = new Set(buyers.map(({ id }) => id));
  const id = texts(inputs.get('customers'), 'customer_id');
  let prospects = 0;
  for (let row = 0; row < (inputs.get('customers')?.rows ?? 0); row++)
    if (!known.has(id(row) ?? '')) prospects++;
  const mean = (list: readonly Rfm[], of: (one: Rfm) => number): number | null =>
    list.length ? list.reduce((sum, one) => sum + of(one), 0) / list.length : null;
  return {
    value: buyers.length,
    n: buyers.length,
    excluded,
    table: {
      columns: [
        { name: 'segment', unit: 'text' },
        { name: 'customers', unit: 'count' },
        { name: 'share', unit: 'ratio' },
        { name: 'net', unit: 'currency' },
        { name: 'days_since_order', unit: 'duration_d' },
        { name: 'orders', unit: 'number' },
        { name: 'net_per_customer', unit: 'currency' },
      ],
      rows: [
        ...[...groups].map(([name, list]) => [
          name,
          list.length,
          list.length / buyers.length,
          list.reduce((sum, { monetary }) => sum + monetary, 0),
          mean(list, ({ recency }) => recency),
          mean(list, ({ frequency }) => frequency),
          mean(list, ({ monetary }) => monetary),
        ]),
        ...(inputs.has('customers') ? [['prospects', prospects, null, null, null, null, null]] : []),
      ],
      flags: [
        `recency-edges:${edges(
          customers.map(({ recency }) => -recency),
          scores.map(({ r }) => r),
        ).replaceAll('-', '')}`,
        `frequency-edges:${edges(
          customers.map(({ frequency }) => frequency),
          scores.map(({ f }) => f),
        )}`,
        `monetary-edges:${edges(
          customers.map(({ monetary }) => monetary),
          scores.map(({ m }) => m),
        )}`,
      ],
    },
  };
};
