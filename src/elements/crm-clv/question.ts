import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';

export const views = ['segments', 'value', 'abc'] as const;
export type ClvView = (typeof views)[number];

export interface ClvAsked {
  readonly view: ClvView;
  /** Of value: months to look ahead. Of segments: months to look back. */
  readonly months: number | undefined;
  readonly margin: number | undefined;
  readonly top: number;
}

const metricsOf: Record<ClvView, readonly string[]> = {
  segments: ['rfm-segments'],
  value: ['clv-bgnbd'],
  abc: ['abc-class'],
};

export const metricOf = (view: ClvView): string => metricsOf[view][0]!;

export function clvQuestions(
  { view, months, margin }: ClvAsked,
  { base }: Settings,
): Readonly<Record<string, Question>> {
  const params = {
    ...(view !== 'abc' && months !== undefined && { months }),
    ...(view === 'value' && margin !== undefined && { margin }),
  };
  return {
    main: { metrics: metricsOf[view], ...base, ...(Object.keys(params).length > 0 && { params }) },
    ...(view === 'value' && { beside: { metrics: ['clv-historic', 'revenue-concentration'], ...base } }),
  };
}
