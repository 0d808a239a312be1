import { isAnalysis, type Analysis, type Metric } from '../metrics/define.ts';
import type { Measure } from '../metrics/language.ts';
import { wilson, z95 } from '../util/statistics.ts';
import type { Answer, Compared, Group, Interval, MetricAnswer, Projection, Valued } from './answer.ts';
import { spanOf, step, windowOf, type Days } from './calendar.ts';
import { Evaluator, type Answers, type Cell } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { projection } from './models/exponential-smoothing.ts';
import { modelNamed } from './models/registry.ts';
import { targetsKey, type Plan, type Planned } from './plan.ts';
import type { World } from './resolve.ts';
import type { ColumnsAnswer } from './scan.ts';
import { targetOf } from './target.ts';
import { aggregatesIn, textOf } from './walk.ts';

/** Columns answers by key. */
export type ColumnAnswers = ReadonlyMap<string, ColumnsAnswer>;

/** Turns the scans' answers into the answer of the question. A generator, so that a caller on the main thread can pause. */
export function* combine(
  plan: Plan,
  world: World,
  scans: Answers,
  columns: ColumnAnswers,
): Generator<void, Answer, void> {
  const evaluator = new Evaluator(plan, scans);
  const metrics: Record<string, MetricAnswer> = {};
  for (const planned of plan.metrics) {
    metrics[planned.definition.id] = yield* answerOf(planned, plan, world, evaluator, columns);
    yield;
  }
  return {
    question: plan.question,
    asOf: plan.calendar.asOf,
    period: plan.period,
    ...(plan.comparisonPeriod && { comparison: plan.comparisonPeriod }),
    ...(plan.spans && { spans: plan.spans }),
    currency: world.currency,
    metrics,
  };
}

function* answerOf(
  planned: Planned,
  plan: Plan,
  world: World,
  evaluator: Evaluator,
  columns: ColumnAnswers,
): Generator<void, MetricAnswer, void> {
  const { definition, missing } = planned;
  const { unit, better } = definition;
  if (missing) return { unit, better, value: null, n: 0, reason: missing, excluded: [] };
  if ('reads' in planned) return analysed(planned.definition, planned.reads, plan, columns);
  if (isAnalysis(definition)) throw new Error(definition.id);

  const { value: measure } = definition;
  const at = (frame: Frame, i: number, group?: string): Valued =>
    valued(definition, evaluator, frame, i, group, plan, world);
  const total = at(plan.total, 0);
  const compared = (own: Valued, group?: string): Compared | undefined =>
    plan.comparison && change(own, at(plan.comparison, 0, group));
  const series = (group?: string): Valued[] | undefined =>
    plan.series?.windows.map((_, i) => at(plan.series!, i, group));
  const comparison = compared(total);
  const line = series();
  const targets = columns.get(targetsKey);
  const target =
    plan.question.target && targets && total.value !== null
      ? targetOf(definition, total.value, plan, targets)
      : undefined;
  const { project: horizon } = plan.question;
  const projection = line && horizon ? yield* projected(line, plan, horizon, measure) : undefined;
  return {
    unit,
    better,
    ...total,
    excluded: excludedFrom(definition, evaluator, plan),
    ...(definition.beside && {
      beside: { median: number(evaluator.cell(definition.beside.median, plan.total, 0)) },
    }),
    ...(comparison && { comparison }),
    ...(target && { target }),
    ...(line && { series: line }),
    ...(plan.question.by?.length && { groups: groupsOf(measure, plan, evaluator, at, compared, series) }),
    ...(projection && { projection }),
  };
}

const number = ({ value }: Cell): number | null => (value === value ? value : null);

function valued(
  metric: Metric,
  evaluator: Evaluator,
  frame: Frame,
  i: number,
  group: string | undefined,
  plan: Plan,
  world: World,
): Valued {
  const window = frame.windows[i]!;
  if (
    window.lo >= plan.calendar.asOf &&
    !aggregatesIn(metric.value).some((leaf) => leaf.at?.k === 'event' && leaf.at.ahead)
  )
    return { value: null, n: 0, reason: 'incomplete-period' };
  const unrated = aggregatesIn(metric.value).flatMap((leaf) =>
    textOf(leaf).includes('amount_base') ? (world.noRate.get(leaf.table) ?? []) : [],
  );
  if (unrated.length) return { value: null, n: 0, reason: `no-rate:${[...new Set(unrated)].join(',')}` };
  const cell = evaluator.cell(metric.value, frame, i, group);
  const value = number(cell);
  if (value === null) return { value, n: cell.n, reason: cell.reason ?? 'no-rows' };
  const interval = intervalOf(metric, evaluator, frame, i, group, cell);
  return { value, n: cell.n, ...(interval && { interval }) };
}

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

export function change(own: Valued, other: Valued): Compared {
  const { value, n, reason } = other;
  const difference = own.value === null || value === null ? null : own.value - value;
  return {
    value,
    n,
    ...(reason && { reason }),
    change: difference,
    relative: difference === null || !value ? null : difference / Math.abs(value),
  };
}

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

function groupsOf(
  measure: Measure,
  plan: Plan,
  evaluator: Evaluator,
  at: (frame: Frame, i: number, group?: string) => Valued,
  compared: (own: Valued, group?: string) => Compared | undefined,
  series: (group?: string) => Valued[] | undefined,
): Group[] {
  const keys = evaluator.groups(measure, plan.total);
  if (plan.series) evaluator.groups(measure, plan.series, keys);
  const groups = [...keys].map(([text, key]): Group => {
    const own = at(plan.total, 0, text);
    const comparison = compared(own, text);
    const line = series(text);
    return { key, ...own, ...(comparison && { comparison }), ...(line && { series: line }) };
  });
  // Largest first, no value last; equal ones by key, so that the order is stable.
  const rank = (group: Group): number => group.value ?? -Infinity;
  const text = (group: Group): string => JSON.stringify(group.key);
  return groups.sort((a, b) => rank(b) - rank(a) || (text(a) < text(b) ? -1 : 1));
}

const seasons = { day: 7, week: 52, month: 12, quarter: 4, year: 1 } as const;

function* projected(
  line: readonly Valued[],
  plan: Plan,
  horizon: number,
  measure: Measure,
): Generator<void, Projection | { reason: string }, void> {
  const { spans, series, calendar, grain } = plan;
  const known = spans!.filter((span) => span.complete).length;
  const values = line.slice(0, known).map((point) => point.value);
  const outcome = yield* projection(values, {
    period: seasons[grain!],
    horizon,
    positive: isNeverNegative(measure),
  });
  if ('reason' in outcome) return outcome;
  let day = series!.days[known - 1]![1];
  const future = outcome.mean.map((): Days => {
    const days: Days = [day, step(day, grain!, 1)];
    day = days[1];
    return days;
  });
  const { mean, lower80, upper80, lower95, upper95, model } = outcome;
  const ahead = future.map((days) => spanOf(days, windowOf(days, calendar), calendar));
  return { spans: ahead, mean, lower80, upper80, lower95, upper95, model };
}

const isNeverNegative = (measure: Measure): boolean =>
  measure.k === 'aggregate'
    ? measure.fn === 'count' || measure.fn === 'distinct'
    : measure.k === 'calc' && measure.of.every(isNeverNegative);

function analysed(
  definition: Analysis,
  reads: ReadonlyMap<string, string>,
  plan: Plan,
  columns: ColumnAnswers,
): MetricAnswer {
  const { unit, better, model, params = {} } = definition;
  const { calendar, days } = plan;
  const inputs = new Map([...reads].map(([name, key]) => [name, columns.get(key)!]));
  return {
    unit,
    better,
    excluded: [],
    ...modelNamed(model)(inputs, { window: plan.total.windows[0]!, days, calendar, params }),
  };
}
