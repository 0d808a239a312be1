import type { TemplateResult } from 'lit';
import { seriesKey, type LinesData, type LinesOptions } from './lines-data.ts';
import { linesLayout } from './lines-layout.ts';
import { draw } from './parts/draw.ts';
import { lastIndex } from './parts/line.ts';
import { labelled } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Format, Mark } from './types.ts';

export { linesLayout };
export { seriesKey } from './lines-data.ts';
export type { LinesData, LinesOptions, LinesPoint, LinesSeries } from './lines-data.ts';

const shown = (value: number | null | undefined, format: Format): string =>
  value == null ? NONE : format(value);

/** One mark a period, then one a series; in panels one a period of each. */
export const linesMarks = ({ points, series }: LinesData, options: LinesOptions): Mark[] => {
  const { format, kind, names } = options;
  const running = (partial: boolean | undefined): string[] =>
    partial && names.partial ? [names.partial] : [];
  if (kind === 'panels')
    return series.flatMap(({ key, name, values, format: own = format }) =>
      points.map((point, i): Mark => ({
        key: seriesKey(key, point.key),
        series: name,
        label: [name, point.name, shown(values[i], own), ...running(point.partial)],
      })),
    );
  const known = series.filter(({ faint }) => !faint);
  const periods = points.map((point, i): Mark => {
    const values = known.map(({ values }) => values[i]);
    const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    return {
      key: point.key,
      series: known[0]?.name ?? '',
      label: [
        point.name,
        ...running(point.partial),
        ...series.map(({ name, values }) => labelled(`${name}:`, shown(values[i], format))),
        ...(names.total && kind === 'area' && values.some((value) => value != null)
          ? [labelled(`${names.total}:`, format(total))]
          : []),
        ...(point.target == null || !names.target
          ? []
          : [labelled(`${names.target}:`, format(point.target))]),
      ],
    };
  });
  if (series.length < 2) return periods;
  return [
    ...periods,
    ...series.map(({ key, name, values }): Mark => {
      const last = lastIndex(values, (value) => value != null);
      return {
        key: seriesKey(key),
        series: name,
        label: [name, ...(last < 0 ? [NONE] : [labelled(`${points[last]!.name}:`, format(values[last]!))])],
      };
    }),
  ];
};

/** Several series over time. */
export const lines = (data: LinesData, options: LinesOptions): TemplateResult =>
  draw(linesLayout(data, options), options);
