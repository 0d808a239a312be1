import type { Measure, Shape } from '../types.ts';
import { text } from './shape.ts';

export interface Label {
  /** Where the text would be centred if there were room. */
  x: number;
  text: string;
  class: string;
  size?: number;
  weight?: number;
}

/** How far a label may stand from what it names, in px beyond its own half width. */
const REACH = 90;

/**
 * One line of labels, most important first: each centred on its place, else moved to the nearest free one inside
 * [0, width] on its side of the others; one that finds none near enough is left out.
 */
export const placeLabels = (
  labels: readonly Label[],
  y: number,
  width: number,
  measure: Measure,
  gap = 8,
): Shape[] => {
  const taken: [from: number, to: number, x: number][] = [];
  const shapes: Shape[] = [];
  for (const label of labels) {
    const { size = 11, weight } = label;
    const wide = measure(label.text, size, weight);
    const ideal = Math.max(0, Math.min(width - wide, label.x - wide / 2));
    const left = [ideal, ...taken.flatMap(([from, to]) => [from - gap - wide, to + gap])]
      .filter(
        (at) =>
          at >= 0 &&
          at + wide <= width &&
          taken.every(
            ([from, to, x]) =>
              (label.x >= x && at > to + gap - 0.01) || (label.x <= x && at + wide < from - gap + 0.01),
          ),
      )
      .sort((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal))[0];
    if (left === undefined || Math.abs(left - ideal) > REACH) continue;
    taken.push([left, left + wide, label.x]);
    // Anchored at the side it was pushed from, so that an estimate that is off cannot clip it.
    const anchor = left === 0 ? 'start' : left === width - wide ? 'end' : 'middle';
    shapes.push(
      text(
        label.class,
        anchor === 'start' ? 0 : anchor === 'end' ? width : left + wide / 2,
        y,
        label.text,
        anchor,
        size,
        weight,
      ),
    );
  }
  return shapes;
};
