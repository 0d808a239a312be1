import type { LinesData, LinesOptions, LinesSeries } from './lines-data.ts';
import { seriesLines, type LinesPlot } from './lines-layers.ts';
import { timeLabels } from './parts/axis.ts';
import { lastIndex } from './parts/line.ts';
import { domainOf, linear, present } from './parts/scale.ts';
import { dot, finish, path, segment, text } from './parts/shape.ts';
import { estimate, fit } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, Measure, Point, Scene, Shape } from './types.ts';

const LEAST = 168;
const BETWEEN = 24;
const TALL = 64;
const HEAD = 20;
const FOOT = 34;

/** A small picture a series with its name, its last value and its own scale unless `shared`. */
export const panelsLayout = (data: LinesData, options: LinesOptions): Scene => {
  const { width, measure = estimate } = options;
  const { points, series } = data;
  const columns = Math.max(1, Math.min(4, series.length, Math.floor((width + BETWEEN) / (LEAST + BETWEEN))));
  const wide = (width - BETWEEN * (columns - 1)) / columns;
  const all = present(series.flatMap(({ values }) => values));
  const shapes: Shape[] = [];
  const hits: Box[] = [];
  series.forEach((one, s) => {
    const left = (s % columns) * (wide + BETWEEN);
    const top = Math.floor(s / columns) * (HEAD + TALL + FOOT);
    const frame = { x: left, y: top, width: wide, height: HEAD + TALL + FOOT };
    shapes.push(...panel(data, one, s, frame, options.shared ? all : undefined, options, measure));
    const step = wide / Math.max(1, points.length);
    points.forEach((_, i) =>
      hits.push({ x: left + i * step, y: top + HEAD - 4, width: step, height: TALL + 8 }),
    );
  });
  const rows = Math.ceil(series.length / columns);
  return finish({ width, height: Math.max(1, rows) * (HEAD + TALL + FOOT), shapes, hits }, options);
};

const panel = (
  { points }: LinesData,
  one: LinesSeries,
  s: number,
  { x: left, y: top, width: wide }: Box,
  shared: readonly number[] | undefined,
  options: LinesOptions,
  measure: Measure,
): Shape[] => {
  const { values, axis = options.axis } = one;
  const own = present(values);
  const last = lastIndex(values, (value) => value != null);
  const said = last < 0 ? NONE : axis(values[last]!);
  const room = wide - measure(said, 12, 600) - 10;
  const shapes: Shape[] = [
    text('ink', left, top + 13, fit(one.name, room, 12, measure), 'start', 12),
    text('ink', left + wide, top + 13, said, 'end', 12, 600),
  ];
  const bottom = top + HEAD + TALL;
  const domain = domainOf(shared ?? own, options.zero);
  const y = linear(domain.from, domain.to, bottom - 3, top + HEAD + 5);
  const step = wide / Math.max(1, points.length);
  const x = (i: number): number => left + step * (i + 0.5);
  const plot: LinesPlot = { x, y, step, left, right: left + wide, top: top + HEAD, bottom };
  shapes.push(
    segment(
      domain.zero ? 'axis' : 'grid',
      left,
      domain.zero ? y(0) : bottom,
      left + wide,
      domain.zero ? y(0) : bottom,
    ),
  );
  if (domain.zero && domain.from === 0 && last > 0) {
    const run = values.flatMap((value, i): Point[] => (value == null ? [] : [[x(i), y(value)]]));
    if (run.length > 1 && run.length === last - values.findIndex((value) => value != null) + 1)
      shapes.push(path('s1 soft', [[run[0]![0], y(0)], ...run, [run.at(-1)![0], y(0)]], undefined, true));
  }
  // One hue: a panel's name tells it from the others.
  shapes.push(...seriesLines({ points, series: [{ ...one, faint: false }] }, plot));
  const labels = timeLabels(
    points.map(({ tick, major }) => ({ tick, major })),
    x,
    bottom + 16,
    left,
    left + wide,
    measure,
  );
  shapes.push(...labels);
  const on = (options.active ?? -1) - s * points.length;
  const value = values[on];
  if (points[on] && value != null)
    shapes.push(segment('axis', x(on), top + HEAD, x(on), bottom), dot('s1 fill halo', x(on), y(value), 4));
  return shapes;
};
