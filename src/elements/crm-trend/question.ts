import type { Group, Span } from '../../query/answer.ts';
import type { Comparison, Grain, Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import { isShareable } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { spelled } from '../base/series.ts';

export const kinds = ['line', 'area', 'columns', 'cumulative'] as const;

export interface TrendAsked {
  readonly metrics: readonly string[];
  readonly by: string | undefined;
  readonly kind: (typeof kinds)[number];
  readonly grain: Grain | 'auto';
  readonly compare: Comparison | 'none';
  readonly target: number | undefined;
  readonly top: number;
}

/** A course of more points than these has no goal of its own at each. */
const mostGoals = 40;

/** Name of the question that a span's goal is asked by. */
export const goalName = ({ from }: Span): string => `goal ${from}`;

/** What a cumulative course is over where the page names no period. */
const usual = 'this-quarter';

/** The calendar unit that a cumulative course starts with: that of the period, of any other days the year. */
export const unitOf = (period = usual): Grain =>
  /^\d{4}-\d\d$|^(this|last|next)-month$/i.test(period)
    ? 'month'
    : /-Q[1-4]$|^(this|last|next)-quarter$/i.test(period)
      ? 'quarter'
      : 'year';

/** Whether the course begins where the period does. */
export const isWhole = (period = usual, fiscal = 1): boolean =>
  unitOf(period) !== 'year' ||
  (fiscal === 1 ? /^\d{4}$|^(this|last|next)-year$/i : /^FY\d{4}$/i).test(period);

/** Groups with the largest values first. */
export const largest = (groups: readonly Group[] = []): Group[] =>
  [...groups].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));

/** Stacked: the series are parts of a whole. */
export const isStacked = ({ by, kind }: TrendAsked): boolean =>
  !!by && (kind === 'area' || kind === 'columns');

/** Goals of single months or quarters are asked for where the period has one, and each point could have its own. */
function goalsOf(asked: TrendAsked, base: Settings['base'], { main }: Answers): Record<string, Question> {
  const [metric] = asked.metrics as [string];
  const result = main?.metrics[metric];
  if (asked.target !== undefined || !result?.target || !isShareable(result.unit)) return {};
  const spans = (main?.spans ?? []).filter(({ lo }) => lo < main!.asOf);
  if (spans.length > mostGoals) return {};
  return Object.fromEntries(
    spans.map((span) => [
      goalName(span),
      { metrics: [metric], ...base, period: spelled(span), target: true },
    ]),
  );
}

/** The course; then what it is compared with, its goals, what is left of a stack, and how it adds up from the period's start. */
export function trendQuestions(
  asked: TrendAsked,
  { base: given }: Settings,
  { main }: Answers,
): Readonly<Record<string, Question>> {
  const { metrics, by, kind, compare, target, top } = asked;
  const cumulative = kind === 'cumulative';
  const base = cumulative && !given.period ? { ...given, period: usual } : given;
  const single = metrics.length === 1 && !by;
  const compared = single && base.period && base.period !== 'all' && compare !== 'none';
  const question: Question = { metrics, ...base, grain: asked.grain, ...(by && { by: [by] }) };
  const over = main && cumulative ? { over: { toDate: unitOf(base.period) } } : {};
  const { comparison, spans = [] } = main ?? {};
  const groups = largest(main?.metrics[metrics[0]!]?.groups);
  return {
    main: {
      ...question,
      ...(single && { target: target ?? true }),
      ...(compared && { compare }),
    },
    ...(main && cumulative && { course: { ...question, ...over } }),
    ...(comparison && spans.length > 1 && { before: { ...question, ...over, period: spelled(comparison) } }),
    ...(single && !cumulative && goalsOf(asked, base, { ...(main && { main }) })),
    ...(isStacked(asked) &&
      groups.length > top && {
        rest: {
          metrics: [metrics[0]!],
          ...base,
          grain: asked.grain,
          where: [
            ...(base.where ?? []),
            { by: by!, in: groups.slice(0, top).map(({ key }) => key[0]!), not: true },
          ],
        },
      }),
  };
}
