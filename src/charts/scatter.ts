import type { TemplateResult } from 'lit';
import { draw } from './parts/draw.ts';
import { labelled } from './parts/text.ts';
import { drawnPoints, scatterLayout, type ScatterData, type ScatterOptions } from './scatter-layout.ts';
import { NONE } from './types.ts';
import type { Mark } from './types.ts';

export { scatterLayout };
export type { ScatterAxis, ScatterData, ScatterOptions, ScatterPoint } from './scatter-layout.ts';

/** One mark a point that has both values, along x. */
export const scatterMarks = (data: ScatterData, { x, y, size }: ScatterOptions): Mark[] =>
  drawnPoints(data).map((i) => {
    const point = data.points[i]!;
    return {
      key: point.key,
      series: y.name,
      label: [
        point.name,
        labelled(`${x.name}:`, x.format(point.x!)),
        labelled(`${y.name}:`, y.format(point.y!)),
        ...(size ? [labelled(`${size.name}:`, point.size == null ? NONE : size.format(point.size))] : []),
        ...(point.note ? [point.note] : []),
      ],
    };
  });

/** Two metrics a group. */
export const scatter = (data: ScatterData, options: ScatterOptions): TemplateResult =>
  draw(scatterLayout(data, options), options);
