import { describe, expect, it } from 'vitest';
import {
  bin,
  count,
  larger,
  least,
  math,
  minus,
  most,
  over,
  ratio,
  sum,
  type Measure,
  type Window,
} from '../../../src/metrics/language.ts';
import type { Question } from '../../../src/query/question.ts';
import { orders } from '../../../src/schema/orders.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { load } from '../../../workers/ingest/load.ts';
import { plain, sheet, truth } from '../models/support.ts';
import { answerOf, tableOf, teachMeasure } from './ad-hoc.ts';

/* A thousand orders by day and discount: sums and averages, their change, rolling and to-date extremes, as published. */

interface Day {
  readonly had_discount: boolean;
  readonly day: string;
  readonly s: number;
  readonly a: number;
}
const days = truth<{ day_values: Day[] }>('dbt-metrics/truth_seed.json')?.day_values;
const iso = plain('dbt-metrics/seeds/source/fact_orders_1000_iso.csv');
const american = plain('dbt-metrics/seeds/source/fact_orders_1000_us_dates.csv');
const expected = (name: string): Record<string, string>[] =>
  sheet(`dbt-metrics/seeds/expected/${name}_expected.csv`) ?? [];

const at = { at: orders.placed_at };
const total = sum(orders, orders.total, at);
// Their average of a day without orders is 0, ours is none: over at least one order it is 0 here too.
const average = ratio(
  sum(orders, bin(math(math(orders.total, '+', 1), '/', 2), 1), at),
  larger(count(orders, at), 1),
);
const yesterday: Window = { shift: -1, unit: 'day' };

describe.skipIf(!days || !iso || !american)('a thousand orders of dbt_metrics', () => {
  const read = async (text: string): Promise<Tables> =>
    (
      await load([{ name: 'orders.csv', table: 'orders', text }], {
        map: { order_date: 'placed_at', order_total: 'total' },
      })
    ).tables;
  const put = async (
    tables: Tables,
    name: string,
    value: Measure,
    more: Partial<Question> = {},
  ): Promise<Map<string, number | null>> => {
    const id = teachMeasure(name, value);
    const question = {
      metrics: [id],
      period: '2022-01..2022-05',
      grain: 'day',
      by: ['had_discount'],
    } as const;
    const { spans, metrics } = await answerOf(tables, { ...question, asOf: '2022-05-31', ...more });
    return new Map(
      metrics[id]!.groups!.flatMap(({ key, series }) =>
        series!.map(({ value: v }, i) => [[...key, spans![i]!.from].join(' ').toLowerCase(), v] as const),
      ),
    );
  };
  const keyOf = (row: Record<string, string>, ...more: string[]): string =>
    [row.had_discount!, ...more.map((name) => row[name]!), row.date_day!].join(' ').toLowerCase();
  /** Every row, to the six decimals that are published; '' is no value. */
  const same = (found: Map<string, number | null>, rows: Record<string, string>[], column: string): void => {
    expect(found.size).toBe(days!.length);
    expect(rows).toHaveLength(days!.length);
    for (const row of rows) {
      const value = found.get(keyOf(row));
      if (row[column] === '') expect(value, keyOf(row)).toBeNull();
      else expect(Math.abs(value! - +row[column]!), `${column} ${keyOf(row)}: ${value}`).toBeLessThan(1e-6);
    }
  };

  it.each([
    ['2022-01-31', iso],
    ['01/31/2022', american],
  ])('sums and averages, from days like %s', async (_, text) => {
    const tables = await read(text!);
    const [sums, averages] = [await put(tables, 'total', total), await put(tables, 'average', average)];
    for (const { had_discount, day, s, a } of days!) {
      expect(sums.get(`${had_discount} ${day}`)).toBe(s);
      expect(averages.get(`${had_discount} ${day}`)).toBeCloseTo(a, 9);
    }
    same(sums, expected('base_sum_metric_'), 'base_sum_metric');
    const rows = expected('multiple_metrics__base_metrics');
    same(sums, rows, 'base_sum_metric');
    same(averages, rows, 'base_average_metric');
  });

  it('change since the day before: difference and ratio', async () => {
    const tables = await read(iso!);
    const rows = expected('multiple_metrics__period_over_period');
    for (const [name, own] of [
      ['base_sum_metric', total],
      ['base_average_metric', average],
    ] as const) {
      same(await put(tables, name, minus(own, over(own, yesterday))), rows, `${name}_pop_1mth`);
      same(await put(tables, name, ratio(own, over(own, yesterday))), rows, `${name}_ratio_to_1_day_ago`);
    }
  });

  it('greatest sum of three days, at once', async () => {
    const [one, two] = [-1, -2].map((shift) => over(total, { shift, unit: 'day' }));
    const found = await put(await read(iso!), 'rolling', larger(larger(total, one!), two!));
    same(found, expected('multiple_metrics__rolling'), 'base_sum_metric_max_3mth');
  });

  /** Extremes are of days, not of orders: the days' values become the rows. */
  const daily = async (): Promise<Tables> => {
    const tables = await read(iso!);
    const averages = await put(tables, 'average', average);
    return tableOf('orders', [...(await put(tables, 'total', total))], {
      order_id: ([key]) => key,
      placed_at: ([key]) => key.split(' ')[1]!,
      had_discount: ([key]) => key.split(' ')[0]!,
      total: ([, value]) => value,
      gross: ([key]) => averages.get(key)!,
    });
  };
  const columns = [
    ['base_sum_metric', orders.total],
    ['base_average_metric', orders.gross],
  ] as const;

  it('least and greatest of three days', async () => {
    const tables = await daily();
    const rows = expected('multiple_metrics__rolling');
    const window: Window = { trailing: 3, unit: 'day' };
    for (const [name, column] of columns) {
      same(await put(tables, name, over(least(orders, column, at), window)), rows, `${name}_min_3mth`);
      same(await put(tables, name, over(most(orders, column, at), window)), rows, `${name}_max_3mth`);
    }
  });

  it('least of the year and greatest of the month to date', async () => {
    const tables = await daily();
    const rows = expected('multiple_metrics__period_to_date');
    for (const [name, column] of columns) {
      const min = await put(tables, name, over(least(orders, column, at), { toDate: 'year' }));
      const max = await put(tables, name, over(most(orders, column, at), { toDate: 'month' }));
      same(min, rows, `${name}_ytd_min`);
      same(max, rows, `${name}_max_for_month`);
    }
  });

  it.each(['derived_metric', 'metric_on_derived_metric'])('%s by country: sum less average', async (file) => {
    const tables = await read(iso!);
    const by = { by: ['had_discount', 'order_country'], period: '2022-01' };
    const rows = expected(`${file}_`);
    expect(rows.length).toBeGreaterThan(0);
    for (const [column, value] of [
      ['base_sum_metric', total],
      ['base_average_metric', average],
      ['expression_metric', minus(total, average)],
    ] as const) {
      const found = await put(tables, column, value, by);
      for (const row of rows)
        expect(Math.abs(found.get(keyOf(row, 'order_country'))! - +row[column]!), keyOf(row)).toBeLessThan(
          1e-6,
        );
    }
  });
});
