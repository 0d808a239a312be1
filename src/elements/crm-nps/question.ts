import type { Comparison, Grain, Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';

/** The score with its course and change, and how many gave each answer. */
export function npsQuestions(
  grain: Grain | 'auto',
  compare: Comparison | 'none',
  { base }: Settings,
): Readonly<Record<string, Question>> {
  const compared = base.period && base.period !== 'all' && compare !== 'none';
  return {
    main: { metrics: ['nps', 'survey-response-rate'], ...base, grain, ...(compared && { compare }) },
    scores: { metrics: ['nps'], ...base, by: ['score'] },
  };
}
