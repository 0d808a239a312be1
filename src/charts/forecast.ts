import type { TemplateResult } from 'lit';
import { cells, GAP, headings, placeColumns } from './parts/columns.ts';
import type { Column } from './parts/columns.ts';
import { draw } from './parts/draw.ts';
import { placeLabels } from './parts/labels.ts';
import type { Label } from './parts/labels.ts';
import { linear, present } from './parts/scale.ts';
import { finish, pointer, rect, segment, text } from './parts/shape.ts';
import { estimate, fit, labelled } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, ChartOptions, Format, Mark, Scene, Shape } from './types.ts';

export interface RollUpPart {
  key: string;
  name: string;
  value: number | null;
  /** 0 closed, 1 commit, 2 best case, 3 pipeline: the surer, the more solid the fill. */
  certainty: 0 | 1 | 2 | 3;
}

export interface RollUpData {
  parts: readonly RollUpPart[];
  target?: number | null | undefined;
  /** What should be closed by today to reach the target in time. */
  pace?: number | null | undefined;
  /** Open value weighted by probability, plus what is closed. */
  weighted?: number | null | undefined;
}

export interface RollUpOptions extends ChartOptions {
  format: Format;
  /** Words for what a running total lacks of the target (above zero) or has beyond it. */
  gap: Format;
  names: { value: string; total: string; gap: string; target: string; pace: string; weighted: string };
}

const totals = (parts: readonly RollUpPart[]): number[] => {
  let sum = 0;
  return parts.map((part) => (sum += part.value ?? 0));
};

const TEXTURE = ['fill', 'half', '', 'rest'];

const swatch = (
  part: RollUpPart,
  x: number,
  y: number,
  width: number,
  height: number,
  mark?: number,
): Shape =>
  rect(
    part.certainty === 2 ? 's1 edge' : `s1 ${TEXTURE[part.certainty]}`,
    x,
    y,
    width,
    height,
    mark,
    2,
    part.certainty === 2,
  );

/** One bar from what is sure to what is hoped, against the target; below it the same parts as labelled rows with running total and gap. */
export const rollUpLayout = (data: RollUpData, options: RollUpOptions): Scene => {
  const { width, format, gap, names, measure = estimate } = options;
  const { parts, target, pace, weighted } = data;
  const sums = totals(parts);
  const x = linear(0, Math.max(0, ...sums, ...present([target, pace, weighted])) || 1, 0, width - 2);
  const top = target != null || pace != null ? 22 : 2;
  const tall = 28;
  const shapes: Shape[] = [rect('track', 0, top, width, tall)];
  const hits: Box[] = [];
  parts.forEach((part, i) => {
    const end = x(sums[i]!);
    const start = x(sums[i - 1] ?? 0);
    if (part.value && part.value > 0)
      shapes.push(swatch(part, start, top, Math.max(1, end - start - 1), tall, i));
  });
  const place = (value: number) => Math.max(1.5, Math.min(width - 1.5, x(value)));
  const above: Label[] = [];
  if (target != null) {
    shapes.push(rect('ink halo', place(target) - 1.5, top - 5, 3, tall + 10, undefined, 1));
    above.push({ x: place(target), text: labelled(names.target, format(target)), class: 'ink', weight: 600 });
  }
  if (pace != null) {
    shapes.push(pointer(place(pace), top + 2, 'down'));
    above.push({ x: place(pace), text: labelled(names.pace, format(pace)), class: 'muted' });
  }
  shapes.push(...placeLabels(above, top - 11, width, measure));
  let y = top + tall;
  if (weighted != null) {
    shapes.push(pointer(place(weighted), y, 'both'));
    shapes.push(
      ...placeLabels(
        [{ x: place(weighted), text: labelled(names.weighted, format(weighted)), class: 'muted' }],
        y + 18,
        width,
        measure,
      ),
    );
    y += 20;
  }
  // In a wide card the eye should not have to travel from a name to its numbers.
  const edge = Math.min(width, 560);
  const value = (number: number | null) => (number == null ? NONE : format(number));
  const gaps = target == null ? [] : sums.map((sum) => gap(target - sum));
  const columns: Column[] = [
    { rank: 0, head: names.value, cells: parts.map((part) => value(part.value)), class: 'ink', weight: 600 },
    { rank: 2, head: names.total, cells: sums.map(value), class: 'ink' },
    ...(gaps.length ? [{ rank: 1, head: names.gap, cells: gaps, class: 'muted' }] : []),
  ];
  const { placed, taken } = placeColumns(columns, edge, edge - Math.min(110, edge * 0.4), measure);
  // Where the gap's column found no room, it stands under the name.
  const under = gaps.length > 0 && placed.every((column) => column.cells !== gaps);
  const pitch = under ? 40 : 24;
  y += 24;
  shapes.push(...headings(placed, y));
  y += 8;
  parts.forEach((part, i) => {
    const line = y + 16;
    shapes.push(
      segment('grid', 0, y, edge, y),
      swatch(part, 0, line - 10, 11, 11, i),
      ...cells(placed, i, line),
    );
    shapes.push(text('ink', 19, line, fit(part.name, edge - taken - 19 + GAP / 2, 12, measure)));
    if (under) shapes.push(text('muted', 19, line + 15, fit(gaps[i]!, edge - 19, 11, measure), 'start', 11));
    hits.push({ x: 0, y, width, height: pitch });
    y += pitch;
  });
  return finish({ width, height: y + 2, shapes, hits }, options);
};

export const rollUpMarks = ({ parts, target }: RollUpData, { format, gap, names }: RollUpOptions): Mark[] => {
  const sums = totals(parts);
  return parts.map((part, i) => ({
    key: part.key,
    series: names.value,
    label: [
      part.name,
      part.value == null ? NONE : format(part.value),
      `${names.total}: ${format(sums[i]!)}`,
      ...(target == null ? [] : [`${names.gap}: ${gap(target - sums[i]!)}`]),
    ],
  }));
};

export const rollUp = (data: RollUpData, options: RollUpOptions): TemplateResult =>
  draw(rollUpLayout(data, options), options);
