import type { Comparison, Grain, Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import type { Answers } from '../base/inquiry.ts';
import { spelled } from '../base/series.ts';

export interface KpiAsked {
  /** The card's own, then those beside it. */
  readonly metrics: readonly string[];
  readonly grain: Grain | 'auto' | 'none';
  readonly compare: Comparison | 'none';
  /** The page's own goal. */
  readonly target: number | undefined;
}

/** The value with its series, change and target; then the series of the days that it is compared with. */
export function kpiQuestions(
  { metrics, grain, compare, target }: KpiAsked,
  { base }: Settings,
  { main }: Answers,
): Readonly<Record<string, Question>> {
  const [metric] = metrics;
  const asked: Question = { metrics: [metric!], ...base, ...(grain !== 'none' && { grain }) };
  const compared = base.period && base.period !== 'all' && compare !== 'none';
  const { comparison, spans = [] } = main ?? {};
  return {
    main: { ...asked, metrics, target: target ?? true, ...(compared && { compare }) },
    ...(comparison && spans.length > 1 && { before: { ...asked, period: spelled(comparison) } }),
  };
}
