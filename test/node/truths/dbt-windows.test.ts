import { describe, expect, it } from 'vitest';
import {
  minus,
  over,
  ratio,
  sum,
  least,
  type CalendarUnit,
  type Measure,
  type Window,
} from '../../../src/metrics/language.ts';
import type { Answer, Valued } from '../../../src/query/answer.ts';
import type { Grain } from '../../../src/query/question.ts';
import { orders } from '../../../src/schema/orders.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { truth } from '../models/support.ts';
import { answerOf, tableOf, teachMeasure } from './ad-hoc.ts';
import {
  definitionIn,
  folds,
  measureOf,
  ordersOf,
  questionOf,
  type Case,
  type Published,
} from './dbt-case.ts';

/*
 * Their secondary calculations fold the rows of an answer (the greatest of the months' sums); an `over` folds the rows of
 * the data (the greatest order of both months). Each is asked twice: over the answer's series put back as rows, where
 * both are the same, and at once over the orders, where they are the same for some and for others mean something else.
 */

const published = truth<Published>('dbt-metrics/truth.json');

interface Calculation {
  readonly column: string;
  readonly kind: 'rolling' | 'to-date' | 'prior' | 'difference' | 'ratio';
  readonly aggregate: string;
  readonly window: Window;
}

/** The calculations of a call, in our terms. */
function calculationsOf({ name, asked }: Case, grain: Grain): Calculation[] {
  return [...(asked ?? '').matchAll(/metrics\.(\w+)\((.*?)\)/g)].map(([, kind, options]) => {
    const option = (key: string): string | undefined => new RegExp(`${key} ?= ?"?(\\w+)`).exec(options!)?.[1];
    const [aggregate, alias] = [option('aggregate') ?? 'sum', option('alias')];
    const interval = Number(option('interval') ?? 0);
    const column = (own: string): string => `${name}_${alias ?? own}`;
    if (kind === 'rolling')
      return {
        column: column(`rolling_${aggregate}_${interval}_${grain}`),
        kind,
        aggregate,
        window: { trailing: interval, unit: grain },
      };
    if (kind === 'period_to_date') {
      const period = option('period') as CalendarUnit;
      return {
        column: column(`${aggregate}_for_${period}`),
        kind: 'to-date',
        aggregate,
        window: { toDate: period },
      };
    }
    return {
      column: column(`${interval}_${grain}s_prior`),
      kind: kind === 'prior' ? kind : (option('comparison_strategy') as 'difference' | 'ratio'),
      aggregate,
      window: { shift: -interval, unit: grain },
    };
  });
}

const combined = (kind: Calculation['kind'], own: Measure, other: Measure): Measure =>
  kind === 'difference' ? minus(own, other) : kind === 'ratio' ? ratio(own, other) : other;

/** Where an `over` of the orders gives another number, in the last month (`prior`, `ratio`: before the first). */
const differing: ReadonlyMap<string, { readonly theirs: number | null; readonly ours: number | null }> =
  new Map([
    // Customers of both months are counted once, not once a month.
    ['period_to_date_count_distinct_sum_for_year', { theirs: 8, ours: 5 }],
    ['rolling_count_distinct_rolling_sum_2_month', { theirs: 8, ours: 5 }],
    // One is added once, not once a month.
    ['period_to_date_derived_metric_sum_for_year', { theirs: 16, ours: 15 }],
    ['rolling_derived_metric_rolling_sum_2_month', { theirs: 16, ours: 15 }],
    // The least order, not the sum of two least orders.
    ['period_to_date_min_sum_for_year', { theirs: 2, ours: 1 }],
    ['rolling_min_rolling_sum_2_month', { theirs: 2, ours: 1 }],
    ['period_to_date_max_sum_for_year', { theirs: 8, ours: 5 }],
    ['rolling_max_rolling_sum_2_month', { theirs: 6, ours: 4 }],
  ]);

describe.skipIf(!published)('the secondary calculations of dbt_metrics', () => {
  const cases = (published?.cases ?? [])
    .filter(({ asked }) => asked?.includes('secondary_calculations'))
    .map((of) => [of.name, of] as const);
  const facts = published ? ordersOf(published.sources['fact_orders_source']!) : new Map<string, never>();
  const rowsIn = async (of: Case): Promise<{ date: string; value: number | null }[]> => {
    const id = teachMeasure(of.name, measureOf(of, definitionIn(of, of.name)!));
    const { spans, metrics } = await answerOf(facts, { ...questionOf(of), metrics: [id] });
    const points = metrics[id]!.series!.map(({ value, n }, i) => ({ date: spans![i]!.from, value, n }));
    // Theirs begin with the first row and end with the last.
    const some = points.map(({ n }) => n > 0);
    return points.slice(some.indexOf(true), some.lastIndexOf(true) + 1);
  };
  const put = async (of: Case, tables: Tables, value: Measure): Promise<Map<string, Valued>> => {
    const id = teachMeasure(`${of.name}-calculated`, value);
    return seriesOf(await answerOf(tables, { ...questionOf(of), metrics: [id] }), id);
  };
  const dateOf = (row: Case['expected'][number], grain: Grain): string => String(row[`date_${grain}`]);

  it.each(cases)('%s, over its own rows', async (_, of) => {
    const { grain } = questionOf(of);
    const rows = tableOf('orders', await rowsIn(of), {
      order_id: (_row, i) => i,
      placed_at: ({ date }) => date,
      total: ({ value }) => value,
    });
    const at = { at: orders.placed_at };
    for (const { column, kind, aggregate, window } of calculationsOf(of, grain!)) {
      // One row a period: the least of it is its value, or none.
      const folded =
        kind === 'prior' ? least(orders, orders.total, at) : folds.get(aggregate)!(orders.total, at);
      const found = await put(of, rows, combined(kind, sum(orders, orders.total, at), over(folded, window)));
      for (const row of of.expected) {
        expect(row, column).toHaveProperty(column);
        const { value } = found.get(dateOf(row, grain!))!;
        // Theirs is 0 where there is nothing to divide by.
        if (kind === 'ratio' && value === null) expect(row[column]).toBe(0);
        else if (row[column] === null) expect(value, column).toBeNull();
        else expect(value, column).toBeCloseTo(row[column] as number, 12);
      }
    }
  });

  it('at once, over the orders: equal, or another meaning', async () => {
    let equal = 0;
    const met = new Set<string>();
    for (const [, of] of cases) {
      const { grain } = questionOf(of);
      const metric = definitionIn(of, of.name)!;
      const own = measureOf(of, metric);
      for (const { column, kind, aggregate, window } of calculationsOf(of, grain!)) {
        const isFold = kind === 'rolling' || kind === 'to-date';
        const isSame = metric.calculation_method === aggregate || metric.calculation_method === 'count';
        const isMeant = aggregate === 'sum' || (isSame && metric.calculation_method !== 'count');
        if (isFold && !isMeant) continue;
        const found = await put(of, facts, combined(kind, own, over(own, window)));
        const other = differing.get(column);
        for (const row of of.expected) {
          const { value } = found.get(dateOf(row, grain!))!;
          const theirs = row[column]!;
          // Before the first order: a count of nothing is 0 here, no row there; a share of nothing is none here, 0 there.
          if (kind === 'prior' && theirs === null) expect(value).toBe(0);
          else if (kind === 'ratio' && theirs === 0) expect(value).toBeNull();
          else if (other && row === of.expected.at(-1)) {
            expect({ theirs, ours: value }, column).toEqual(other);
            met.add(column);
            continue;
          } else expect(value, column).toBeCloseTo(theirs as number, 12);
          equal++;
        }
      }
    }
    expect([...met].sort()).toEqual([...differing.keys()].sort());
    expect(equal).toBeGreaterThan(met.size);
  });
});

const seriesOf = ({ spans, metrics }: Answer, id: string): Map<string, Valued> =>
  new Map(spans!.map(({ from }, i) => [from, metrics[id]!.series![i]!]));
