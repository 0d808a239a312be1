import type { Anchor, Box, ChartOptions, Point, Scene, Shape } from '../types.ts';

// `name` is one or more class names of theme/chart.ts.

export const rect = (
  name: string,
  x: number,
  y: number,
  width: number,
  height: number,
  mark?: number,
  radius = 2,
  hatch = false,
): Shape => ({
  kind: 'rect',
  class: name,
  x,
  y,
  width: Math.max(0, width),
  height: Math.max(0, height),
  mark,
  radius,
  hatch,
});

export const path = (name: string, points: readonly Point[], mark?: number, close = false): Shape => ({
  kind: 'path',
  class: name,
  points,
  mark,
  close,
});

/** A straight line between two points. */
export const segment = (name: string, x1: number, y1: number, x2: number, y2: number, mark?: number): Shape =>
  path(
    name,
    [
      [x1, y1],
      [x2, y2],
    ],
    mark,
  );

/** A closed figure from its corners. */
export const polygon = (name: string, corners: readonly Point[], mark?: number): Shape =>
  path(name, corners, mark, true);

/** A small pointer that does not hide what it stands on: 'up' and 'down' touch y with their tip, 'both' is a diamond around it. */
export const pointer = (x: number, y: number, direction: 'up' | 'down' | 'both', mark?: number): Shape => {
  const tail = direction === 'up' ? 8 : -8;
  const corners: Point[] =
    direction === 'both'
      ? [
          [x, y - 5],
          [x + 5, y],
          [x, y + 5],
          [x - 5, y],
        ]
      : [
          [x, y],
          [x + 5, y + tail],
          [x - 5, y + tail],
        ];
  return polygon('ink halo', corners, mark);
};

export const dot = (name: string, x: number, y: number, radius: number, mark?: number): Shape => ({
  kind: 'dot',
  class: name,
  x,
  y,
  radius,
  mark,
});

/** A line of text on the baseline y. */
export const text = (
  name: string,
  x: number,
  y: number,
  value: string,
  anchor: Anchor = 'start',
  size = 12,
  weight = 400,
): Shape => ({ kind: 'text', class: name, x, y, text: value, anchor, size, weight });

/** Left edge of a text's box. */
export const leftOf = (x: number, width: number, anchor: Anchor): number =>
  anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;

const flipAnchor: Record<Anchor, Anchor> = { start: 'end', middle: 'middle', end: 'start' };

const flipBox = <T extends Box>(box: T, width: number): T => ({ ...box, x: width - box.x - box.width });

const flipShape = (shape: Shape, width: number): Shape => {
  if (shape.kind === 'rect') return flipBox(shape, width);
  if (shape.kind === 'path') return { ...shape, points: shape.points.map(([x, y]): Point => [width - x, y]) };
  if (shape.kind === 'dot') return { ...shape, x: width - shape.x };
  return { ...shape, x: width - shape.x, anchor: flipAnchor[shape.anchor] };
};

/** Layouts think from left to right; a right-to-left picture is their mirror image, letters excepted. */
export const finish = (scene: Scene, options: ChartOptions): Scene =>
  options.rtl
    ? {
        ...scene,
        shapes: scene.shapes.map((shape) => flipShape(shape, scene.width)),
        hits: scene.hits.map((box) => flipBox(box, scene.width)),
      }
    : scene;
