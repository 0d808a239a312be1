import type { TemplateResult } from 'lit';
import { draw } from './parts/draw.ts';
import { domainOf, linear, present } from './parts/scale.ts';
import { dot, finish, path, segment } from './parts/shape.ts';
import { lastIndex, runs } from './parts/line.ts';
import { NONE } from './types.ts';
import type { ChartOptions, Format, Mark, Point, Scene, Shape } from './types.ts';

export interface SparkPoint {
  key: string;
  /** The period in words: "March 2025". */
  name: string;
  value: number | null;
  comparison?: number | null | undefined;
}

export interface SparklineData {
  points: readonly SparkPoint[];
  target?: number | null | undefined;
  /** The last point's period still runs: its dot is hollow and the way to it dashed. */
  partial?: boolean | undefined;
}

export interface SparklineOptions extends ChartOptions {
  format: Format;
  /** Forces (or forbids) a zero baseline; by default it is used where values reach down to two thirds of the highest. */
  zero?: boolean | undefined;
  names: { value: string; comparison?: string | undefined };
}

/** A word-sized line: area only above a true zero, comparison behind it, target as a tick at the end. */
export const sparklineLayout = (data: SparklineData, options: SparklineOptions): Scene => {
  const { width, height = 48 } = options;
  const { points, target } = data;
  const domain = domainOf(
    present([...points.flatMap((point) => [point.value, point.comparison]), target]),
    options.zero,
  );
  const inset = 5;
  const x = linear(
    points.length > 1 ? 0 : -1,
    Math.max(0, points.length - 1),
    inset,
    width - inset - (target == null ? 0 : 6),
  );
  const y = linear(domain.from, domain.to, height - inset, inset);
  const line = (pick: (point: SparkPoint) => number | null | undefined) =>
    runs(points, pick, (i, value): Point => [x(i), y(value)]);
  const shapes: Shape[] = [];
  const solid = line((point) => (data.partial && point === points.at(-1) ? null : point.value));
  const all = line((point) => point.value);
  if (domain.zero) {
    if (domain.from === 0)
      for (const run of all)
        if (run.length > 1)
          shapes.push(path('s1 soft', [[run[0]![0], y(0)], ...run, [run.at(-1)![0], y(0)]], undefined, true));
    shapes.push(segment('grid', inset, y(0), width - inset, y(0)));
  }
  for (const run of line((point) => point.comparison)) shapes.push(path('line faint', run));
  if (data.partial && points.at(-1)?.value != null)
    shapes.push(path('s1 line dashed', all.at(-1)!.slice(-2)));
  for (const run of solid) {
    if (run.length > 1) shapes.push(path('s1 line', run));
    else shapes.push(dot('s1 fill', ...run[0]!, 2));
  }
  if (target != null) shapes.push(segment('tick', width - 8, y(target), width, y(target)));
  const last = lastIndex(points, (point) => point.value != null);
  const on = options.active;
  if (last >= 0)
    shapes.push(
      dot(
        data.partial && last === points.length - 1 ? 's1 hollow' : 's1 fill',
        x(last),
        y(points[last]!.value!),
        3,
        last,
      ),
    );
  if (on != null && points[on]?.value != null)
    shapes.push(dot('s1 fill halo', x(on), y(points[on].value), 4, on));
  const step = points.length > 1 ? x(1) - x(0) : width;
  const hits = points.map((_, i) => ({ x: x(i) - step / 2, y: 0, width: step, height }));
  return finish({ width, height, shapes, hits }, options);
};

export const sparklineMarks = (data: SparklineData, { format, names }: SparklineOptions): Mark[] =>
  data.points.map(({ key, name, value, comparison }) => ({
    key,
    series: names.value,
    label: [
      name,
      value == null ? NONE : format(value),
      ...(comparison == null || !names.comparison ? [] : [`${names.comparison}: ${format(comparison)}`]),
    ],
  }));

export const sparkline = (data: SparklineData, options: SparklineOptions): TemplateResult =>
  draw(sparklineLayout(data, options), options);
