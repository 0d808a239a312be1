import { linear, niceTicks, present } from './parts/scale.ts';
import { rowName, rowNames } from './parts/row-names.ts';
import { dot, finish, rect, segment, text } from './parts/shape.ts';
import { estimate, fit } from './parts/text.ts';
import type { Box, ChartOptions, Format, Measure, Scene, Shape } from './types.ts';

/** A thing that goes through steps, each so long after its beginning. */
export interface StepsRow {
  key: string;
  name: string;
  /** When each step was done; no value: not yet, or not known. */
  done: readonly (number | null)[];
  /** When the last step was promised. */
  promised?: number | null | undefined;
  /** How far it has come, where it is still under way. */
  now?: number | null | undefined;
  /** What stands at its end: "3 days late". */
  note: string;
  /** It has missed its promise. */
  late?: boolean | undefined;
}

export interface StepsData {
  rows: readonly StepsRow[];
  more?: string | undefined;
}

export interface StepsOptions extends ChartOptions {
  /** Names of the beginning and of the steps after it. */
  steps: readonly string[];
  /** Writes a length of time. */
  format: Format;
  /** The same on the axis. */
  axis: Format;
  names: { promised: string };
}

const PITCH = 28;

/** A mark a step: the further, the fuller; the last is a square. */
const stepShape = (step: number, last: number, x: number, y: number, mark?: number): Shape =>
  step === last
    ? rect('s1 fill', x - 4.5, y - 4.5, 9, 9, mark, 1.5)
    : step === 0
      ? dot('s1 hollow', x, y, 3.5, mark)
      : dot(step === last - 1 ? 's1 fill' : 's1 half', x, y, step === last - 1 ? 4.5 : 3.5, mark);

const promisedShape = (x: number, y: number): Shape => segment('tick', x, y - 9, x, y + 9);

/** What each mark means, in as many lines as it needs. */
function keyOf({ steps, names, width }: StepsOptions, measure: Measure): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 8];
  [...steps, names.promised].forEach((name, i) => {
    const wide = 16 + measure(name, 11) + 14;
    if (x && x + wide > width) [x, y] = [0, y + 18];
    shapes.push(
      i < steps.length ? stepShape(i, steps.length - 1, x + 5, y) : promisedShape(x + 5, y),
      text('muted', x + 14, y + 4, name, 'start', 11),
    );
    x += wide;
  });
  return { shapes, height: y + 16 };
}

/** Rows on a common axis of time since their beginning, what is under way dashed up to now. */
export const stepsLayout = (data: StepsData, options: StepsOptions): Scene => {
  const { width, steps, axis, measure = estimate } = options;
  const { rows, more } = data;
  const key = keyOf(options, measure);
  const noteRoom = Math.max(0, ...rows.map(({ note }) => measure(note, 11))) + 14;
  const names = rowNames(
    rows.map(({ name }) => name),
    width,
    160 + noteRoom,
    measure,
  );
  const pitch = PITCH + names.head;
  const ends = rows.flatMap(({ done, promised, now }) => present([...done, promised, now]));
  const ticks = niceTicks(
    0,
    Math.max(1, ...ends),
    Math.max(2, Math.min(6, Math.floor((width - names.left) / 80))),
  );
  const top = key.height + 20;
  const right = Math.max(names.left + 60, width - noteRoom);
  const x = linear(0, ticks.at(-1)!, names.left + 6, right);
  const bottom = top + rows.length * pitch;
  const shapes: Shape[] = [...key.shapes];
  ticks.forEach((tick, i) => {
    const label = axis(tick);
    const half = measure(label, 11) / 2;
    const anchor = i === 0 ? 'start' : x(tick) + half > width ? 'end' : 'middle';
    shapes.push(
      segment('grid', x(tick), top - 4, x(tick), bottom),
      text('muted', i === 0 ? names.left : x(tick), top - 9, label, anchor, 11),
    );
  });
  const hits: Box[] = [];
  rows.forEach((row, i) => {
    const start = top + i * pitch;
    const middle = start + names.head + PITCH / 2;
    const known = present(row.done);
    const last = Math.max(0, ...known);
    shapes.push(...rowName(row.name, names, start, middle, width, measure, false));
    shapes.push(segment('s1 line', x(0), middle, x(last), middle));
    if (row.now != null && row.now > last)
      shapes.push(segment(`${row.late ? 'bad' : 's1'} line dashed`, x(last), middle, x(row.now), middle));
    if (row.promised != null) shapes.push(promisedShape(x(row.promised), middle));
    row.done.forEach((when, step) => {
      if (when !== null) shapes.push(stepShape(step, steps.length - 1, x(when), middle, i));
    });
    const edge = Math.max(last, row.promised ?? 0, row.now ?? 0);
    shapes.push(
      text(
        row.late ? 'bad fill halo' : 'muted halo',
        x(edge) + 10,
        middle + 4,
        fit(row.note, width - x(edge) - 10, 11, measure),
        'start',
        11,
        row.late ? 600 : 400,
      ),
    );
    hits.push({ x: 0, y: start, width, height: pitch });
  });
  if (more) shapes.push(text('muted', names.left, bottom + 18, more, 'start', 11));
  return finish({ width, height: bottom + (more ? 26 : 6), shapes, hits }, options);
};
