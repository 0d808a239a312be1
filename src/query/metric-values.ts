import type { Metric } from '../metrics/define.ts';
import type { Aggregate, Measure, Value } from '../metrics/language.ts';
import { wilson, z95 } from '../util/statistics.ts';
import type { Interval } from './answer.ts';
import type { Cell, Evaluator } from './evaluate.ts';
import type { Frame } from './frame.ts';
import type { Plan, Planned } from './plan.ts';
import type { Values } from './values.ts';
import { aggregatesIn, columnsIn, textOf, undated } from './walk.ts';

/** A metric's values over the answers of its scans. */
export function metricValues(
  { definition: metric, unrated }: Extract<Planned, { k: 'metric' }>,
  evaluator: Evaluator,
  plan: Plan,
): Values {
  const isAhead = aggregatesIn(metric.value).some((leaf) => leaf.at?.k === 'event' && leaf.at.ahead);
  return {
    groups: (frame) => evaluator.groups(metric.value, frame),
    at(frame, i, group) {
      if (frame.windows[i]!.lo >= plan.calendar.asOf && !isAhead)
        return { value: null, n: 0, reason: 'incomplete-period' };
      const cell = evaluator.cell(metric.value, frame, i, group);
      const lost = withoutRate(unrated, evaluator, frame, i, group);
      if (lost) return { value: null, n: cell.n + lost.n, reason: lost.reason };
      const value = number(cell);
      if (value === null) return { value, n: cell.n, reason: cell.reason ?? 'no-rows' };
      const interval = intervalOf(metric, evaluator, frame, i, group, cell);
      return { value, n: cell.n, ...(interval && { interval }) };
    },
    total() {
      if (withoutRate(unrated, evaluator, plan.total, 0)) return { excluded: [] };
      return {
        excluded: excludedFrom(metric, evaluator, plan),
        ...(metric.beside && {
          beside: { median: number(evaluator.cell(metric.beside.median, plan.total, 0)) },
        }),
      };
    },
  };
}

/** The currencies of rows that have no rate, as a reason; undefined where every amount has one. */
export function withoutRate(
  unrated: Planned['unrated'],
  evaluator: Evaluator,
  frame: Frame,
  i: number,
  group?: string,
): { n: number; reason: string } | undefined {
  const lost = unrated.flatMap(([code, count]) => {
    const { value } = evaluator.cell(count, frame, i, group);
    return value ? [{ code, value }] : [];
  });
  return lost.length
    ? {
        n: lost.reduce((sum, { value }) => sum + value, 0),
        reason: `no-rate:${lost.map(({ code }) => code).join()}`,
      }
    : undefined;
}

const number = ({ value }: Cell): number | null => (value === value ? value : null);

function intervalOf(
  metric: Metric,
  evaluator: Evaluator,
  frame: Frame,
  i: number,
  group: string | undefined,
  cell: Cell,
): Interval | undefined {
  const { value: measure } = metric;
  if (metric.interval === 'mean' && cell.variance !== undefined && cell.n) {
    const standardError = Math.sqrt(cell.variance / cell.n);
    return { low: cell.value - z95 * standardError, high: cell.value + z95 * standardError, standardError };
  }
  if (measure.k !== 'calc' || measure.op !== '/') return undefined;
  if (metric.interval !== 'rate' && !isShare(...measure.of)) return undefined;
  const [k, n] = measure.of.map((part) => evaluator.cell(part, frame, i, group).value) as [number, number];
  return k <= n ? wilson(k, n) : undefined;
}

/** A count out of another of the same table and time: a proportion, not just a quotient of two counts. */
function isShare(a: Measure, b: Measure): boolean {
  if (a.k === 'over' && b.k === 'over') return textOf(a.window) === textOf(b.window) && isShare(a.of, b.of);
  return isCount(a) && isCount(b) && textOf([a.table, a.at]) === textOf([b.table, b.at]);
}

const isCount = (measure: Measure): measure is Aggregate =>
  measure.k === 'aggregate' && (measure.fn === 'count' || measure.fn === 'distinct');

function excludedFrom(metric: Metric, evaluator: Evaluator, plan: Plan): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const [leaf, { nulls }] of evaluator.leaves(metric.value, plan.total, 0)) {
    if (!nulls || !leaf.of) continue;
    const reason = `no-value:${namesIn(leaf.of)}`;
    counts.set(reason, Math.max(nulls, counts.get(reason) ?? 0));
  }
  for (const leaf of aggregatesIn(metric.value)) {
    const unknown = undated(leaf);
    const { value } = unknown ? evaluator.cell(unknown, plan.total, 0) : { value: 0 };
    if (value && leaf.at?.k === 'stock')
      counts.set(`no-value:${leaf.at.from.k === 'col' ? leaf.at.from.name : leaf.at.from.k}`, value);
  }
  for (const { reason, count } of metric.excludes ?? []) {
    const { value } = evaluator.cell(count, plan.total, 0);
    if (value) counts.set(reason, value);
  }
  return [...counts].map(([reason, count]) => ({ reason, count }));
}

/** The columns that a value needs, for a reader. */
function namesIn(value: Value): string {
  const names = new Set<string>();
  columnsIn(value, (column) => column.maybe || names.add(column.name));
  return [...names].join(',');
}
