import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import type { Answers } from '../base/inquiry.ts';
import { spelled } from '../base/series.ts';

export const wonMetric = 'closed-won-amount';
export const rollUpMetrics = [
  'forecast-closed',
  'forecast-commit',
  'forecast-most-likely',
  'forecast-best-case',
  'forecast-open-pipeline',
  'forecast-weighted',
] as const;

/** The roll-up of the period; the won amount by month, and then its projection: a year of it for a year, else half a year. */
export function forecastQuestions(
  target: number | undefined,
  { base }: Settings,
  { history }: Answers,
): Readonly<Record<string, Question>> {
  const { period = 'this-quarter', ...rest } = base;
  const monthly: Question = { metrics: [wonMetric], ...rest, grain: 'month' };
  // Months before the export begins are no sales of zero: the series starts with the first won deal.
  const first = history?.spans?.[history.metrics[wonMetric]!.series!.findIndex(({ n }) => n > 0)];
  return {
    main: { metrics: [wonMetric, ...rollUpMetrics], ...rest, period, target: target ?? true },
    history: monthly,
    ...(first && {
      months: {
        ...monthly,
        // To the end of the running month: cut at as-of it would pass for a whole one.
        period: spelled({ from: first.from, to: history.spans.at(-1)!.to }),
        project: /year|^(FY)?\d{4}$/i.test(period) ? 12 : 6,
      },
    }),
  };
}
