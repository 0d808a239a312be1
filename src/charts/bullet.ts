import type { TemplateResult } from 'lit';
import { draw } from './parts/draw.ts';
import { placeLabels } from './parts/labels.ts';
import type { Label } from './parts/labels.ts';
import { linear, niceTicks, present } from './parts/scale.ts';
import { finish, pointer, rect } from './parts/shape.ts';
import { estimate, labelled } from './parts/text.ts';
import { NONE } from './types.ts';
import type { ChartOptions, Format, Mark, Scene, Shape } from './types.ts';

export interface BulletData {
  value: number | null;
  target?: number | null | undefined;
  /** Where the value should stand today to reach the target in time. */
  pace?: number | null | undefined;
  /** Upper edges of two or three grey bands, ascending. */
  bands?: readonly number[] | undefined;
  /** End of the scale; by default a round number above everything shown. */
  max?: number | undefined;
}

export interface BulletOptions extends ChartOptions {
  format: Format;
  names: { value: string; target: string; pace: string };
}

/** Value bar on grey bands with a target line and a pace notch: a gauge in a tenth of its room. Starts at zero, or below it for a negative value. */
export const bulletLayout = (data: BulletData, options: BulletOptions): Scene => {
  const { width, format, names, measure = estimate } = options;
  const { value, target, pace, bands = [] } = data;
  const all = present([value, target, pace, ...bands, 0]);
  const ticks = niceTicks(Math.min(...all), Math.max(...all) || 1, 4);
  const from = ticks[0]!;
  const to = data.max ?? bands.at(-1) ?? ticks.at(-1)!;
  const end = Math.max(to, ...all);
  const x = linear(from, end, 0, width);
  const top = 4;
  const tall = 20;
  const shapes: Shape[] = [];
  const edges = [...bands.filter((edge) => edge < end), end];
  edges.forEach((edge, i) => {
    const start = i ? x(edges[i - 1]!) : 0;
    shapes.push(
      rect(
        `band${Math.min(2, i + 3 - Math.min(3, edges.length))}`,
        start,
        top,
        x(edge) - start,
        tall,
        undefined,
        0,
      ),
    );
  });
  if (value != null)
    shapes.push(rect('s1 fill', Math.min(x(0), x(value)), top + 6, Math.abs(x(value) - x(0)), tall - 12, 0));
  const labels: Label[] = [];
  if (target != null) {
    shapes.push(rect('ink', Math.min(width - 3, Math.max(0, x(target) - 1.5)), top - 4, 3, tall + 8, 1, 1));
    labels.push({ x: x(target), text: labelled(names.target, format(target)), class: 'ink' });
  }
  if (pace != null) {
    shapes.push(
      pointer(Math.min(width - 5, Math.max(5, x(pace))), top + tall - 4, 'up', target == null ? 1 : 2),
    );
    labels.push({ x: x(pace), text: labelled(names.pace, format(pace)), class: 'muted' });
  }
  labels.push({ x: 0, text: format(from), class: 'muted' });
  if (end !== target) labels.push({ x: width, text: format(end), class: 'muted' });
  shapes.push(...placeLabels(labels, top + tall + 19, width, measure));
  const height = top + tall + 24;
  const hits = [
    { x: 0, y: 0, width, height },
    ...present([target, pace]).map((at) => ({ x: x(at) - 8, y: 0, width: 16, height })),
  ];
  return finish({ width, height, shapes, hits }, options);
};

export const bulletMarks = (
  { value, target, pace }: BulletData,
  { format, names }: BulletOptions,
): Mark[] => [
  { key: 'value', series: names.value, label: [names.value, value == null ? NONE : format(value)] },
  ...(target == null ? [] : [{ key: 'target', series: names.target, label: [names.target, format(target)] }]),
  ...(pace == null ? [] : [{ key: 'pace', series: names.pace, label: [names.pace, format(pace)] }]),
];

export const bullet = (data: BulletData, options: BulletOptions): TemplateResult =>
  draw(bulletLayout(data, options), options);
