import type { Measure } from '../metrics/language.ts';
import type { Projection, Valued } from './answer.ts';
import { spanOf, step, windowOf, type Days } from './calendar.ts';
import { projection } from './models/exponential-smoothing.ts';
import type { Plan } from './plan.ts';

const seasons = { day: 7, week: 52, month: 12, quarter: 4, year: 1 } as const;

/** Continues the series after its last complete span; a first or last one that the period cuts is no whole month to learn from. */
export function* projected(
  line: readonly Valued[],
  plan: Plan,
  horizon: number,
  measure: Measure | undefined,
): Generator<void, Projection | { reason: string }, void> {
  const { spans, series, calendar, grain } = plan;
  const isWhole = ([from, to]: Days): boolean => step(from, grain!, 1, calendar) === to;
  const days = series!.days as readonly Days[];
  const first = isWhole(days[0]!) ? 0 : 1;
  let known = spans!.filter((span) => span.complete).length;
  if (known > first && !isWhole(days[known - 1]!)) known--;
  const values = line.slice(first, known).map((point) => point.value);
  const outcome = yield* projection(values, {
    period: seasons[grain!],
    horizon,
    positive: !!measure && isNeverNegative(measure, values),
  });
  if ('reason' in outcome) return outcome;
  let day = series!.days[known - 1]![1];
  const future = outcome.mean.map((): Days => {
    const days: Days = [day, step(day, grain!, 1, calendar)];
    day = days[1];
    return days;
  });
  const { mean, lower80, upper80, lower95, upper95, model } = outcome;
  const ahead = future.map((days) => spanOf(days, windowOf(days, calendar), calendar));
  return { spans: ahead, mean, lower80, upper80, lower95, upper95, model };
}

/** Counts cannot be negative, and sums that never were are not expected to become so. */
const isNeverNegative = (measure: Measure, values: readonly (number | null)[]): boolean =>
  measure.k === 'aggregate'
    ? measure.fn === 'count' ||
      measure.fn === 'distinct' ||
      (measure.fn === 'sum' && values.every((value) => value === null || value >= 0))
    : measure.k === 'calc' && measure.of.every((part) => isNeverNegative(part, values));
