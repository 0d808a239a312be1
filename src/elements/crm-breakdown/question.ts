import type { Answer, Group } from '../../query/answer.ts';
import type { Comparison, Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import { isShareable, naturalBy } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';

export interface BreakdownAsked {
  readonly metrics: readonly string[];
  /** Dimensions to switch between; none: those that the metrics are split by of themselves. */
  readonly by: readonly string[];
  readonly chosen: string | undefined;
  readonly split: string | undefined;
  readonly stack: 'share' | 'value';
  readonly compare: Comparison | 'none';
  readonly order: 'value' | 'name';
  readonly top: number;
  readonly columns: readonly string[];
}

/** More parts than these are shown as others. */
const mostParts = 6;

/** The dimension of a metric where the page names none. */
export const ownDimension = (metric: string): string | undefined => naturalBy.get(metric);

/** Name of the question by another dimension than the first. */
export const byName = (by: string): string => `by ${by}`;

/** Values of the second dimension, the most frequent first. */
export function partsOf(cells: Answer): Group['key'][number][] {
  const counts = new Map<string | null, number>();
  for (const { key, n } of Object.values(cells.metrics)[0]?.groups ?? [])
    counts.set(key[1] ?? null, (counts.get(key[1] ?? null) ?? 0) + n);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** The parts that are shown; the last of many gives its place to the others. */
export const shownParts = (cells: Answer): Group['key'][number][] => {
  const parts = partsOf(cells);
  return parts.length > mostParts ? parts.slice(0, mostParts - 1) : parts;
};

/** Dimensions that the data can be split by. */
export const usableOf = (by: readonly string[], answers: Answers): string[] =>
  by.filter((dimension) =>
    Object.values(answers[byName(dimension)]?.metrics ?? {}).some(({ groups }) => groups?.length),
  );

/**
 * The metrics by the chosen dimension; for two dimensions also by both, and what is left of the parts. Of several to choose
 * from each is asked first: the one that is shown is one that the data have.
 */
export function breakdownQuestions(
  { metrics, by, chosen, split, compare }: BreakdownAsked,
  { base }: Settings,
  answers: Answers,
): Readonly<Record<string, Question>> {
  const compared = base.period && base.period !== 'all' && compare !== 'none' && !split;
  const asked: Question = { metrics, ...base, ...(compared && { compare }) };
  if (!by.length)
    return Object.fromEntries(
      metrics.map((metric, i) => {
        const own = ownDimension(metric);
        return [i ? metric : 'main', { ...asked, metrics: [metric], ...(own && { by: [own] }) }];
      }),
    );
  const several = by.length > 1;
  const every = several
    ? by.map((dimension) => [byName(dimension), { ...asked, by: [dimension] }] as const)
    : [];
  if (every.some(([name]) => !answers[name])) return Object.fromEntries(every);
  const usable = several ? usableOf(by, answers) : by;
  const first = chosen && usable.includes(chosen) ? chosen : (usable[0] ?? by[0]!);
  const [metric] = metrics as [string];
  const { cells } = answers;
  const left = cells && isShareable(cells.metrics[metric]!.unit) ? shownParts(cells) : [];
  return {
    ...Object.fromEntries(every),
    main: { ...asked, by: [first] },
    ...(split && { cells: { ...asked, metrics: [metric], by: [first, split] } }),
    ...(split &&
      left.length > 0 &&
      left.length < partsOf(cells!).length && {
        rest: {
          ...asked,
          metrics: [metric],
          by: [first],
          where: [...(base.where ?? []), { by: split, in: left, not: true }],
        },
      }),
  };
}
