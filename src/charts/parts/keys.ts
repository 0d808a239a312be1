import type { Box, Measure, Shape } from '../types.ts';
import { dot, pointer, rect, segment, text } from './shape.ts';
import { fit } from './text.ts';

/** What a colour or sign in the picture stands for. */
export interface Key {
  readonly name: string;
  /** Class of the swatch: 's2 fill', 'target', 'faint line' … */
  readonly class: string;
  readonly sign?: 'box' | 'line' | 'tick' | 'dot' | 'pointer';
}

const SWATCH = 10;
const LINE = 18;
const GAP = 16;

const swatch = ({ class: name, sign = 'box' }: Key, x: number, y: number): Shape =>
  sign === 'line'
    ? segment(name, x, y - 4, x + SWATCH + 4, y - 4)
    : sign === 'tick'
      ? segment(name, x + 5, y - 10, x + 5, y + 2)
      : sign === 'dot'
        ? dot(name, x + 5, y - 4, 4)
        : sign === 'pointer'
          ? pointer(x + 5, y - 8, 'up')
          : rect(name, x, y - 9, SWATCH, SWATCH, undefined, 2);

/** Names with their swatches in lines from the top; `height` is 0 without any; `boxes` are where each stands. */
export const keyLines = (
  keys: readonly Key[],
  left: number,
  width: number,
  measure: Measure,
): { shapes: Shape[]; height: number; boxes: Box[] } => {
  const shapes: Shape[] = [];
  const boxes: Box[] = [];
  let x = left;
  let y = 11;
  for (const key of keys) {
    const lead = SWATCH + (key.sign === 'line' ? 10 : 6);
    const name = fit(key.name, width - lead, 11, measure);
    const wide = lead + measure(name, 11);
    if (x > left && x + wide > left + width) {
      x = left;
      y += LINE;
    }
    shapes.push(swatch(key, x, y), text('muted', x + lead, y, name, 'start', 11));
    boxes.push({ x, y: y - 11, width: wide, height: LINE - 2 });
    x += wide + GAP;
  }
  return { shapes, height: keys.length ? y + 9 : 0, boxes };
};
