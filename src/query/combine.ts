import { analysisValues, type Followed } from './analysis-values.ts';
import type { Answer, Compared, Group, MetricAnswer, Valued } from './answer.ts';
import { Evaluator, type Answers } from './evaluate.ts';
import { metricValues } from './metric-values.ts';
import { targetsKey, type Plan, type Planned } from './plan.ts';
import { projected } from './projected.ts';
import type { World } from './resolve.ts';
import type { ColumnsAnswer } from './scan.ts';
import { targetOf } from './target.ts';
import type { Values } from './values.ts';

/** Columns answers by key. */
export type ColumnAnswers = ReadonlyMap<string, ColumnsAnswer>;

/** Turns the scans' answers into the answer of the question. A generator, so that a caller on the main thread can pause. */
export function* combine(
  plan: Plan,
  world: World,
  scans: Answers,
  columns: ColumnAnswers,
  followed: Followed,
): Generator<void, Answer, void> {
  const metrics: Record<string, MetricAnswer> = {};
  for (const planned of plan.metrics) {
    metrics[planned.definition.id] = yield* answerOf(planned, plan, world, scans, columns, followed);
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
  scans: Answers,
  columns: ColumnAnswers,
  followed: Followed,
): Generator<void, MetricAnswer, void> {
  const { definition, missing } = planned;
  const { unit, better } = definition;
  if (missing) return { unit, better, value: null, n: 0, reason: missing, excluded: [] };
  const values =
    planned.k === 'analysis'
      ? analysisValues(
          planned.definition,
          new Map([...planned.reads].map(([name, key]) => [name, columns.get(key)!])),
          plan,
          followed,
        )
      : metricValues(
          planned.definition,
          new Evaluator(plan, scans, planned.asked, columns.get(targetsKey)),
          plan,
          world,
        );

  const total = values.at(plan.total, 0);
  yield;
  const compared = (own: Valued, group?: string): Compared | undefined =>
    plan.comparison && change(own, values.at(plan.comparison, 0, group));
  const series = function* (group?: string): Generator<void, Valued[] | undefined, void> {
    const line: Valued[] = [];
    for (let i = 0; i < (plan.series?.windows.length ?? 0); i++) {
      line.push(values.at(plan.series!, i, group));
      yield;
    }
    return plan.series && line;
  };
  const comparison = compared(total);
  const line = yield* series();
  const { question } = plan;
  const target =
    question.target && total.value !== null
      ? targetOf(definition, total.value, plan, columns.get(targetsKey))
      : undefined;
  const measure = planned.k === 'metric' ? planned.definition.value : undefined;
  const projection =
    line && question.project ? yield* projected(line, plan, question.project, measure) : undefined;
  const by = planned.k === 'metric' ? planned.asked.by : question.by;
  const all = by?.length ? yield* groupsOf(values, plan, labelsOf(by, world), compared, series) : undefined;
  // Of a metric that is split by nature only the groups that it has rows of; of a question's own split all.
  const groups = question.by ? all : all?.filter(hasRows);
  return {
    unit,
    better,
    ...total,
    ...values.total(),
    ...(comparison && { comparison }),
    ...(target && { target }),
    ...(line && { series: line }),
    ...(groups && { groups }),
    ...(projection && { projection }),
  };
}

const hasRows = ({ n, comparison, series = [] }: Group): boolean =>
  n > 0 || !!comparison?.n || series.some((point) => point.n > 0);

/** Both values side by side; no change where either is missing. */
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

/** What to call a group whose key has ids. */
function labelsOf(by: readonly string[], world: World): (key: Group['key']) => Pick<Group, 'label'> {
  const names = by.map((dimension) => world.names?.(dimension));
  return (key) =>
    names.some((known) => known?.size)
      ? { label: key.map((word, d) => (word === null ? null : (names[d]?.get(word) ?? word))) }
      : {};
}

function* groupsOf(
  values: Values,
  plan: Plan,
  labelled: (key: Group['key']) => Pick<Group, 'label'>,
  compared: (own: Valued, group?: string) => Compared | undefined,
  series: (group?: string) => Generator<void, Valued[] | undefined, void>,
): Generator<void, Group[], void> {
  const keys = values.groups(plan.total);
  if (plan.series) for (const [text, key] of values.groups(plan.series)) keys.set(text, key);
  const groups: Group[] = [];
  for (const [text, key] of keys) {
    const own = values.at(plan.total, 0, text);
    const comparison = compared(own, text);
    const line = yield* series(text);
    groups.push({
      key,
      ...labelled(key),
      ...own,
      ...(comparison && { comparison }),
      ...(line && { series: line }),
    });
    yield;
  }
  // Largest first, no value last; equal ones by key, so that the order is stable.
  const rank = (group: Group): number => group.value ?? -Infinity;
  const text = (group: Group): string => JSON.stringify(group.key);
  return groups.sort((a, b) => rank(b) - rank(a) || (text(a) < text(b) ? -1 : 1));
}
