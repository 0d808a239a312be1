import type { Metric } from '../metrics/define.ts';
import type { Measure } from '../metrics/language.ts';
import { wilson, z95 } from '../util/statistics.ts';
import type { Interval, Valued } from './answer.ts';
import type { Cell, Evaluator } from './evaluate.ts';
import type { Frame } from './frame.ts';
import type { Plan } from './plan.ts';
import type { World } from './resolve.ts';
import type { Values } from './values.ts';
import { aggregatesIn, textOf } from './walk.ts';

/** A metric's values over the answers of its scans. */
export function metricValues(metric: Metric, evaluator: Evaluator, plan: Plan, world: World): Values {
  const leaves = aggregatesIn(metric.value);
  const isAhead = leaves.some((leaf) => leaf.at?.k === 'event' && leaf.at.ahead);
  const unrated = leaves.flatMap((leaf) =>
    textOf(leaf).includes('amount_base') ? (world.noRate.get(leaf.table) ?? []) : [],
  );
  const noRate = unrated.length ? `no-rate:${[...new Set(unrated)].join(',')}` : undefined;
  return {
    groups: (frame) => evaluator.groups(metric.value, frame),
    at(frame, i, group) {
      if (frame.windows[i]!.lo >= plan.calendar.asOf && !isAhead)
        return { value: null, n: 0, reason: 'incomplete-period' };
      if (noRate) return { value: null, n: 0, reason: noRate };
      const cell = evaluator.cell(metric.value, frame, i, group);
      const value = number(cell);
      if (value === null) return { value, n: cell.n, reason: cell.reason ?? 'no-rows' };
      const interval = intervalOf(metric, evaluator, frame, i, group, cell);
      return { value, n: cell.n, ...(interval && { interval }) };
    },
    total: () => ({
      excluded: excludedFrom(metric, evaluator, plan),
      ...(metric.beside && {
        beside: { median: number(evaluator.cell(metric.beside.median, plan.total, 0)) },
      }),
    }),
  };
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
  if (measure.k !== 'calc' || measure.op !== '/' || !measure.of.every(isCount)) return undefined;
  const [k, n] = measure.of.map((part) => evaluator.cell(part, frame, i, group).value) as [number, number];
  return k <= n ? wilson(k, n) : undefined;
}

const isCount = (measure: Measure): boolean =>
  measure.k === 'aggregate' && (measure.fn === 'count' || measure.fn === 'distinct');

function excludedFrom(metric: Metric, evaluator: Evaluator, plan: Plan): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const leaf of aggregatesIn(metric.value)) {
    const { nulls } = evaluator.cell(leaf, plan.total, 0);
    if (!nulls || !leaf.of) continue;
    const reason = `no-value:${leaf.of.k === 'col' ? leaf.of.name : leaf.of.k}`;
    counts.set(reason, Math.max(nulls, counts.get(reason) ?? 0));
  }
  for (const { reason, count } of metric.excludes ?? []) {
    const { value } = evaluator.cell(count, plan.total, 0);
    if (value) counts.set(reason, value);
  }
  return [...counts].map(([reason, count]) => ({ reason, count }));
}
