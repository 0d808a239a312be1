import type { Measure, Shape } from '../types.ts';
import { text } from './shape.ts';
import { fit, widest, wrap } from './text.ts';

const SIZE = 12;

/** How the names of rows stand: in a column before the bars, or above them where there is no room for one. */
export interface RowNames {
  /** Where what belongs to a name begins. */
  left: number;
  above: boolean;
  /** Distance of two rows, in px, besides what stands in the row. */
  head: number;
}

/** `least` px must be left for what stands beside the names. */
export const rowNames = (
  names: readonly string[],
  width: number,
  least: number,
  measure: Measure,
): RowNames => {
  const need = widest(names, SIZE, measure);
  const wide = Math.min(need, Math.max(88, width * 0.3));
  const above = width < 360 || width - wide - 12 < least;
  return above ? { left: 0, above, head: 18 } : { left: wide + 12, above, head: 0 };
};

/** A name on one line above its bar, or on one or two beside it, centred on `middle`. */
export const rowName = (
  name: string,
  { left, above }: RowNames,
  y: number,
  middle: number,
  width: number,
  measure: Measure,
  two = true,
): Shape[] => {
  if (above) return [text('ink', 0, y + 12, fit(name, width, SIZE, measure), 'start', SIZE)];
  const lines = two ? wrap(name, left - 12, SIZE, measure) : [fit(name, left - 12, SIZE, measure)];
  return lines.map((line, i) =>
    text('ink', 0, middle + 4.5 - (lines.length - 1) * 7 + i * 14, line, 'start', SIZE),
  );
};
