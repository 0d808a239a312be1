import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';

export const views = ['channels', 'models'] as const;
export const models = ['first', 'last', 'linear', 'u-shaped', 'w-shaped', 'time-decay'] as const;
export type AttributionModel = (typeof models)[number];

export interface AttributionAsked {
  readonly view: (typeof views)[number];
  readonly models: readonly AttributionModel[];
  readonly by: 'channel' | 'campaign';
  readonly lookback: number | undefined;
  readonly halfLife: number | undefined;
  readonly top: number;
}

export const metricOf = (model: AttributionModel): string => `attributed-revenue-${model}`;

/** Every model by the dimension. */
export function attributionQuestions(
  { models: asked, by, lookback, halfLife }: AttributionAsked,
  { base }: Settings,
): Readonly<Record<string, Question>> {
  const params = {
    ...(lookback !== undefined && { lookback }),
    ...(halfLife !== undefined && { half_life: halfLife }),
  };
  return {
    main: {
      metrics: asked.map(metricOf),
      ...base,
      by: [by],
      ...(Object.keys(params).length > 0 && { params }),
    },
  };
}
