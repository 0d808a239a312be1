import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';

export interface GoalAsked {
  /** What goals are set on; none: any. */
  readonly metrics: readonly string[];
  readonly target: number | undefined;
  readonly kind: 'single' | 'list' | 'smart';
  readonly top: number;
}

/** Metrics that are about goals: what they are of stands in the targets table. */
const aboutGoals = /^(goal-|smart-)/;

/** What is measured: quota attainment is the amount won against its target. */
export const measured = (metrics: readonly string[]): string[] => [
  ...new Set(
    metrics
      .filter((metric) => !aboutGoals.test(metric))
      .map((metric) => (metric === 'quota-attainment' ? 'closed-won-amount' : metric)),
  ),
];

/** The metric with its goal, or the goals that the period touches. */
export function goalQuestions(
  { metrics, target, kind }: GoalAsked,
  { base: given }: Settings,
): Readonly<Record<string, Question>> {
  const base = given.period ? given : { ...given, period: 'this-quarter' };
  if (kind === 'single') return { main: { metrics, ...base, target: target ?? true } };
  const [metric] = metrics;
  return {
    main: {
      metrics: [kind === 'smart' ? 'smart-completeness' : 'goal-attainment'],
      ...base,
      ...(metrics.length === 1 && metric && { params: { metric } }),
    },
  };
}
