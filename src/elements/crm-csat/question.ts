import type { Comparison, Grain, Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';

export const metrics = ['csat', 'csat-average', 'ces'] as const;

export interface CsatAsked {
  readonly metric: (typeof metrics)[number];
  readonly by: string | undefined;
  readonly grain: Grain | 'auto';
  readonly compare: Comparison | 'none';
  readonly target: number | undefined;
  readonly top: number;
}

/** The measure with its course, then by score, and by a dimension where one is asked for. */
export function csatQuestions(
  { metric, by, grain, compare }: CsatAsked,
  { base }: Settings,
): Readonly<Record<string, Question>> {
  const compared = base.period && base.period !== 'all' && compare !== 'none';
  const asked: Question = { metrics: [metric], ...base };
  return {
    main: { ...asked, grain, ...(compared && { compare }) },
    scores: { ...asked, by: ['score'] },
    ...(by && { groups: { ...asked, by: [by] } }),
  };
}
