import { analysisValues, type Followed } from './analysis-values.ts';
import type { Answer, Compared, Group, MetricAnswer, Valued } from './answer.ts';
import { Evaluator, type Answers } from './evaluate.ts';
import { metricValues, withoutRate } from './metric-values.ts';
import { targetsKey, type Plan, type Planned } from './plan.ts';
import { projected } from './projected.ts';
import type { Frame } from './frame.ts';
import type { World } from './resolve.ts';
import type { ColumnsAnswer } from './scan.ts';
import { targetOf } from './target.ts';
import type { Values } from './values.ts';
import { aggregatesIn, columnsIn } from './walk.ts';

/** Columns answers by key. */
export type ColumnAnswers = ReadonlyMap<string, ColumnsAnswer>;

type Beside = (
  id: string,
  answer: MetricAnswer,
  plan: Plan,
  world: World,
  followed: Followed,
) => MetricAnswer;
let beside: Beside | undefined;
/** Gives the values of each currency beside those that lack a rate; only the larger engine knows how. */
export const teachCurrencies = (inCurrencies: Beside): void => void (beside = inCurrencies);

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
    const { id } = planned.definition;
    const answer = yield* answerOf(planned, plan, world, scans, columns, followed);
    metrics[id] = beside?.(id, answer, plan, world, followed) ?? answer;
    yield;
  }
  return {
    question: plan.question,
    asOf: plan.calendar.asOf,
    period: plan.period,
    ...(plan.comparisonPeriod && { comparison: plan.comparisonPeriod }),
    ...(plan.spans && { spans: plan.spans }),
    currency: plan.question.currency?.toUpperCase() ?? world.currency,
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
  const { definition, missing, unrated } = planned;
  const { unit, better } = definition;
  const asked = planned.k === 'metric' ? planned.asked : {};
  const evaluator = new Evaluator(plan, scans, asked, columns.get(targetsKey));
  const without = (reason: string): MetricAnswer => ({
    unit,
    better,
    value: null,
    n: 0,
    reason,
    excluded: [],
  });
  if (missing) return without(missing);
  const values =
    planned.k === 'analysis'
      ? analysisValues(
          planned.definition,
          new Map([...planned.reads].map(([name, key]) => [name, columns.get(key)!])),
          plan,
          followed,
        )
      : metricValues(planned, evaluator, plan);

  const total = values.at(plan.total, 0);
  const more = values.total();
  const lost = planned.k === 'analysis' && withoutRate(unrated, evaluator, plan.total, 0);
  // A table without amounts does not need their rates.
  if (lost && (unit !== 'table' || more.table?.columns.some((column) => column.unit.startsWith('currency'))))
    return without(lost.reason);
  yield;
  const at = (frame: Frame, i: number, group?: string): Valued => {
    const valued = values.at(frame, i, group);
    // Of what lies before all data it is not known that there was nothing.
    const isBefore = !valued.n && valued.value !== null && frame.windows[i]!.hi <= world.begins();
    return isBefore ? { value: null, n: 0, reason: 'no-rows' } : valued;
  };
  const compared = (own: Valued, group?: string): Compared | undefined =>
    plan.comparison && change(own, at(plan.comparison, 0, group));
  const series = function* (group?: string): Generator<void, Valued[] | undefined, void> {
    const line: Valued[] = [];
    for (let i = 0; i < (plan.series?.windows.length ?? 0); i++) {
      line.push(at(plan.series!, i, group));
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
    tables: tablesOf(planned),
    ...total,
    ...more,
    ...(comparison && { comparison }),
    ...(target && { target }),
    ...(line && { series: line }),
    ...(groups && { groups }),
    ...(projection && { projection }),
  };
}

function tablesOf(planned: Planned): string[] {
  if (planned.k === 'analysis') return Object.values(planned.definition.reads).map(({ table }) => table);
  const { value } = planned.definition;
  const tables = new Set<string>(aggregatesIn(value).map(({ table }) => table));
  columnsIn(value, ({ table }) => void tables.add(table));
  return [...tables];
}

export const hasRows = ({ n, comparison, series = [] }: Group): boolean =>
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
