import { cells, headings, placeColumns, type Column } from './parts/columns.ts';
import { rowName, rowNames } from './parts/row-names.ts';
import { finish, path, rect, segment, text } from './parts/shape.ts';
import { estimate, fit } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, ChartOptions, Format, Scene, Shape } from './types.ts';

export interface CheckItem {
  key: string;
  name: string;
  /** How many fail; null: it could not be checked. */
  failed: number | null;
  /** Out of so many; null where there is no such number: then there is no bar. */
  of: number | null;
  /** Why it could not be checked, or what is found. */
  note?: string | undefined;
}

export interface CheckListData {
  items: readonly CheckItem[];
}

export interface CheckListOptions extends ChartOptions {
  count: Format;
  percent: Format;
  names: { failed: string; share: string; passed: string };
}

const PITCH = 32;
const TALL = 10;

/** Share that fails, or null. */
export const failedShare = ({ failed, of }: CheckItem): number | null =>
  failed === null || !of ? null : failed / of;

/** Checks under each other: how many fail, and what share that is as a bar of the whole. */
export const checkListLayout = ({ items }: CheckListData, options: CheckListOptions): Scene => {
  const { width, rtl, count, percent, names, measure = estimate } = options;
  const columns: Column[] = [
    {
      head: names.failed,
      cells: items.map(({ failed }) => (failed === null ? NONE : count(failed))),
      ...{ class: 'ink', weight: 600, rank: 0 },
    },
    {
      head: names.share,
      cells: items.map((item) => {
        const share = failedShare(item);
        return share === null ? NONE : percent(share);
      }),
      ...{ class: 'muted', rank: 1 },
    },
  ];
  const { placed, taken } = placeColumns(columns, width, width * 0.5, measure);
  const row = rowNames(
    items.map(({ name }) => name),
    width,
    taken + 110,
    measure,
  );
  const head = 20;
  const pitch = PITCH + (row.above ? 14 : 0);
  const right = width - taken;
  const shapes: Shape[] = [...headings(placed, 11)];
  const hits: Box[] = [];
  items.forEach((item, i) => {
    const top = head + i * pitch;
    const middle = top + (row.above ? 30 : PITCH / 2);
    const share = failedShare(item);
    if (i) shapes.push(segment('grid', 0, top, width, top));
    shapes.push(...rowName(item.name, row, top + 3, middle, width, measure));
    const x = row.left;
    const wide = right - x;
    if (item.failed === 0) {
      // A tick is not mirrored: turned twice it stays what it is.
      const at = (dx: number): number => x + 6 + (rtl ? -dx : dx);
      shapes.push(
        path(
          's1 line',
          [
            [at(-4), middle],
            [at(-1), middle + 3.5],
            [at(4.5), middle - 4],
          ],
          i,
        ),
        text('muted', x + 18, middle + 4, fit(names.passed, wide - 18, 11, measure), 'start', 11),
      );
    } else if (share !== null)
      shapes.push(
        rect('track', x, middle - TALL / 2, wide, TALL, undefined, 2),
        rect('s1 fill', x, middle - TALL / 2, Math.max(1.5, wide * Math.min(1, share)), TALL, i),
      );
    else if (item.note)
      shapes.push(text('muted', x, middle + 4, fit(item.note, wide, 11, measure), 'start', 11));
    shapes.push(...cells(placed, i, middle + 4));
    hits.push({ x: 0, y: top, width, height: pitch });
  });
  return finish({ width, height: head + items.length * pitch + 2, shapes, hits }, options);
};
