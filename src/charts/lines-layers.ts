import { colourOf } from './lines-data.ts';
import type { LinesData } from './lines-data.ts';
import { lastIndex, runs } from './parts/line.ts';
import type { Scale } from './parts/scale.ts';
import { dot, path, segment } from './parts/shape.ts';
import type { Point, Shape } from './types.ts';

export interface LinesPlot {
  x: Scale;
  y: Scale;
  step: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Values heaped on each other: for each series and point the lower and upper edge. No value adds nothing. */
export const heaped = ({ points, series }: LinesData): (readonly [number, number])[][] => {
  const edges = points.map(() => 0);
  return series.map(({ values }) =>
    points.map((_, i) => {
      const from = edges[i]!;
      return [from, (edges[i] = from + Math.max(0, values[i] ?? 0))] as const;
    }),
  );
};

/** One line a series, the way to a running period dashed, its dot hollow; a value alone is a dot. */
export const seriesLines = ({ points, series }: LinesData, { x, y }: LinesPlot): Shape[] =>
  [...series.entries()]
    // The first series lies on top, what is seen behind it below.
    .sort(([a, one], [b, other]) => Number(!!other.faint) - Number(!!one.faint) || b - a)
    .flatMap(([s, one]) => {
      const { values, faint } = one;
      const colour = faint ? '' : `${colourOf(one, s)} `;
      const name = faint ? 'line faint' : `${colour}line`;
      const solid = runs(
        points,
        (point, i) => (point.partial && !faint ? null : values[i]),
        (i, value): Point => [x(i), y(value)],
      );
      const shapes: Shape[] = solid.map((run) => path(name, run));
      const last = lastIndex(values, (value) => value != null);
      values.forEach((value, i) => {
        if (value == null || faint) return;
        const before = values[i - 1];
        if (points[i]?.partial) {
          if (before != null) shapes.push(segment(`${name} dashed`, x(i - 1), y(before), x(i), y(value)));
          shapes.push(dot(`${colour}hollow`, x(i), y(value), 3));
        } else if (i === last || (before == null && values[i + 1] == null))
          shapes.push(dot(`${colour}fill`, x(i), y(value), 3));
      });
      return shapes;
    });

/** Stacked areas; the part that leads to a running period is paler. */
export const seriesAreas = (data: LinesData, { x, y }: LinesPlot): Shape[] => {
  const { points, series } = data;
  const edges = heaped(data);
  const known = lastIndex(points, (point) => !point.partial);
  const part = (s: number, from: number, to: number, name: string): Shape[] => {
    if (to <= from) return [];
    const range = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const upper = range.map((i): Point => [x(i), y(edges[s]![i]![1])]);
    const lower = range.map((i): Point => [x(i), y(edges[s]![i]![0])]);
    return [path(name, [...upper, ...lower.reverse()], undefined, true)];
  };
  return series.flatMap((one, s) => {
    const colour = one.faint ? 'passive' : `${colourOf(one, s)} fill`;
    const pale = one.faint ? 'track' : `${colourOf(one, s)} rest`;
    return [
      ...part(s, 0, known, `${colour} parted`),
      ...part(s, Math.max(0, known), points.length - 1, `${pale} parted`),
    ];
  });
};

/** The target of each period as steps, and the line of an even pace. */
export const goalLines = ({ points }: LinesData, { x, y, step, left, right }: LinesPlot): Shape[] => {
  const targets = runs(
    points,
    ({ target }) => target,
    (i, value): Point => [i, y(value)],
  ).map((run) =>
    run.flatMap(([i, at]): Point[] => [
      [Math.max(left, x(i) - step / 2), at],
      [Math.min(right, x(i) + step / 2), at],
    ]),
  );
  const pace = runs(
    points,
    (point) => point.pace,
    (i, value): Point => [x(i), y(value)],
  );
  return [
    ...pace.map((run) => path('line faint dashed', run)),
    ...targets.flatMap((run) => [path('line casing', run), path('target', run)]),
  ];
};
