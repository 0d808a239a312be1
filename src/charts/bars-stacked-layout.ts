import type { BarsData, BarsOptions } from './bars-data.ts';
import { keyLines } from './parts/keys.ts';
import { rowName, rowNames } from './parts/row-names.ts';
import { linear } from './parts/scale.ts';
import { finish, rect, segment, text } from './parts/shape.ts';
import { estimate, widest } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, Scene, Shape } from './types.ts';

const PITCH = 28;
const TALL = 16;

/** Class of the nth series: twelve colours, then grey. */
export const seriesClass = (i: number, faint = false): string =>
  i < 12 && !faint ? `s${i + 1} fill` : 'passive';

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + Math.max(0, value ?? 0), 0);

/** One bar a row, its segments in the order of the series, what they come to at its end. Segments below zero are not drawn. */
export const stackedBarsLayout = (data: BarsData, options: BarsOptions): Scene => {
  const { width, kind, percent, measure = estimate } = options;
  const { series, bars, more } = data;
  const share = kind === 'share';
  const totals = bars.map((bar) => sum(bar.values));
  const said = bars.map((bar, i) =>
    bar.values.every((value) => value === null) ? NONE : (series[0]?.axis(totals[i]!) ?? NONE),
  );
  const room = widest(said, 12, measure, 600) + 9;
  const names = rowNames(
    bars.map((bar) => bar.name),
    width,
    160 + room,
    measure,
  );
  const keys = keyLines(
    series.map(({ name, faint }, i) => ({ name, class: seriesClass(i, faint) })),
    names.left,
    width - names.left,
    measure,
  );
  const top = keys.height;
  const end = width - room;
  const most = Math.max(...totals, 0) || 1;
  const pitch = PITCH + names.head;
  const bottom = top + bars.length * pitch;
  const shapes: Shape[] = [...keys.shapes];
  const hits: Box[] = [];
  bars.forEach((bar, b) => {
    const y = top + b * pitch;
    const start = y + names.head + (names.above ? 2 : (PITCH - TALL) / 2);
    const x = linear(0, share ? totals[b]! || 1 : most, names.left, end);
    shapes.push(...rowName(bar.name, names, y, y + PITCH / 2, width, measure));
    let from = 0;
    bar.values.forEach((value, s) => {
      const to = from + Math.max(0, value ?? 0);
      const box = { x: x(from), y: y + names.head, width: x(to) - x(from), height: PITCH };
      if (to > from)
        shapes.push(
          rect(`${seriesClass(s, series[s]?.faint)} parted`, box.x, start, box.width, TALL, hits.length, 0),
        );
      hits.push(box);
      from = to;
    });
    // Of shares the end is always the same: what they are shares of stands there.
    const at = share ? end : x(from);
    shapes.push(text('ink', at + 8, start + 12, said[b]!, 'start', 12, 600));
  });
  let height = bottom + 2;
  if (share && percent && bars.length) {
    for (const at of [0, 0.5, 1]) {
      const x = names.left + (end - names.left) * at;
      shapes.push(segment('grid', x, bottom, x, bottom + 4));
      const anchor = at === 0 ? 'start' : at === 1 ? 'end' : 'middle';
      shapes.push(text('muted', x, bottom + 17, percent(at), anchor, 11));
    }
    height = bottom + 22;
  }
  if (more) {
    shapes.push(text('muted', names.left, height + 13, more, 'start', 11));
    height += 20;
  }
  return finish({ width, height, shapes, hits }, options);
};
