import { timeLabels, valueAxis } from './parts/axis.ts';
import { linear, niceTicks } from './parts/scale.ts';
import { settle } from './parts/settle.ts';
import { finish, segment, text } from './parts/shape.ts';
import { sign, type Sign } from './parts/sign.ts';
import { estimate, fit, widest } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, ChartOptions, Format, Measure, Point, Scene, Shape } from './types.ts';

export interface Bubble {
  key: string;
  name: string;
  /** On the time axis, in its unit; one beyond an end is drawn at that end. */
  x: number;
  y: number;
  /** Drawn as area; null: as small as it gets. */
  size?: number | null | undefined;
  /** Index of its group. */
  group: number;
}

export interface BubbleGroup {
  key: string;
  name: string;
  sign: Sign;
  /** Colour: 's1', 'bad' …; 'faint' for grey. */
  class: string;
}

export interface BubblesData {
  points: readonly Bubble[];
  groups: readonly BubbleGroup[];
}

export interface BubblesOptions extends ChartOptions {
  x: {
    name: string;
    /** Ends of the axis. */
    from: number;
    to: number;
    ticks: readonly { at: number; tick: string; major?: string | undefined }[];
    /** Full, for the label of a mark. */
    format: Format;
  };
  y: { name: string; format: Format; axis: Format };
  size?: { name: string; format: Format } | undefined;
  /** A line through the time axis: today. */
  now?: { at: number; name: string } | undefined;
  /** So many points bear their name: the highest. */
  labels?: number | undefined;
}

const LEAST = 3.5;
const MOST = 16;
const LINE = 18;

/** Points in the order of the arrow keys: along x. */
export const bubblesInOrder = ({ points }: BubblesData): readonly Bubble[] =>
  [...points].sort((a, b) => a.x - b.x || b.y - a.y);

const nameOf = ({ class: colour }: BubbleGroup): string =>
  colour === 'faint' ? 'passive bubble-grey' : `${colour} bubble`;

const legend = (
  { groups }: BubblesData,
  { width }: BubblesOptions,
  measure: Measure,
): { shapes: Shape[]; height: number } => {
  const shapes: Shape[] = [];
  let [x, y] = [0, 11];
  groups.forEach((group) => {
    const said = fit(group.name, width - 16, 11, measure);
    const wide = 16 + measure(said, 11);
    if (x && x + wide > width) [x, y] = [0, y + LINE];
    shapes.push(
      sign(group.sign, nameOf(group), x + 5, y - 4, 5),
      text('muted', x + 16, y, said, 'start', 11),
    );
    x += wide + 16;
  });
  return { shapes, height: groups.length ? y + 9 : 0 };
};

/** One figure a thing over time, its group told by colour and shape. */
export const bubblesLayout = (data: BubblesData, options: BubblesOptions): Scene => {
  const { width, height = Math.max(280, Math.min(400, width * 0.5)), measure = estimate, now } = options;
  const points = bubblesInOrder(data);
  if (!points.length)
    return { width, height, shapes: [text('muted', width / 2, height / 2, NONE, 'middle')], hits: [] };
  const key = legend(data, options, measure);
  const top = key.height + 32;
  const bottom = height - 40;
  const values = points.map(({ y }) => y);
  const ys = niceTicks(Math.min(0, ...values), Math.max(1, ...values), Math.max(2, (bottom - top) / 60));
  const left = widest(ys.map(options.y.axis), 11, measure) + 8;
  const right = width - 4;
  const x = linear(options.x.from, options.x.to, left + MOST, right - MOST);
  const y = linear(ys[0]!, ys.at(-1)!, bottom - 6, top + 6);
  const most = Math.max(0, ...points.map(({ size }) => size ?? 0));
  const radiusOf = ({ size }: Bubble): number =>
    !options.size ? 5 : size && size > 0 ? Math.max(LEAST, MOST * Math.sqrt(size / most)) : LEAST;
  const placed = points.map((point, mark) => ({
    ...{ point, mark, radius: radiusOf(point) },
    at: [Math.max(left + 4, Math.min(right - 4, x(point.x))), y(point.y)] as const,
  }));
  const ticks = options.x.ticks;
  const shapes: Shape[] = [
    ...key.shapes,
    text('ink', 0, key.height + 11, fit(options.y.name, width, 11, measure, 600), 'start', 11, 600),
    ...valueAxis(ys, y, left, right, options.y.axis),
    ...ticks.map(({ at }) => segment('grid', x(at), bottom, x(at), bottom + 4)),
    ...timeLabels(ticks, (i) => x(ticks[i]!.at), bottom + 16, left - 8, width, measure),
    text('ink', right, height - 4, fit(options.x.name, right, 11, measure, 600), 'end', 11, 600),
  ];
  if (now) {
    const half = measure(now.name, 11) / 2;
    const at = Math.max(left + half, Math.min(right - half, x(now.at)));
    shapes.push(
      segment('axis dashed', x(now.at), top - 4, x(now.at), bottom),
      text('muted', at, top - 8, now.name, 'middle', 11),
    );
  }
  // Large figures lie below small ones, so that each can be pointed at.
  for (const { point, at, radius, mark } of [...placed].sort((a, b) => b.radius - a.radius)) {
    const group = data.groups[point.group]!;
    shapes.push(sign(group.sign, nameOf(group), at[0], at[1], radius, mark));
  }
  const high = [...placed].sort((a, b) => b.point.y - a.point.y);
  shapes.push(
    ...settle(
      high
        .slice(0, options.labels ?? Math.max(2, Math.floor(width / 160)))
        .map(({ point, at: [px, py], radius }) => ({
          text: fit(point.name, Math.min(180, width * 0.4), 11, measure),
          class: 'ink',
          size: 11,
          at: [
            { x: px + radius + 4, y: py + 4, anchor: 'start' as const },
            { x: px - radius - 4, y: py + 4, anchor: 'end' as const },
            { x: px, y: py - radius - 5, anchor: 'middle' as const },
          ],
        })),
      placed.flatMap(({ at: [px, py], radius }): Point[][] => [
        [
          [px - radius, py],
          [px + radius, py],
        ],
        [
          [px, py - radius],
          [px, py + radius],
        ],
      ]),
      { x: left, y: top - 6, width: right - left, height: bottom - top + 6 },
      measure,
    ),
  );
  const hits = placed.map(({ at, radius }): Box => {
    const reach = Math.max(radius, 8);
    return { x: at[0] - reach, y: at[1] - reach, width: reach * 2, height: reach * 2 };
  });
  return finish({ width, height, shapes, hits }, options);
};
