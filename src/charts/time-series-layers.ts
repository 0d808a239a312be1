import { lastIndex, runs } from './parts/line.ts';
import { present } from './parts/scale.ts';
import type { Scale } from './parts/scale.ts';
import { dot, path, rect, segment } from './parts/shape.ts';
import type { Interval, TimePoint } from './time-series-data.ts';
import type { Point, Shape } from './types.ts';

/** The plot a series is drawn into. */
export interface Plot {
  points: readonly TimePoint[];
  x: Scale;
  y: Scale;
  /** Distance of two points. */
  step: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines of a series, as points in px. */
export interface Lines {
  /** Last full period that was observed, or -1. */
  last: number;
  firstForecast: number;
  actual: Point[][];
  dashed: Point[][];
  steps: Point[][];
  comparison: Point[][];
}

/** The target of each period as steps that reach half-way to the neighbours. */
const targetSteps = ({ points, x, y, step, left, right }: Plot): Point[][] =>
  runs(
    points,
    (point) => point.target,
    (i, value): Point => [i, y(value)],
  ).map((run) =>
    run.flatMap(([i, at]): Point[] => [
      [Math.max(left, x(i) - step / 2), at],
      [Math.min(right, x(i) + step / 2), at],
    ]),
  );

export const linesOf = (plot: Plot): Lines => {
  const { points, x, y } = plot;
  const at = (i: number, value: number): Point => [x(i), y(value)];
  const seen = (point: TimePoint) => (point.forecast || point.partial ? null : point.value);
  const last = lastIndex(points, (point) => seen(point) != null);
  const firstForecast = points.findIndex((point) => point.forecast);
  const opens = firstForecast > last || points.some((point) => point.partial && point.projected != null);
  const projected = (point: TimePoint, i: number) =>
    point.forecast ? point.value : point.partial ? point.projected : i === last && opens ? point.value : null;
  const ahead = runs(points, projected, at);
  return {
    last,
    firstForecast,
    actual: runs(points, seen, at),
    // A running period without a projection must not break the dashed line.
    dashed: ahead[0]?.length === 1 && ahead.length === 2 ? [ahead.flat()] : ahead,
    steps: targetSteps(plot),
    comparison: runs(points, (point) => point.comparison, at),
  };
};

/** An interval as closed ribbons; `start` is where a projection's opens. */
export const ribbons = (
  { points, x, y }: Plot,
  which: 'inner' | 'outer',
  name: string,
  start?: Point,
): Shape[] => {
  const edge = (end: 0 | 1) =>
    runs(
      points,
      (point) => point[which]?.[end],
      (i, value): Point => [x(i), y(value)],
    );
  const low = edge(0);
  return edge(1).map((run, i) =>
    path(name, [...(start && !i ? [start] : []), ...run, ...low[i]!.reverse()], undefined, true),
  );
};

/** Line with its dots: the last full period filled, a running one hollow. */
export const lineLayer = (
  { points, x, y }: Plot,
  { last, firstForecast, actual, dashed }: Lines,
): Shape[] => {
  const shapes = [
    ...dashed.map((run) => path('s1 line dashed', run)),
    ...actual.map((run) => path('s1 line', run)),
  ];
  points.forEach((point, i) => {
    if (point.value == null) return;
    const before = points[last]?.value;
    const alone = points[i - 1]?.value == null && points[i + 1]?.value == null;
    if (point.partial) {
      if (point.projected == null && before != null && firstForecast < 0)
        shapes.push(segment('s1 line dashed', x(last), y(before), x(i), y(point.value)));
      shapes.push(dot('s1 hollow', x(i), y(point.value), 3.5, i));
    } else if (i === last || alone) shapes.push(dot('s1 fill', x(i), y(point.value), 3.5, i));
  });
  return shapes;
};

/** Bars from zero: projected ones open with whiskers, a running period hatched up to now and open up to its projection. */
export const barLayer = ({ points, x, y, step }: Plot): Shape[] => {
  const wide = Math.max(1, Math.min(48, step - Math.max(1, step * 0.3)));
  return points.flatMap((point, i) => {
    const bar = (name: string, value: number, hatch = false) =>
      rect(
        name,
        x(i) - wide / 2,
        Math.min(y(0), y(value)),
        wide,
        Math.abs(y(value) - y(0)),
        i,
        Math.min(2, wide / 4),
        hatch,
      );
    const whisker = (interval: Interval | null | undefined, name: string): Shape[] =>
      interval ? [segment(name, x(i), y(interval[0]), x(i), y(interval[1]), i)] : [];
    return [
      ...(point.partial && point.projected != null ? [bar('s1 open', point.projected)] : []),
      ...(point.value == null
        ? []
        : [
            bar(
              point.forecast ? 's1 open' : point.partial ? 's1 edge' : 's1 fill',
              point.value,
              !!point.partial,
            ),
          ]),
      ...whisker(point.outer, 's1 line thin'),
      ...whisker(point.inner, 's1 line'),
    ];
  });
};

/** What labels must stay off where bars stand. */
export const barOutlines = ({ points, x, y, step }: Plot): Point[][] =>
  points.map((point, i) => {
    const values = present([0, point.value, point.projected, ...(point.outer ?? [])]);
    const [low, high] = [y(Math.min(...values)), y(Math.max(...values))];
    const [from, to] = [x(i) - step / 3, x(i) + step / 3];
    return [
      [from, low],
      [from, high],
      [to, high],
      [to, low],
      [from, low],
    ];
  });
