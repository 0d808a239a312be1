import type { Point, Shape } from '../types.ts';
import { dot, polygon } from './shape.ts';

/** Figures of the same area, told apart without colour. */
export type Sign = 'dot' | 'square' | 'diamond' | 'triangle';

/** A figure around its middle with the area of a circle of that radius. */
export const sign = (
  kind: Sign,
  name: string,
  x: number,
  y: number,
  radius: number,
  mark?: number,
): Shape => {
  if (kind === 'dot') return dot(name, x, y, radius, mark);
  const half = (radius * Math.sqrt(Math.PI)) / 2;
  const across = half * Math.SQRT2;
  const side = radius * Math.sqrt((4 * Math.PI) / Math.sqrt(3));
  const tall = (side * Math.sqrt(3)) / 2;
  const corners: Record<Exclude<Sign, 'dot'>, Point[]> = {
    square: [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ],
    diamond: [
      [x, y - across],
      [x + across, y],
      [x, y + across],
      [x - across, y],
    ],
    triangle: [
      [x, y - (tall * 2) / 3],
      [x + side / 2, y + tall / 3],
      [x - side / 2, y + tall / 3],
    ],
  };
  return polygon(name, corners[kind], mark);
};
