import type { Format, Measure, Shape } from '../types.ts';
import { segment, text } from './shape.ts';
import type { Scale } from './scale.ts';

/** Horizontal grid lines with their values at the left; the zero line is a little stronger. */
export const valueAxis = (
  ticks: readonly number[],
  y: Scale,
  left: number,
  right: number,
  format: Format,
): Shape[] =>
  ticks.flatMap((tick) => [
    segment(tick === 0 ? 'axis' : 'grid', left, y(tick), right, y(tick)),
    text('muted', left - 8, y(tick) + 4, format(tick), 'end', 11),
  ]);

export interface TimeTick {
  tick: string;
  major?: string | undefined;
}

/**
 * Labels under a time axis, never turned: every point where they fit, else every 2nd, 3rd, 6th … counted from the
 * first year that begins within the series, else only majors, thinned in the same way.
 */
export const timeLabels = (
  points: readonly TimeTick[],
  x: Scale,
  y: number,
  from: number,
  to: number,
  measure: Measure,
): Shape[] => {
  // The first point bears a major label wherever the series begins: count from the one after it.
  const origin = Math.max(
    0,
    points.findIndex((point, i) => i > 0 && point.major),
  );
  const majors = points.flatMap((point, i) => (point.major ? [i] : []));
  const every = (stride: number) => points.flatMap((_, i) => ((i - origin) % stride ? [] : [i]));
  const thin = (stride: number) => majors.filter((_, i) => i % stride === 0);
  const choices = [
    every(1),
    every(2),
    every(3),
    every(6),
    ...(majors.length > 1 ? [1, 2, 5, 10].map(thin) : [every(12), every(24)]),
    [0, points.length - 1],
    [0],
  ];
  for (const choice of choices) {
    let edge = -Infinity;
    let movedFirst = false;
    const shapes: Shape[] = [];
    const fits = choice.every((i) => {
      const point = points[i];
      if (!point) return false;
      const label = point.major ?? point.tick;
      const wide = measure(label, 11);
      const ideal = x(i) - wide / 2;
      const left = Math.max(from, Math.min(to - wide, ideal));
      if (left < edge + 10) {
        // A label at either end that had to be moved inside gives way; any other means: fewer.
        if (left < ideal) return true;
        if (shapes.length > 1 || !movedFirst) return false;
        shapes.pop();
      }
      movedFirst = !shapes.length && left > ideal;
      edge = left + wide;
      shapes.push(text(point.major ? 'ink' : 'muted', left + wide / 2, y, label, 'middle', 11));
      return true;
    });
    if (fits && shapes.length) return shapes;
  }
  return [];
};
