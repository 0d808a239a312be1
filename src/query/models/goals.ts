import { metricNamed } from '../../metrics/catalogue.ts';
import { isAnalysis, type Better } from '../../metrics/define.ts';
import { dayMs, isoDay, workdays } from '../../util/civil.ts';
import type { ColumnsAnswer } from '../scan.ts';
import { isFlow } from '../target.ts';
import type { Model, ModelContext, ModelInputs } from './model.ts';
import { numbers, orNull, rowsByKey, someOf, texts } from './read.ts';

export interface Goal {
  readonly id: string | null;
  readonly title: string | null;
  readonly metric: string;
  readonly target: number;
  readonly baseline: number;
  readonly ceiling: number;
  readonly relevantTo: string | null;
  /** First day, and the day after the last. */
  readonly from: number;
  readonly to: number;
  readonly scope: string;
  readonly of: string | null;
}

/** Metrics that are themselves about other metrics: no goal can be set on them. */
const aboutMetrics = /^(goal-|smart-|metric-change|before-after)/;

/** Goals that the window touches, in the order of their dates; `params` metric, target (an id) choose among them. */
export function goalsOf(rows: ColumnsAnswer, { window, params }: ModelContext): Goal[] {
  const word = (name: string) => texts(rows, name);
  const [id, title, metric, relevant, scope, of] = [
    word('target_id'),
    word('title'),
    word('metric'),
    word('relevant_to'),
    word('scope'),
    word('scope_value'),
  ];
  const [value, baseline, ceiling] = [
    numbers(rows, 'value'),
    numbers(rows, 'baseline'),
    numbers(rows, 'ceiling'),
  ];
  const [from, to] = [numbers(rows, 'period_start'), numbers(rows, 'period_end')];
  const goals: Goal[] = [];
  for (let row = 0; row < rows.rows; row++) {
    if (params.metric && metric(row) !== params.metric) continue;
    if (params.target && id(row) !== params.target) continue;
    if (from(row) >= window.toDay || to(row) < window.loDay) continue;
    goals.push({
      id: id(row),
      title: title(row),
      metric: metric(row) ?? '',
      target: value(row),
      baseline: baseline(row),
      ceiling: ceiling(row),
      relevantTo: relevant(row),
      from: from(row),
      to: to(row) + dayMs,
      scope: scope(row) ?? 'company',
      of: of(row),
    });
  }
  return goals.sort((a, b) => a.from - b.from || a.to - b.to || ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

/** How much of the goal is reached. Lower is better: turned round, and a goal of 0 is met by 0 alone. */
export function attained(
  actual: number,
  { target, baseline }: Pick<Goal, 'target' | 'baseline'>,
  better: Better,
): number {
  const share =
    baseline === baseline
      ? (actual - baseline) / (target - baseline)
      : better !== 'lower'
        ? actual / target
        : target
          ? target / actual
          : actual
            ? NaN
            : 1;
  return Number.isFinite(share) ? share : NaN;
}

/** The metric over the goal's days, for whom it is set: undefined while it is worked out. */
function actualOf(goal: Goal, inputs: ModelInputs, { ask }: ModelContext) {
  if (aboutMetrics.test(goal.metric) || !metricNamed(goal.metric) || !(goal.to > goal.from)) return null;
  // People are goals' owners by id, and dimensions' values by name.
  const person = rowsByKey(inputs.get('users'), 'user_id').get(goal.of ?? '');
  const name = person === undefined ? null : texts(inputs.get('users'), 'name')(person);
  const answer = ask({
    metrics: [goal.metric],
    period: `${isoDay(goal.from)}..${isoDay(goal.to - dayMs)}`,
    ...(goal.scope !== 'company' && {
      where: [{ by: goal.scope, in: [goal.of, ...(name === null ? [] : [name])] }],
    }),
  });
  return answer && answer.metrics[goal.metric]!;
}

/** Working days gone by, of the goal's. */
const elapsed = ({ from, to }: Goal, today: number): number =>
  workdays(from, Math.max(from, Math.min(to, today))) / workdays(from, to);

/** Less of the period than this says nothing of its pace. */
const leastElapsed = 0.05;

/**
 * Goals against what came of them. `what`: 'attainment' (mean over the goals), 'gap' (target − actual, of a single
 * goal) or 'pace' (actual ÷ what an even pace over working days would have brought by as-of, mean over the goals of sums
 * and counts).
 */
export const goal: Model = (inputs, context) => {
  const { what } = context.params;
  const goals = goalsOf(inputs.get('targets')!, context);
  const rows: (string | number | null)[][] = [];
  const values: number[] = [];
  let reason: string | undefined;
  for (const one of goals) {
    const answer = actualOf(one, inputs, context);
    const definition = metricNamed(one.metric);
    const actual = answer?.value ?? NaN;
    const share = elapsed(one, context.window.asOfDay);
    const flow = !!definition && !isAnalysis(definition) && isFlow(definition.value);
    const attainment = attained(actual, one, answer?.better ?? 'higher');
    const gap = one.target - actual;
    const paced = flow && share >= leastElapsed;
    const pace = paced && one.target ? actual / (one.target * share) : NaN;
    const value = what === 'gap' ? gap : what === 'pace' ? pace : attainment;
    if (value === value) values.push(value);
    else
      reason ??=
        answer === null
          ? `unknown-metric:${one.metric}`
          : (answer?.reason ??
            (what === 'pace' && flow
              ? 'incomplete-period'
              : what === 'pace'
                ? 'not-a-sum'
                : 'zero-denominator'));
    rows.push([
      one.title ?? one.id,
      one.metric,
      one.of,
      isoDay(one.from),
      one.to === one.to ? isoDay(one.to - dayMs) : null,
      answer?.unit ?? null,
      orNull(one.target),
      orNull(actual),
      orNull(attainment),
      orNull(gap),
      orNull(pace),
      paced ? orNull(actual / share) : null,
    ]);
  }
  const isSingle = what !== 'gap' || values.length < 2;
  const value = values.length && isSingle ? values.reduce((a, b) => a + b) / values.length : null;
  return {
    value,
    n: values.length,
    ...(value === null && { reason: !isSingle ? 'several-goals' : (reason ?? 'no-rows') }),
    table: {
      columns: [
        { name: 'goal', unit: 'text' },
        { name: 'metric', unit: 'text' },
        { name: 'of', unit: 'text' },
        { name: 'from', unit: 'text' },
        { name: 'to', unit: 'text' },
        { name: 'unit', unit: 'text' },
        { name: 'target', unit: 'same' },
        { name: 'actual', unit: 'same' },
        { name: 'attainment', unit: 'ratio' },
        { name: 'gap', unit: 'same' },
        { name: 'pace', unit: 'ratio' },
        { name: 'projected', unit: 'same' },
      ],
      ...someOf(rows),
    },
  };
};

/** Best value that the metric had in earlier periods as long as the goal's; NaN where nothing is known of them. */
function bestBefore({ metric, from, to }: Goal, better: Better, { ask }: ModelContext): number | undefined {
  const days = (to - from) / dayMs;
  const answer = ask({
    metrics: [metric],
    period: `${isoDay(from - 3 * 365 * dayMs)}..${isoDay(from - dayMs)}`,
    grain: days < 45 ? 'month' : days < 135 ? 'quarter' : 'year',
  });
  if (answer === undefined) return undefined;
  const values = (answer?.metrics[metric]?.series ?? []).flatMap(({ value, n }) =>
    value === null || !n ? [] : value,
  );
  return values.length
    ? values.reduce((a, b) => (better === 'lower' ? Math.min(a, b) : Math.max(a, b)))
    : NaN;
}

/** How many of the five marks of a SMART goal are filled in and hold, mean over the goals. */
export const smart: Model = (inputs, context) => {
  const goals = goalsOf(inputs.get('targets')!, context);
  const rows = goals.map((one) => {
    const definition = metricNamed(one.metric);
    const better = definition?.better ?? 'higher';
    const isMeasurable = !!definition && one.target === one.target;
    const isTimely = one.to > one.from;
    let isAttainable = false;
    if (one.ceiling === one.ceiling)
      isAttainable = better === 'lower' ? one.target >= one.ceiling : one.target <= one.ceiling;
    else if (isMeasurable && isTimely && !aboutMetrics.test(one.metric)) {
      const best = bestBefore(one, better, context) ?? NaN;
      isAttainable = better === 'lower' ? one.target >= best / 2 : one.target <= best * 2;
    }
    const marks = [!!one.title, isMeasurable, isAttainable, !!one.relevantTo, isTimely].map(Number);
    return [one.title ?? one.id, ...marks, marks.reduce((a, b) => a + b) / 5];
  });
  const n = rows.length;
  return {
    value: n ? rows.reduce((sum, row) => sum + (row.at(-1) as number), 0) / n : null,
    n,
    ...(!n && { reason: 'no-rows' }),
    table: {
      columns: [
        { name: 'goal', unit: 'text' },
        ...['specific', 'measurable', 'attainable', 'relevant', 'timely'].map(
          (name) => ({ name, unit: 'count' }) as const,
        ),
        { name: 'share', unit: 'ratio' },
      ],
      ...someOf(rows),
    },
  };
};
