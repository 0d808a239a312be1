import type { TemplateResult } from 'lit';
import { draw } from './parts/draw.ts';
import { timeSeriesLayout } from './time-series-layout.ts';
import { NONE } from './types.ts';
import type { Interval, TimeSeriesData, TimeSeriesOptions } from './time-series-data.ts';
import type { Mark } from './types.ts';

export { timeSeriesLayout };
export type { Interval, TimePoint, TimeSeriesData, TimeSeriesOptions } from './time-series-data.ts';

export const timeSeriesMarks = ({ points }: TimeSeriesData, { format, names }: TimeSeriesOptions): Mark[] =>
  points.map((point) => {
    const range = (name: string | undefined, interval: Interval | null | undefined) =>
      interval && name ? [`${name}: ${format(interval[0])} – ${format(interval[1])}`] : [];
    const extra = (name: string | undefined, value: number | null | undefined) =>
      value == null || !name ? [] : [`${name}: ${format(value)}`];
    return {
      key: point.key,
      series: (point.forecast && names.forecast) || names.value,
      label: [
        point.name,
        ...(point.forecast && names.forecast ? [names.forecast] : []),
        point.value == null ? NONE : format(point.value),
        ...(point.partial && names.partial ? [names.partial] : []),
        ...extra(names.forecast, point.projected),
        ...range(names.inner, point.inner),
        ...range(names.outer, point.outer),
        ...extra(names.target, point.target),
        ...extra(names.comparison, point.comparison),
      ],
    };
  });

export const timeSeries = (data: TimeSeriesData, options: TimeSeriesOptions): TemplateResult =>
  draw(timeSeriesLayout(data, options), options);
