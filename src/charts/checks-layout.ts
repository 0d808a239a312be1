import { rowName, rowNames } from './parts/row-names.ts';
import { finish, path, rect, segment, text } from './parts/shape.ts';
import { estimate, fit, widest } from './parts/text.ts';
import type { Box, ChartOptions, Format, Scene, Shape } from './types.ts';

export interface CheckRow {
  key: string;
  name: string;
  /** One a check; null where it does not apply. */
  passed: readonly (boolean | null)[];
  /** Share of them that is passed. */
  share: number;
}

export interface ChecksData {
  checks: readonly string[];
  rows: readonly CheckRow[];
  more?: string | undefined;
}

export interface ChecksOptions extends ChartOptions {
  percent: Format;
  names: { share: string; passed: string; failed: string };
}

const PITCH = 30;

/** A tick is not mirrored: turned here, it is turned back with the picture. */
const sign = (passed: boolean | null, x: number, y: number, row: number, rtl = false): Shape[] => {
  const turn = rtl ? -1 : 1;
  return passed
    ? [
        rect('s1 soft2', x - 9, y - 9, 18, 18, row, 9),
        path('s1 line', [
          [x - 4 * turn, y],
          [x - turn, y + 3.5],
          [x + 4.5 * turn, y - 4],
        ]),
      ]
    : passed === null
      ? []
      : [segment('line faint', x - 4, y, x + 4, y)];
};

/** What is checked along the top, what it is checked of at the side: a tick for passed, a dash for not. */
export const checksLayout = (data: ChecksData, options: ChecksOptions): Scene => {
  const { width, percent, measure = estimate } = options;
  const { checks, rows, more } = data;
  const said = rows.map(({ share }) => percent(share));
  const room = widest(said, 12, measure, 600) + 12;
  const names = rowNames(
    rows.map(({ name }) => name),
    width,
    room + checks.length * (widest(checks, 11, measure) + 8),
    measure,
  );
  const right = width - room;
  const step = (right - names.left) / Math.max(1, checks.length);
  const x = (c: number): number => names.left + step * (c + 0.5);
  const head = 20;
  const pitch = PITCH + names.head;
  const shapes: Shape[] = checks.map((check, c) =>
    text('muted', x(c), 11, fit(check, step - 6, 11, measure), 'middle', 11),
  );
  const hits: Box[] = [];
  rows.forEach((row, i) => {
    const top = head + i * pitch;
    const middle = top + names.head + PITCH / 2;
    if (i) shapes.push(segment('grid', 0, top, width, top));
    shapes.push(...rowName(row.name, names, top + 2, middle, width, measure));
    row.passed.forEach((passed, c) => shapes.push(...sign(passed, x(c), middle, i, options.rtl)));
    shapes.push(text('ink', width, middle + 4.5, said[i]!, 'end', 12, 600));
    hits.push({ x: 0, y: top, width, height: pitch });
  });
  const bottom = head + rows.length * pitch;
  if (more) shapes.push(text('muted', names.left, bottom + 15, more, 'start', 11));
  return finish({ width, height: bottom + (more ? 22 : 2), shapes, hits }, options);
};
