import type { TemplateResult } from 'lit';
import { bubblesInOrder, bubblesLayout, type BubblesData, type BubblesOptions } from './bubbles-layout.ts';
import { draw } from './parts/draw.ts';
import { labelled } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Mark } from './types.ts';

export { bubblesLayout };
export type { Bubble, BubbleGroup, BubblesData, BubblesOptions } from './bubbles-layout.ts';

/** One mark a point, along x. */
export const bubblesMarks = (data: BubblesData, { x, y, size }: BubblesOptions): Mark[] =>
  bubblesInOrder(data).map((point) => ({
    key: point.key,
    series: data.groups[point.group]!.name,
    label: [
      point.name,
      labelled(`${y.name}:`, y.format(point.y)),
      labelled(`${x.name}:`, x.format(point.x)),
      ...(size ? [labelled(`${size.name}:`, point.size == null ? NONE : size.format(point.size))] : []),
      data.groups[point.group]!.name,
    ],
  }));

/** Things by date and amount, in groups. */
export const bubbles = (data: BubblesData, options: BubblesOptions): TemplateResult =>
  draw(bubblesLayout(data, options), options);
