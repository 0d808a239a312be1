import { valueAxis } from './parts/axis.ts';
import { keyLines, type Key } from './parts/keys.ts';
import { domainOf, linear, niceTicks, present } from './parts/scale.ts';
import { settle, type Candidate, type FreeLabel } from './parts/settle.ts';
import { dot, finish, segment, text } from './parts/shape.ts';
import { estimate, fit, widest } from './parts/text.ts';
import { NONE } from './types.ts';
import type { ChartOptions, Format, Point, Scene, Shape } from './types.ts';

export interface ScatterPoint {
  key: string;
  name: string;
  x: number | null;
  y: number | null;
  /** Drawn as the circle's area. */
  size?: number | null | undefined;
  /** What the values rest on where that is little: "n = 3". The circle is hollow and dashed. */
  note?: string | undefined;
}

export interface ScatterData {
  points: readonly ScatterPoint[];
  /** Where the quadrants meet. */
  middle?: { x: number; y: number } | undefined;
}

export interface ScatterAxis {
  name: string;
  /** Full, for the label of a mark. */
  format: Format;
  /** Compact. */
  axis: Format;
  zero?: boolean | undefined;
}

export interface ScatterOptions extends ChartOptions {
  x: ScatterAxis;
  y: ScatterAxis;
  size?: Omit<ScatterAxis, 'zero'> | undefined;
  /** So many points bear their name: the farthest from the middle. */
  labels?: number | undefined;
  names: { middle?: string | undefined };
}

interface Placed {
  /** Index of the point in the data. */
  i: number;
  at: Point;
  radius: number;
}

const LEAST = 4;
const MOST = 18;

const known = ({ x, y }: ScatterPoint): boolean => x !== null && y !== null;

/** Indices of the points that can be drawn, in the order of the arrow keys: along x. */
export const drawnPoints = ({ points }: ScatterData): number[] =>
  points
    .map((_, i) => i)
    .filter((i) => known(points[i]!))
    .sort((a, b) => points[a]!.x! - points[b]!.x! || points[a]!.y! - points[b]!.y!);

/** The farthest from the middle of all, in widths and heights of the plot. */
export const outliers = (placed: readonly Placed[], centre: Point, count: number): Placed[] => {
  const distance = ({ at: [x, y] }: Placed): number => Math.hypot(x - centre[0], y - centre[1]);
  return [...placed].sort((a, b) => distance(b) - distance(a)).slice(0, count);
};

const around = ({ at: [x, y], radius }: Placed): Candidate[] => {
  const away = radius + 4;
  return [
    { x: x + away, y: y + 4, anchor: 'start' },
    { x: x - away, y: y + 4, anchor: 'end' },
    { x, y: y - away, anchor: 'middle' },
    { x, y: y + away + 9, anchor: 'middle' },
    { x: x + away - 2, y: y - away + 4, anchor: 'start' },
    { x: x - away + 2, y: y - away + 4, anchor: 'end' },
    { x: x + away - 2, y: y + away + 4, anchor: 'start' },
    { x: x - away + 2, y: y + away + 4, anchor: 'end' },
  ];
};

/** Two edges that stand for a circle that labels must stay off. */
const cross = ({ at: [x, y], radius }: Placed): Point[][] => [
  [
    [x - radius, y],
    [x + radius, y],
  ],
  [
    [x, y - radius],
    [x, y + radius],
  ],
];

/** One circle a group between two metrics; lines at the middle part it into quadrants. */
export const scatterLayout = (data: ScatterData, options: ScatterOptions): Scene => {
  const { width, height = Math.max(260, Math.min(380, width * 0.6)), measure = estimate, names } = options;
  const { points, middle } = data;
  const order = drawnPoints(data);
  if (!order.length)
    return { width, height, shapes: [text('muted', width / 2, height / 2, NONE, 'middle')], hits: [] };
  const domain = (axis: 'x' | 'y') =>
    domainOf([...order.map((i) => points[i]![axis]!), ...(middle ? [middle[axis]] : [])], options[axis].zero);
  const ticksOf = (axis: 'x' | 'y', count: number): number[] => {
    const { from, to } = domain(axis);
    return niceTicks(from, to, count);
  };
  const keys: Key[] = [
    ...(options.size ? [{ name: options.size.name, class: 's1 bubble', sign: 'dot' as const }] : []),
    ...(middle && names.middle
      ? [{ name: names.middle, class: 'muted dashed axis', sign: 'line' as const }]
      : []),
  ];
  const key = keyLines(keys, 0, width, measure);
  const top = key.height + 24;
  const bottom = height - 40;
  const ys = ticksOf('y', Math.max(2, (bottom - top) / 60));
  const left = widest(ys.map(options.y.axis), 11, measure) + 8;
  const right = width - 8;
  const xs = ticksOf('x', Math.max(2, Math.min(6, (right - left) / 90)));
  // Circles at the edge stay inside the plot.
  const x = linear(xs[0]!, xs.at(-1)!, left + 6, right - 6);
  const y = linear(ys[0]!, ys.at(-1)!, bottom - 6, top + 6);
  const sizes = present(order.map((i) => points[i]!.size));
  const most = Math.max(...sizes, 0);
  const radiusOf = ({ size }: ScatterPoint): number =>
    !options.size ? 5 : size && most > 0 && size > 0 ? Math.max(LEAST, MOST * Math.sqrt(size / most)) : LEAST;
  const placed = order.map((i): Placed => {
    const point = points[i]!;
    return { i, at: [x(point.x!), y(point.y!)], radius: radiusOf(point) };
  });
  const shapes: Shape[] = [
    ...key.shapes,
    text('ink', 0, key.height + 11, fit(options.y.name, width, 11, measure, 600), 'start', 11, 600),
    ...valueAxis(ys, y, left, right, options.y.axis),
    ...axisX(xs, x, bottom, left, width, options),
    text('ink', right, height - 4, fit(options.x.name, right, 11, measure, 600), 'end', 11, 600),
  ];
  if (middle)
    shapes.push(
      segment('axis dashed', x(middle.x), top, x(middle.x), bottom),
      segment('axis dashed', left, y(middle.y), right, y(middle.y)),
    );
  // Large circles lie below small ones, so that each can be pointed at.
  const marks = placed.map((one, mark) => ({ ...one, mark }));
  for (const { i, at, radius, mark } of [...marks].sort((a, b) => b.radius - a.radius))
    shapes.push(dot(points[i]!.note ? 's1 few' : 's1 bubble', at[0], at[1], radius, mark));
  const on = marks[options.active ?? -1];
  if (on) shapes.push(dot('s1 fill halo', on.at[0], on.at[1], on.radius, on.mark));
  const centre: Point = middle ? [x(middle.x), y(middle.y)] : [(left + right) / 2, (top + bottom) / 2];
  const far = outliers(placed, centre, options.labels ?? Math.max(3, Math.floor(width / 90)));
  const free = (one: Placed): FreeLabel => ({
    text: fit(points[one.i]!.name, width * 0.4, 11, measure),
    class: 'ink',
    size: 11,
    at: around(one),
  });
  shapes.push(
    ...settle(
      far.map(free),
      placed.flatMap(cross),
      { x: left, y: top - 8, width: width - left, height: bottom - top + 8 },
      measure,
    ),
  );
  const hits = placed.map(({ at, radius }) => {
    const reach = Math.max(radius, 8);
    return { x: at[0] - reach, y: at[1] - reach, width: reach * 2, height: reach * 2 };
  });
  return finish({ width, height, shapes, hits }, options);
};

/** Values under the plot, thinned where they would touch. */
const axisX = (
  ticks: readonly number[],
  x: (value: number) => number,
  bottom: number,
  left: number,
  width: number,
  { x: { axis }, measure = estimate }: ScatterOptions,
): Shape[] => {
  let edge = -Infinity;
  return ticks.flatMap((tick) => {
    const said = axis(tick);
    const wide = measure(said, 11);
    const start = Math.max(0, Math.min(width - wide, x(tick) - wide / 2));
    const line = segment(
      tick === 0 ? 'axis' : 'grid',
      Math.max(left, x(tick)),
      bottom,
      Math.max(left, x(tick)),
      bottom + 4,
    );
    if (start < edge + 8) return [line];
    edge = start + wide;
    return [line, text('muted', start + wide / 2, bottom + 16, said, 'middle', 11)];
  });
};
