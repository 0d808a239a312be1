import type { Anchor, Box, Measure, Point, Shape } from '../types.ts';
import { leftOf, text } from './shape.ts';

export interface Candidate {
  x: number;
  y: number;
  anchor: Anchor;
}

export interface FreeLabel {
  text: string;
  class: string;
  size: number;
  weight?: number;
  /** Places to try, best first. */
  at: readonly Candidate[];
  /** Drawn at its first place that is inside the frame and off other labels, even across a line, rather than left out. */
  must?: boolean;
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a line runs through a box. */
const crosses = (line: readonly Point[], box: Box): boolean =>
  line.some(([x2, y2], i) => {
    const [x1, y1] = line[i - 1] ?? [x2, y2];
    const from = Math.max(box.x, Math.min(x1, x2));
    const to = Math.min(box.x + box.width, Math.max(x1, x2));
    if (from > to) return false;
    const at = (x: number) => (x1 === x2 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
    const ys = x1 === x2 ? [y1, y2] : [at(from), at(to)];
    return Math.min(...ys) < box.y + box.height && Math.max(...ys) > box.y;
  });

/** Puts labels, most important first, where they are inside the frame and touch neither each other nor the lines. */
export const settle = (
  labels: readonly FreeLabel[],
  lines: readonly (readonly Point[])[],
  frame: Box,
  measure: Measure,
): Shape[] => {
  const taken: Box[] = [];
  const shapes: Shape[] = [];
  for (const label of labels) {
    const width = measure(label.text, label.size, label.weight);
    const boxAt = ({ x, y, anchor }: Candidate): Box => ({
      x: leftOf(x, width, anchor) - 2,
      y: y - label.size,
      width: width + 4,
      height: label.size * 1.3,
    });
    const inside = label.at.filter((place) => {
      const box = boxAt(place);
      return (
        box.x >= frame.x &&
        box.x + box.width <= frame.x + frame.width &&
        box.y >= frame.y &&
        box.y + box.height <= frame.y + frame.height &&
        !taken.some((other) => touches(other, box))
      );
    });
    const place =
      inside.find((candidate) => !lines.some((line) => crosses(line, boxAt(candidate)))) ??
      (label.must ? inside[0] : undefined);
    if (!place) continue;
    taken.push(boxAt(place));
    shapes.push(
      text(`${label.class} halo`, place.x, place.y, label.text, place.anchor, label.size, label.weight),
    );
  }
  return shapes;
};
