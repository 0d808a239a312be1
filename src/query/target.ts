import { metricNamed } from '../metrics/catalogue.ts';
import { isAnalysis, type Better, type Definition } from '../metrics/define.ts';
import type { Measure } from '../metrics/language.ts';
import { dayMs, workdays } from '../util/civil.ts';
import type { TargetAnswer } from './answer.ts';
import type { Days } from './calendar.ts';
import type { Plan } from './plan.ts';
import type { Filter } from './question.ts';
import type { ColumnsAnswer, ColumnView } from './scan.ts';

interface Goal {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Adds up over time: a sum or a count of events, or a sum of such. */
export const isFlow = (measure: Measure): boolean =>
  measure.k === 'aggregate'
    ? (measure.fn === 'count' || measure.fn === 'sum') && measure.at?.k === 'event'
    : measure.k === 'calc' && (measure.op === '+' || measure.op === '-') && measure.of.every(isFlow);

/** The question's own goal, or that for the plan's period and filter from the targets table; undefined without one. */
export function targetOf(
  metric: Definition,
  value: number,
  plan: Plan,
  answer: ColumnsAnswer | undefined,
): TargetAnswer | undefined {
  const { days, question } = plan;
  const own = typeof question.target === 'number' ? question.target : undefined;
  const goal = own ?? (days && answer ? goalOf(metric.id, days, question.where ?? [], answer) : undefined);
  if (goal === undefined) return undefined;
  const reached = { value: goal, attainment: attainment(value, goal, metric.better) };
  if (!days || isAnalysis(metric) || !grows(metric.value)) return reached;
  const [from, to] = days;
  const { knownDay } = plan.total.windows[0]!;
  const share = workdays(from, Math.max(from, knownDay)) / workdays(from, to);
  // On the first day a pace says nothing, and a finished period has none.
  return { ...reached, ...(share >= 0.05 && share < 1 && { pace: goal * share }) };
}

/** A share of a goal grows as what is measured against it does. */
const grows = (measure: Measure): boolean =>
  isFlow(measure) || (measure.k === 'calc' && measure.of[1].k === 'goal' && isFlow(measure.of[0]));

const isFlowing = (metric: Definition | undefined): boolean =>
  !!metric && !isAnalysis(metric) && isFlow(metric.value);

/** The metric's goal for the days and for whom the filters single out, or undefined. */
export const goalOf = (
  id: string,
  [from, to]: Days,
  where: readonly Filter[],
  answer: ColumnsAnswer,
): number | undefined => goalFor(goalsOf(id, where, answer), from, to, isFlowing(metricNamed(id)));

/** Value ÷ target; turned round where lower is better. */
export function attainment(value: number, goal: number, better: Better): number | null {
  const share = better === 'lower' ? goal / value : value / goal;
  return Number.isFinite(share) ? share : null;
}

function goalFor(goals: readonly Goal[], from: number, to: number, flow: boolean): number | undefined {
  const exact = goals.find((goal) => goal.from === from && goal.to === to);
  if (exact) return exact.value;
  if (!flow) return goals.find((goal) => goal.from <= from && goal.to >= to)?.value;
  // Goals that tile the period from its start to its end add up to its goal; they come by their starts.
  const sums = new Map([[from, 0]]);
  for (const goal of goals) {
    const sum = sums.get(goal.from);
    if (sum !== undefined && goal.to <= to) sums.set(goal.to, sum + goal.value);
  }
  return sums.get(to);
}

function goalsOf(id: string, where: readonly Filter[], { rows, columns }: ColumnsAnswer): Goal[] {
  const filter = where.length === 1 && !where[0]!.not ? where[0] : undefined;
  if (where.length && filter?.in.length !== 1) return [];
  const scope = filter?.by ?? 'company';
  const scoped = filter?.in[0] ?? null;
  const metric = column(columns.get('metric'));
  const scopes = column(columns.get('scope'));
  const scopeValues = column(columns.get('scope_value'));
  const values = columns.get('value')!.numbers!;
  const starts = columns.get('period_start')!.numbers!;
  const ends = columns.get('period_end')!.numbers!;
  const goals: Goal[] = [];
  for (let row = 0; row < rows; row++) {
    const value = values[row]!;
    const from = starts[row]!;
    const to = ends[row]! + dayMs;
    if (metric(row) !== id || (scopes(row) ?? 'company') !== scope || (filter && scopeValues(row) !== scoped))
      continue;
    if (value === value && to > from) goals.push({ from, to, value });
  }
  return goals.sort((a, b) => a.from - b.from || a.to - b.to);
}

const column = (view: ColumnView | undefined) => (row: number) => {
  const code = view?.codes?.[row];
  return code ? view.words![code]! : null;
};
