import type { Answer } from '../../query/answer.ts';
import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import type { Answers } from '../base/inquiry.ts';
import { recordsOf } from '../crm-pipeline/ladder.ts';

export interface ImpactAsked {
  readonly metrics: readonly string[];
  readonly milestone: string | undefined;
  readonly months: number | undefined;
  readonly washout: number | undefined;
}

export const changeMetric = 'before-after-change';

/** Names of the questions of the nth metric: its change and its course. */
export const changeName = (i: number): string => (i ? `change ${i}` : 'main');
export const courseName = (i: number): string => `course ${i}`;

export interface Window {
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly n: number;
}

/** The days before and after, in this order; none where there is no milestone. */
export function windowsOf(answer: Answer | undefined): readonly [Window, Window] | undefined {
  const { table } = answer?.metrics[changeMetric] ?? {};
  if (!table || table.rows.length < 2) return undefined;
  const [before, after] = recordsOf(table).map((row) => ({
    from: String(row.get('from')),
    to: String(row.get('to')),
    value: row.get('value') as number | null,
    n: Number(row.get('n')),
  })) as [Window, Window];
  return [before, after];
}

/** What changed of each metric; then its course from the first day before to the last after. */
export function impactQuestions(
  { metrics, milestone, months, washout }: ImpactAsked,
  { base: { period: _, ...base } }: Settings,
  answers: Answers,
): Readonly<Record<string, Question>> {
  return Object.fromEntries(
    metrics.flatMap((metric, i): [string, Question][] => {
      const windows = windowsOf(answers[changeName(i)]);
      return [
        [
          changeName(i),
          {
            metrics: [changeMetric],
            ...base,
            params: {
              metric,
              ...(milestone && { milestone }),
              ...(months !== undefined && { months }),
              ...(washout !== undefined && { washout }),
            },
          },
        ],
        ...(windows?.[0].value != null && windows[1].value !== null
          ? [
              [
                courseName(i),
                {
                  metrics: [metric],
                  ...base,
                  period: `${windows[0].from}..${windows[1].to}`,
                  grain: 'month',
                },
              ] as [string, Question],
            ]
          : []),
      ];
    }),
  );
}
