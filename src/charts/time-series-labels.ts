import { settle } from './parts/settle.ts';
import type { Candidate, FreeLabel } from './parts/settle.ts';
import type { TimeSeriesOptions } from './time-series-data.ts';
import { barOutlines } from './time-series-layers.ts';
import type { Lines, Plot } from './time-series-layers.ts';
import { present } from './parts/scale.ts';
import { segment } from './parts/shape.ts';
import type { Measure, Point, Shape } from './types.ts';

const around = ([x, y]: Point): Candidate[] => [
  { x, y: y - 9, anchor: 'middle' },
  { x, y: y + 19, anchor: 'middle' },
  { x: x - 9, y: y - 5, anchor: 'end' },
  { x: x - 9, y: y + 14, anchor: 'end' },
  { x: x + 6, y: y - 9, anchor: 'end' },
  { x: x + 6, y: y + 19, anchor: 'end' },
  { x: x + 9, y: y - 5, anchor: 'start' },
  { x: x + 9, y: y + 14, anchor: 'start' },
];

/** At either end of the target line, above it or below. */
const alongside = (begin: Point, end: Point): Candidate[] =>
  [-6, 14].flatMap((dy): Candidate[] => [
    { x: end[0] - 4, y: end[1] + dy, anchor: 'end' },
    { x: begin[0] + 4, y: begin[1] + dy, anchor: 'start' },
  ]);

/** Labels in the picture instead of a legend: last value, target, forecast zone, last projection, comparison. */
export const seriesLabels = (
  plot: Plot,
  lines: Lines,
  zone: number,
  options: TimeSeriesOptions,
  measure: Measure,
): Shape[] => {
  const { points, x, y, left, right, top, bottom } = plot;
  const { axis, names, width } = options;
  const bars = options.shape === 'bars';
  const shapes: Shape[] = [];
  const labels: FreeLabel[] = [];
  const small = (text: string, name: string, at: Candidate[], must = false) =>
    labels.push({ text, class: name, size: 11, at, must });
  const value = (i: number, must: boolean) => {
    const point = points[i];
    if (point?.value == null) return;
    // Over a bar the label stays centred, clear of the neighbours that it reaches over.
    const text = axis(point.value);
    const isWide = points.length > 1 && measure(text, 12, 600) > Math.abs(x(1) - x(0));
    const near = bars && isWide ? points.slice(Math.max(0, i - 1), i + 2) : [];
    const peak = Math.max(point.value, ...present(near.flatMap((one) => [one.value, one.projected])));
    const at = around([x(i), y(peak)]);
    labels.push({
      text,
      class: 'ink',
      size: 12,
      weight: 600,
      at: bars ? at.slice(0, 1) : at,
      must,
    });
  };
  const begin = lines.steps[0]?.[0];
  const end = lines.steps.at(-1)?.at(-1);
  // Among bars there is no free place: the line's key and the zone's name stand above the plot.
  if (bars && begin && names.target) {
    shapes.push(segment('target', left, 8, left + 16, 8));
    small(names.target, 'ink', [{ x: left + 22, y: 12, anchor: 'start' }], true);
  }
  value(lines.last, !bars);
  if (lines.firstForecast >= 0 && names.forecast) {
    const place: Omit<Candidate, 'y'> =
      measure(names.forecast, 11) + 10 < right - zone
        ? { x: zone + 6, anchor: 'start' }
        : { x: right - 4, anchor: 'end' };
    small(
      names.forecast,
      'muted',
      bars
        ? [{ ...place, y: 12 }]
        : [
            { ...place, y: top + 14 },
            { ...place, y: bottom - 8 },
          ],
      true,
    );
  }
  if (!bars && begin && end && names.target) small(names.target, 'ink', alongside(begin, end), true);
  if (!bars && points.at(-1)?.forecast) value(points.length - 1, false);
  const other = lines.comparison.at(-1)?.at(-1);
  if (other && names.comparison) small(names.comparison, 'muted', around(other));
  const obstacles = [
    ...(bars ? barOutlines(plot) : [...lines.actual, ...lines.dashed]),
    ...lines.steps,
    ...lines.comparison,
  ];
  return [
    ...shapes,
    ...settle(labels, obstacles, { x: left, y: 0, width: width - left, height: bottom + 2 }, measure),
  ];
};
