import type { Grain, Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';

export const views = ['retention', 'movements', 'revenue'] as const;
export type CohortView = (typeof views)[number];

/** What adds to the recurring revenue and what takes from it. */
export const gains = ['mrr-new', 'mrr-expansion', 'mrr-reactivation'] as const;
export const losses = ['mrr-contraction', 'mrr-churned'] as const;
export const rates = ['mrr-retention-rate', 'gross-mrr-retention-rate'] as const;

export interface CohortAsked {
  readonly view: CohortView;
  readonly bucket: 'month' | 'quarter';
  readonly active: 'contract' | 'orders' | undefined;
  /** Months or quarters after the first. */
  readonly after: number;
  readonly grain: Grain | 'auto';
}

/** Cohorts and movements of a year, where the page names no period. */
const usual = 'last-12-months';

export function cohortQuestions(
  { view, bucket, active, after, grain }: CohortAsked,
  { base: given }: Settings,
): Readonly<Record<string, Question>> {
  const base = { ...given, period: given.period ?? usual };
  if (view === 'movements')
    return { main: { metrics: ['mrr', ...gains, ...losses, 'net-new-mrr', ...rates], ...base, grain } };
  return {
    main: {
      metrics: ['cohort-retention'],
      ...base,
      params: {
        bucket,
        columns: after + 1,
        ...(view === 'revenue' ? { measure: 'revenue', active: 'orders' } : active && { active }),
      },
    },
  };
}
