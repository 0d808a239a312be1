import { metricName } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import { dayMs } from '../../util/civil.ts';
import { formatsOf, metricNames } from '../base/groups.ts';
import { periodOf, periodPicked, pointsOf } from '../base/series.ts';
import type { Look, Picture } from '../base/view.ts';
import type { BreakdownAsked } from '../crm-breakdown/question.ts';
import type { TrendAsked } from '../crm-trend/question.ts';
import { coursesPicture, type Course } from '../crm-trend/several.ts';

/** Metrics of an answer that have a value somewhere in their course. */
export const coursed = (answer: Answer, metrics: readonly string[]): string[] =>
  metrics.filter((id) => answer.metrics[id]?.series?.some(({ value }) => value !== null));

/** The course of several metrics as one picture; none of those that the data cannot answer. `apart`: each with a scale of its own. */
export function coursesOf(
  answer: Answer,
  metrics: readonly string[],
  kind: TrendAsked['kind'],
  look: Look,
  title?: string,
  apart = false,
): Picture | undefined {
  const known = coursed(answer, metrics);
  const [lead] = known;
  if (!lead) return undefined;
  const points = pointsOf(answer.spans, answer.metrics[lead]!.series, answer.asOf, look);
  const courses = known.map((id): Course => {
    const { unit, series = [] } = answer.metrics[id]!;
    return {
      key: id,
      name: metricName(id, look),
      values: points.map((_, i) => series[i]?.value ?? null),
      ...formatsOf(unit, answer.currency, look),
      picked: {},
    };
  });
  const values = known.flatMap((id, i) => {
    const { value } = answer.metrics[id]!;
    return value === null ? [] : [look.texts.by(courses[i]!.name, courses[i]!.full(value))];
  });
  const heading = title ?? metricNames(known, look);
  return {
    heading,
    ...coursesPicture(
      { metrics: known, by: undefined, kind, grain: 'auto', compare: 'none', target: undefined, top: 12 },
      courses,
      points,
      {
        title: heading,
        label: [heading, periodOf(answer, look), ...values].join(look.texts.comma),
        oneUnit: !apart && new Set(known.map((id) => answer.metrics[id]!.unit)).size === 1,
        shared: false,
      },
      periodPicked(answer.spans),
      look,
    ),
  };
}

/** Companions of the number, as far as there are any. */
export const besideOf = (
  answer: Answer | undefined,
  metrics: readonly string[],
  look: Look,
): (readonly [string, string])[] =>
  metrics.flatMap((id) => {
    const { value = null, unit = 'count' } = answer?.metrics[id] ?? {};
    return value === null
      ? []
      : [[metricName(id, look), formatsOf(unit, answer!.currency, look).full(value)] as const];
  });

/** Bars by one dimension, the largest first. */
export const rankedBy = (by: string, top: number): BreakdownAsked => ({
  metrics: [],
  by: [by],
  chosen: undefined,
  split: undefined,
  stack: 'share',
  compare: 'none',
  order: 'value',
  top,
  columns: [],
});

/** A time in seconds that takes days, in days. */
export function inDays(answer: Answer, id: string): Answer {
  const { groups, ...result } = answer.metrics[id]!;
  const days = <T extends { readonly value: number | null }>(one: T): T => ({
    ...one,
    value: one.value === null ? null : (one.value * 1000) / dayMs,
  });
  return {
    ...answer,
    metrics: {
      ...answer.metrics,
      [id]: { ...days(result), unit: 'duration_d', ...(groups && { groups: groups.map(days) }) },
    },
  };
}
