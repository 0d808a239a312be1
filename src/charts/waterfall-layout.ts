import { linear } from './parts/scale.ts';
import { rowName, rowNames } from './parts/row-names.ts';
import { finish, rect, segment, text } from './parts/shape.ts';
import { estimate, widest, wrap } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, ChartOptions, Format, Measure, Scene, Shape } from './types.ts';

export interface WaterfallStep {
  key: string;
  name: string;
  /** 'total' stands on zero; 'change' goes on from where the step before it ended. */
  kind: 'total' | 'change';
  /** A total, or what is added (below zero: taken away). */
  value: number;
  /** Which changes have a meaning of their own; absent: what is added is pale, what goes is grey. */
  tone?: 'good' | 'bad' | undefined;
  /** Further texts of its mark: "30 deals". */
  label?: readonly string[] | undefined;
}

export interface WaterfallData {
  steps: readonly WaterfallStep[];
}

export interface WaterfallOptions extends ChartOptions {
  /** Full, for the label of a mark. */
  format: Format;
  /** Compact; of a change with its sign. */
  axis: Format;
  change: Format;
  names: { total: string };
}

/** From where to where each step goes. */
export const spansOf = (steps: readonly WaterfallStep[]): (readonly [from: number, to: number])[] => {
  let at = 0;
  return steps.map(({ kind, value }) => {
    const from = kind === 'total' ? 0 : at;
    at = from + value;
    return [from, at] as const;
  });
};

const classOf = ({ kind, value, tone }: WaterfallStep): string =>
  kind === 'total' ? 's1 fill' : tone ? `${tone} fill` : value < 0 ? 'passive' : 's1 half';

const saidOf = ({ kind, value }: WaterfallStep, { axis, change }: WaterfallOptions): string =>
  kind === 'total' ? axis(value) : change(value);

const PITCH = 28;
const TALL = 14;

/** Under each other, where names have no room under columns. */
const inRows = ({ steps }: WaterfallData, options: WaterfallOptions, measure: Measure): Scene => {
  const { width } = options;
  const spans = spansOf(steps);
  const said = steps.map((step) => saidOf(step, options));
  const room = widest(said, 12, measure, 600) + 9;
  const names = rowNames(
    steps.map(({ name }) => name),
    width,
    room + 120,
    measure,
  );
  const all = spans.flat();
  const x = linear(Math.min(0, ...all), Math.max(0, ...all) || 1, names.left, width - room);
  const pitch = PITCH + names.head;
  const lines: Shape[] = names.above ? [] : [segment('axis', x(0), 0, x(0), steps.length * pitch)];
  const shapes: Shape[] = [];
  const hits: Box[] = [];
  steps.forEach((step, i) => {
    const [from, to] = spans[i]!;
    const y = i * pitch;
    const top = y + names.head + (names.above ? 2 : (PITCH - TALL) / 2);
    if (names.above) lines.push(segment('axis', x(0), top - 3, x(0), top + TALL + 3));
    // The next bar begins where this one ends.
    if (i + 1 < steps.length) lines.push(segment('axis', x(to), top + TALL, x(to), top + pitch));
    for (const shape of rowName(step.name, names, y, y + PITCH / 2, width, measure))
      shapes.push({ ...shape, class: `${shape.class} halo` });
    const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
    shapes.push(
      rect(classOf(step), left, top, Math.max(1.5, right - left), TALL, i),
      text('ink halo', right + 6, top + 11.5, said[i]!, 'start', 12, step.kind === 'total' ? 600 : 400),
    );
    hits.push({ x: 0, y, width, height: pitch });
  });
  return { width, height: steps.length * pitch + 2, shapes: [...lines, ...shapes], hits };
};

/** Columns that float from a running total to the next, each with its value; the totals stand on zero. */
export const waterfallLayout = (data: WaterfallData, options: WaterfallOptions): Scene => {
  const { width, height = 260, measure = estimate } = options;
  const { steps } = data;
  if (!steps.length)
    return { width, height, shapes: [text('muted', width / 2, height / 2, NONE, 'middle')], hits: [] };
  const step = width / steps.length;
  const said = steps.map((one) => saidOf(one, options));
  const lines = steps.map(({ name }) => wrap(name, step - 6, 11, measure));
  const cramped =
    widest(said, 11, measure, 600) > step - 8 || lines.some((list) => list.at(-1)!.endsWith('…'));
  if (cramped) return finish(inRows(data, options, measure), options);
  const spans = spansOf(steps);
  const all = spans.flat();
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const bottom = height - 36 - (low < 0 ? 14 : 0);
  const y = linear(low, high || 1, bottom, 20);
  const wide = Math.min(72, step * 0.66);
  const x = (i: number): number => step * (i + 0.5);
  const shapes: Shape[] = [];
  steps.forEach((one, i) => {
    const [from, to] = spans[i]!;
    const [top, foot] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
    const total = one.kind === 'total';
    // The next column begins where this one ends.
    if (i + 1 < steps.length)
      shapes.push(segment('axis', x(i) + wide / 2, y(to), x(i + 1) - wide / 2, y(to)));
    shapes.push(
      rect(classOf(one), x(i) - wide / 2, top, wide, Math.max(1.5, foot - top), i),
      text(
        'ink halo',
        x(i),
        total && to < 0 ? foot + 13 : top - 5,
        said[i]!,
        'middle',
        11,
        total ? 600 : 400,
      ),
      ...lines[i]!.map((line, l) => text('muted', x(i), height - 18 + l * 13, line, 'middle', 11)),
    );
  });
  shapes.unshift(segment('axis', 0, y(0), width, y(0)));
  const hits = steps.map((_, i): Box => ({ x: step * i, y: 0, width: step, height }));
  return finish({ width, height, shapes, hits }, options);
};
