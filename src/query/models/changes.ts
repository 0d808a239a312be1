import { addMonths, dayMs, isoDay } from '../../util/civil.ts';
import { wilson, z95 } from '../../util/statistics.ts';
import type { Interval, MetricAnswer } from '../answer.ts';
import type { Model, ModelContext } from './model.ts';
import { numbers, orNull, setting, texts } from './read.ts';

/** 95 % limits of the difference of two rates, second less first, from their Wilson intervals (Newcombe 1998, method 10). */
export function newcombe(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
): { readonly low: number; readonly high: number } {
  const [a, b] = [wilson(k1, n1), wilson(k2, n2)];
  const [p, q] = [k1 / n1, k2 / n2];
  return {
    low: q - p - Math.hypot(q - b.low, a.high - p),
    high: q - p + Math.hypot(b.high - q, p - a.low),
  };
}

/** Limits of the difference: of rates as Newcombe, of means by their standard errors; of anything else none are known. */
export function limitsOf(before: MetricAnswer, after: MetricAnswer): Interval | undefined {
  if (before.value === null || after.value === null || !before.interval || !after.interval) return undefined;
  const [a, b] = [before.interval.standardError, after.interval.standardError];
  if (a !== undefined && b !== undefined) {
    const standardError = Math.hypot(a, b);
    const change = after.value - before.value;
    return { low: change - z95 * standardError, high: change + z95 * standardError, standardError };
  }
  return before.unit === 'ratio' && before.n && after.n
    ? newcombe(Math.round(before.value * before.n), before.n, Math.round(after.value * after.n), after.n)
    : undefined;
}

const periodOf = (from: number, to: number): string => `${isoDay(from)}..${isoDay(to - dayMs)}`;
/** The metric over the days: undefined while it is worked out. */
const over = ({ ask, params }: ModelContext, from: number, to: number): MetricAnswer | null | undefined => {
  const metric = String(params.metric);
  const answer = ask({ metrics: [metric], period: periodOf(from, to) });
  return answer && answer.metrics[metric]!;
};

/** The milestone that is named (by id or name), else the last one before as-of. */
function milestoneOf(rows: ReturnType<Parameters<Model>[0]['get']>, { window, params }: ModelContext) {
  const [id, name, at] = [texts(rows, 'milestone_id'), texts(rows, 'name'), numbers(rows, 'at')];
  let found: { readonly name: string; readonly at: number } | undefined;
  for (let row = 0; row < (rows?.rows ?? 0); row++) {
    if (!(at(row) < window.asOfDay)) continue;
    if (params.milestone && id(row) !== params.milestone && name(row) !== params.milestone) continue;
    if (!found || at(row) > found.at) found = { name: name(row) ?? '', at: at(row) };
  }
  return found;
}

/**
 * A metric (`metric`) over the `months` after a milestone against as many before, `washout` days around it left out; what
 * is not over yet is compared over equally many days. Beside it the same days a year earlier, where the data reach so far.
 */
export const beforeAfter: Model = (inputs, context) => {
  const { window, params } = context;
  const milestone = milestoneOf(inputs.get('milestones'), context);
  if (!milestone) return { value: null, n: 0, reason: 'no-rows' };
  const months = setting(params, 'months', 6);
  const washout = setting(params, 'washout', 0) * dayMs;
  const { at } = milestone;
  const moved = (day: number, by: number): number => addMonths(day, by, context.calendar.persian);
  const isOver = moved(at, months) <= window.asOfDay;
  const after = [at + washout, isOver ? moved(at, months) : window.asOfDay] as const;
  const before = [isOver ? moved(at, -months) : at - (window.asOfDay - at), at - washout] as const;
  if (after[1] <= after[0] || before[1] <= before[0])
    return { value: null, n: 0, reason: 'incomplete-period' };
  const year = (day: number): number => moved(day, -12);
  const spans = [before, after, before.map(year), after.map(year)] as (readonly [number, number])[];
  const answers = spans.map(([from, to]) => over(context, from, to));
  const [a, b, c, d] = answers;
  const value = a && b && a.value !== null && b.value !== null ? b.value - a.value : null;
  const limits = a && b ? limitsOf(a, b) : undefined;
  const earlier = c && d && c.value !== null && c.n && d.value !== null && d.n ? d.value - c.value : NaN;
  const names = ['before', 'after', 'before, a year earlier', 'after, a year earlier'];
  return {
    value,
    n: (a?.n ?? 0) + (b?.n ?? 0),
    ...(value === null && {
      reason:
        a === null || b === null ? `unknown-metric:${params.metric}` : (a?.reason ?? b?.reason ?? 'no-rows'),
    }),
    ...(limits && value !== null && { interval: limits }),
    table: {
      columns: [
        { name: 'window', unit: 'text' },
        { name: 'from', unit: 'text' },
        { name: 'to', unit: 'text' },
        { name: 'value', unit: a?.unit ?? 'same' },
        { name: 'n', unit: 'count' },
        { name: 'change', unit: a?.unit ?? 'same' },
        { name: 'relative', unit: 'ratio' },
      ],
      rows: spans.flatMap(([from, to], i) => {
        const answer = answers[i];
        if (i > 1 && earlier !== earlier) return [];
        const base = answers[i - 1]?.value;
        const change = i % 2 && value !== null ? (i === 1 ? value : earlier) : NaN;
        return [
          [
            names[i]!,
            isoDay(from),
            isoDay(to - dayMs),
            answer?.value ?? null,
            answer?.n ?? 0,
            orNull(change),
            base ? orNull(change / Math.abs(base)) : null,
          ],
        ];
      }),
      flags: [
        `milestone:${milestone.name}`,
        `metric:${params.metric}`,
        ...(isOver ? [] : ['equal-elapsed-days']),
        ...(earlier === earlier && value !== null ? [`difference-in-differences:${value - earlier}`] : []),
      ],
    },
  };
};

/** A metric (`metric`) against the same metric a period (`compare` 'previous') or a year ('year') before. */
export const metricChange: Model = (_inputs, { days, params, ask }) => {
  const metric = params.metric === undefined ? '' : String(params.metric);
  if (!metric || metric === 'metric-change') return { value: null, n: 0, reason: 'missing-parameter:metric' };
  if (!days) return { value: null, n: 0, reason: 'no-period' };
  const answer = ask({
    metrics: [metric],
    period: periodOf(days[0], days[1]),
    compare: params.compare === 'year' ? 'year' : 'previous',
  });
  if (answer === null) return { value: null, n: 0, reason: `unknown-metric:${metric}` };
  const own = answer?.metrics[metric];
  const { comparison } = own ?? {};
  const value = comparison?.change ?? null;
  return {
    value,
    n: own?.n ?? 0,
    ...(value === null && { reason: own?.reason ?? comparison?.reason ?? 'no-rows' }),
    table: {
      columns: [
        { name: 'value', unit: own?.unit ?? 'same' },
        { name: 'before', unit: own?.unit ?? 'same' },
        { name: 'change', unit: own?.unit ?? 'same' },
        { name: 'relative', unit: 'ratio' },
      ],
      rows: [[own?.value ?? null, comparison?.value ?? null, value, comparison?.relative ?? null]],
    },
  };
};
