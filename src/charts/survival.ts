import type { TemplateResult } from 'lit';
import { draw } from './parts/draw.ts';
import { labelled } from './parts/text.ts';
import { standingAt, survivalLayout, type SurvivalData, type SurvivalOptions } from './survival-layout.ts';
import { NONE } from './types.ts';
import type { Mark } from './types.ts';

export { survivalLayout };
export type { SurvivalData, SurvivalOptions, SurvivalSeries, SurvivalStep } from './survival-layout.ts';

/** One mark a round time, with what every curve stands at. */
export const survivalMarks = (
  { series, times }: SurvivalData,
  { format, time, count, names }: SurvivalOptions,
): Mark[] =>
  times.map((at, i) => ({
    key: String(at),
    series: series[0]?.name ?? '',
    label: [
      time(at),
      ...series.flatMap((one) => {
        const step = standingAt(one, at);
        const n = one.atRisk[i] ?? null;
        const share = step ? format(step.survival) : NONE;
        return [
          series.length > 1 ? labelled(`${one.name}:`, share) : share,
          ...(step ? [labelled(`${names.interval}:`, `${format(step.low)}–${format(step.high)}`)] : []),
          ...(n === null ? [] : [labelled(`${names.atRisk}:`, count(n))]),
        ];
      }),
    ],
  }));

/** How many are left as time goes by. */
export const survival = (data: SurvivalData, options: SurvivalOptions): TemplateResult =>
  draw(survivalLayout(data, options), options);
