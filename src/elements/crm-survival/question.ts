import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';

export interface SurvivalAsked {
  readonly by: string | undefined;
  readonly top: number;
}

/** The curve of all; by a dimension those of its values too. */
export const survivalQuestions = (
  { by }: SurvivalAsked,
  { base }: Settings,
): Readonly<Record<string, Question>> => ({
  main: { metrics: ['survival-curve', 'customer-lifetime'], ...base },
  ...(by && { groups: { metrics: ['survival-curve'], ...base, by: [by] } }),
});
