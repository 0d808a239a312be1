import { describe, expect, it } from 'vitest';
import { least, most, type Measure } from '../../../src/metrics/language.ts';
import type { Answer, Valued } from '../../../src/query/answer.ts';
import { orders } from '../../../src/schema/orders.ts';
import {
  definitionIn,
  measureOf,
  ordersOf,
  questionOf,
  type Case,
  type Published,
  type Row,
} from './dbt-case.ts';
import { truth } from '../models/support.ts';
import { answerOf, teachMeasure } from './ad-hoc.ts';

const published = truth<Published>('dbt-metrics/truth.json');

/** Cases whose calendar or seed is not beside the truth. */
const unreachable: ReadonlySet<string> = new Set([
  // A seed of its own.
  'base_median_metric_complicated_source',
  // Days of a calendar table as a dimension, and a grain of one's own: neither is offered.
  'base_sum_metric is_weekend',
  'base_sum_metric_custom_grain',
]);
const isReachable = ({ name, asked }: Case): boolean =>
  !unreachable.has(name) && !(asked?.includes('is_weekend') && unreachable.has(`${name} is_weekend`));

/** A sum of nothing is 0 here, but for what lies before the data; by that setting it is null there. */
const nullThere = new Set(['treat_null_values_as_null']);

interface Point {
  readonly key: readonly string[];
  readonly date: string;
  readonly valued: Valued;
}

/** Every value of the answer: a group and span each. */
function pointsOf(answer: Answer, id: string): Point[] {
  const { groups, ...whole } = answer.metrics[id]!;
  return (groups ?? [{ ...whole, key: [] }]).flatMap((group) => {
    const key = group.key.map(String);
    return answer.spans
      ? group.series!.map((valued, i) => ({ key, date: answer.spans![i]!.from, valued }))
      : [{ key, date: '', valued: group }];
  });
}

const dateIn = (row: Row): string => {
  const name = Object.keys(row).find((column) => /^date(_(day|week|month))?$/.test(column));
  return name ? String(row[name]) : '';
};

const edges = new Map<string, Measure>([
  ['metric_start_date', least(orders, orders.placed_at, { at: orders.placed_at })],
  ['metric_end_date', most(orders, orders.placed_at, { at: orders.placed_at })],
]);

describe.skipIf(!published)('the published cases of dbt_metrics', () => {
  const cases = (published?.cases ?? []).filter(isReachable).map((of) => [of.name, of] as const);
  const source = (model: string | undefined) =>
    ordersOf(
      published!.sources[
        model?.includes('duplicate')
          ? 'fact_orders_duplicate_source'
          : model?.includes('event')
            ? 'events_source'
            : 'fact_orders_source'
      ]!,
    );

  it('are all here', () => {
    expect(cases.length).toBe(published!.cases.length - unreachable.size);
  });

  it.each(cases)('%s', async (name, of) => {
    const question = questionOf(of);
    const { by = [] } = question;
    let compared = 0;
    for (const column of Object.keys(of.expected[0]!)) {
      const definition = definitionIn(of, column);
      const measure = edges.get(column) ?? (definition && measureOf(of, definition));
      if (!measure) continue;
      const id = teachMeasure(column, measure);
      const answer = await answerOf(source(definition?.model), { ...question, metrics: [id] });
      const points = pointsOf(answer, id);
      const seen = new Set<Point>();
      for (const row of of.expected) {
        const key = by.map((dimension) => String(row[dimension]).toLowerCase());
        // A span that the period cuts is called by the period's first day here, by the grain's there.
        const date = dateIn(row) && dateIn(row) < answer.period.from ? answer.period.from : dateIn(row);
        const point = points.find(
          (p) => p.date === date && p.key.every((word, d) => word.toLowerCase() === key[d]),
        );
        expect(point, JSON.stringify(row)).toBeDefined();
        seen.add(point!);
        const expected = row[column]!;
        const { value } = point!.valued;
        if (edges.has(column)) expect(new Date(value!).toISOString().slice(0, 10)).toBe(expected);
        else if (expected === null && nullThere.has(name)) expect(value ?? 0).toBe(0);
        else if (expected === null) expect(value).toBeNull();
        else expect(value, `${column} ${JSON.stringify(row)}`).toBeCloseTo(expected as number, 12);
        compared++;
      }
      // What they leave out has no rows here.
      const isWindow = answer.question.grain === 'day' && dateIn(of.expected[0]!) && /_window/.test(column);
      for (const { date, valued } of points.filter((point) => !seen.has(point)))
        if (!isWindow || new Date(date).getUTCDay() === 1) expect(valued.n, date).toBe(0);
    }
    expect(compared).toBeGreaterThan(0);
  });
});
