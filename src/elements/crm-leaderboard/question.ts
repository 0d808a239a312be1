import type { Group, MetricAnswer } from '../../query/answer.ts';
import type { Comparison, Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import { groupKey } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';

export interface LeaderboardAsked {
  readonly metrics: readonly string[];
  readonly by: string;
  readonly columns: readonly string[];
  readonly me: string | undefined;
  readonly top: number;
  readonly compare: Comparison | 'none';
  readonly target: number | undefined;
}

/** Analyses that rank people themselves. */
export const isScorecard = (metric: string): boolean => metric.endsWith('-scorecard');

/** Whom a scorecard is about. */
export const personOf = (metric: string, by: string): string => (metric === 'agent-scorecard' ? 'agent' : by);
const counted = (scorecard: string): string =>
  scorecard === 'agent-scorecard' ? 'cases-handled' : 'closed-won-amount';

/** Name of the question that a person's goal is asked by. */
export const goalName = (group: Pick<Group, 'key'>): string => `goal ${groupKey(group)}`;

/** Best first: the highest, or the lowest where lower is better; no value last. */
export const ranked = ({ groups = [], better }: MetricAnswer): Group[] => {
  const sign = better === 'lower' ? -1 : 1;
  return [...groups].sort((a, b) =>
    a.value === null || b.value === null
      ? Number(a.value === null) - Number(b.value === null)
      : sign * (b.value - a.value),
  );
};

/** The metrics by person; of a scorecard the table, beside it the single numbers; then the goal of everyone who is shown. */
export function leaderboardQuestions(
  { metrics, by, compare, target, top }: LeaderboardAsked,
  { base }: Settings,
  { main }: Answers,
): Readonly<Record<string, Question>> {
  const [lead, ...beside] = metrics as [string, ...string[]];
  if (isScorecard(lead))
    return {
      main: { metrics: [lead], ...base },
      // A scorecard calls people by their names; a filter needs their ids.
      people: { metrics: [counted(lead)], ...base, by: [personOf(lead, by)] },
      ...(beside.length && { beside: { metrics: beside, ...base } }),
    };
  const compared = base.period && base.period !== 'all' && compare !== 'none';
  const result = main?.metrics[lead];
  // Goals of the targets table are set for whole scopes: under a filter there is none to be held against.
  const asks = result && base.period && (target !== undefined || !base.where?.length);
  return {
    main: { metrics, ...base, by: [by], ...(compared && { compare }) },
    ...(asks &&
      Object.fromEntries(
        ranked(result)
          .slice(0, top)
          .filter(({ key, value }) => key[0] !== null && value !== null)
          .map((group) => [
            goalName(group),
            {
              metrics: [lead],
              ...base,
              where: [...(base.where ?? []), { by, in: [group.key[0]!] }],
              target: target ?? true,
            },
          ]),
      )),
  };
}
