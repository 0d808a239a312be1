import { timeLabels, valueAxis } from './parts/axis.ts';
import { domainOf, linear, niceTicks, present } from './parts/scale.ts';
import { dot, finish, path, rect, segment, text } from './parts/shape.ts';
import { estimate, widest } from './parts/text.ts';
import type { TimeSeriesData, TimeSeriesOptions } from './time-series-data.ts';
import { seriesLabels } from './time-series-labels.ts';
import { barLayer, linesOf, lineLayer, ribbons } from './time-series-layers.ts';
import type { Plot } from './time-series-layers.ts';
import { NONE } from './types.ts';
import type { Point, Scene, Shape } from './types.ts';

/** Observed values, then what is projected: dashed, in a shaded zone that is named, with its intervals. */
export const timeSeriesLayout = (data: TimeSeriesData, options: TimeSeriesOptions): Scene => {
  const { width, height = 240, axis, names, domain: ends, measure = estimate } = options;
  const { points } = data;
  const bars = options.shape === 'bars';
  const all = present(
    points.flatMap((point) => [
      point.value,
      point.projected,
      point.target,
      point.comparison,
      ...(point.inner ?? []),
      ...(point.outer ?? []),
    ]),
  );
  if (!all.length)
    return {
      width,
      height,
      shapes: [text('muted', width / 2, height / 2, NONE, 'middle')],
      hits: points.map(() => ({ x: 0, y: 0, width, height })),
    };
  const domain = ends ? { from: ends[0], to: ends[1], zero: false } : domainOf(all, bars || options.zero);
  // A range of nothing but zero has one tick: no other number would be true.
  const ticks =
    ends || all.some((value) => value)
      ? niceTicks(domain.from, domain.to, Math.max(2, height / 60), axis.size?.(domain.to))
      : [0];
  const n = points.length;
  const left = widest(ticks.map(axis), 11, measure) + 8;
  const right = width - 6;
  const named =
    (names.target && points.some((point) => point.target != null)) ||
    (names.forecast && points.some((point) => point.forecast));
  const top = bars && named ? 26 : 8;
  const bottom = height - 24;
  const centred = bars || n < 2;
  const step = (right - left) / Math.max(1, centred ? n : n - 0.6);
  const x = (i: number) => left + step * (i + (centred ? 0.5 : 0.2));
  const y = linear(ticks[0]!, ticks.length > 1 ? ticks.at(-1)! : 1, bottom, top);
  const plot: Plot = { points, x, y, step, left, right, top, bottom };
  const lines = linesOf(plot);
  const { last, firstForecast, actual, steps, comparison } = lines;

  const shapes: Shape[] = [];
  const zone =
    firstForecast < 0
      ? right
      : x(firstForecast) - (bars || points[firstForecast - 1]?.projected == null ? step / 2 : step);
  if (firstForecast >= 0) shapes.push(rect('zone', zone, top, right - zone, bottom - top, undefined, 0));
  shapes.push(...valueAxis(ticks, y, left, right, axis));
  if (!bars) {
    // Intervals of a projection open at the last value that is known; those of observed values stand by themselves.
    const observed = points.slice(0, last + 1).some((point) => point.inner ?? point.outer);
    const known = points[last]?.value;
    const start: Point | undefined = observed || known == null ? undefined : [x(last), y(known)];
    shapes.push(...ribbons(plot, 'outer', 's1 soft', start), ...ribbons(plot, 'inner', 's1 soft2', start));
    const filled = domain.zero && ticks[0] === 0 ? actual.filter((run) => run.length > 1) : [];
    shapes.push(
      ...filled.map((run) =>
        path('s1 soft', [[run[0]![0], bottom], ...run, [run.at(-1)![0], bottom]], undefined, true),
      ),
    );
  }
  shapes.push(
    ...comparison.map((run) => path('line faint', run)),
    ...(bars ? barLayer(plot) : lineLayer(plot, lines)),
  );
  shapes.push(...steps.flatMap((run) => [path('line casing', run), path('target', run)]));
  const on = options.active ?? -1;
  if (points[on]) {
    const { value } = points[on];
    if (!bars) shapes.push(segment('axis', x(on), top, x(on), bottom));
    if (value != null && !bars) shapes.push(dot('s1 fill halo', x(on), y(value), 4.5, on));
  }
  shapes.push(
    ...timeLabels(points, x, height - 6, left - 8, width, measure),
    ...seriesLabels(plot, lines, zone, options, measure),
  );
  const hits = points.map((_, i) => {
    const from = Math.max(left, x(i) - step / 2);
    return { x: from, y: top, width: Math.min(right, x(i) + step / 2) - from, height: bottom - top };
  });
  return finish({ width, height, shapes, hits }, options);
};
