import { finish, rect, text } from './parts/shape.ts';
import { present } from './parts/scale.ts';
import { estimate, fit, widest, wrap } from './parts/text.ts';
import { NONE } from './types.ts';
import type { ChartOptions, Format, Measure, Scene, Shape } from './types.ts';

export interface HeatSide {
  key: string;
  name: string;
  /** Short, for the axis; absent: the name. */
  tick?: string | undefined;
}

export interface HeatCell {
  key: string;
  /** Indices of its row and column. */
  row: number;
  column: number;
  value: number | null;
  /** In the cell where there is room; absent: the value. */
  text?: string | undefined;
  /** Outside the ramp: grey. */
  apart?: boolean | undefined;
  /** Texts of its mark; absent: row, column and value. */
  label?: readonly string[] | undefined;
}

export interface HeatMapData {
  rows: readonly HeatSide[];
  columns: readonly HeatSide[];
  /** Those that there are: a place without a cell stays empty. */
  cells: readonly HeatCell[];
}

export interface HeatMapOptions extends ChartOptions {
  /** Full, for the label of a mark. */
  format: Format;
  /** Compact, for cell and legend. */
  axis: Format;
  /** Values of the ramp's ends; absent: zero (or the least below it) and the greatest. */
  domain?: readonly [low: number, high: number] | undefined;
  /** Writes the number of a column whose name has no room. */
  count: Format;
  /** Distance of two rows in px. */
  pitch?: number | undefined;
  /** The columns follow each other like hours: where not all labels fit, every second or third is shown. Else they are numbered. */
  ordered?: boolean | undefined;
  names: {
    value: string;
    rows?: string | undefined;
    columns?: string | undefined;
    apart?: string | undefined;
  };
}

/** Steps of the ramp. */
const STEPS = 9;
const SWATCH = 12;

/** 1–9 of the ramp; 0 for nothing at all. */
export const stepOf = (value: number, low: number, high: number): number =>
  value === 0 && low === 0
    ? 0
    : Math.max(1, Math.min(STEPS, Math.ceil((STEPS * (value - low)) / (high - low || 1))));

const inkOf = (step: number): string => (step <= 6 ? 'heat-low' : step === 7 ? 'heat-mid' : 'heat-high');

export const domainOfCells = (
  { cells }: HeatMapData,
  { domain }: Pick<HeatMapOptions, 'domain'>,
): readonly [number, number] => {
  const values = present(cells.map(({ value, apart }) => (apart ? null : value)));
  return domain ?? [Math.min(0, ...values), Math.max(0, ...values)];
};

/** Cells in the order of the arrow keys: row by row. */
export const cellsInOrder = ({ cells }: HeatMapData): readonly HeatCell[] =>
  [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

/** What the colours stand for: name, least, the steps, greatest. */
const ramp = (
  [low, high]: readonly [number, number],
  { names, axis, width }: HeatMapOptions,
  apart: boolean,
  measure: Measure,
): { shapes: Shape[]; height: number } => {
  const shapes: Shape[] = [];
  const [least, most] = [axis(low), axis(high)];
  const wide = measure(least, 11) + measure(most, 11) + STEPS * SWATCH + 12;
  const name = fit(names.value, width, 11, measure, 600);
  shapes.push(text('ink', 0, 11, name, 'start', 11, 600));
  const beside = measure(name, 11, 600) + 16;
  const line = beside + wide > width ? 18 : 0;
  let x = line ? 0 : beside;
  shapes.push(text('muted', x, line + 11, least, 'start', 11));
  x += measure(least, 11) + 6;
  for (let step = 1; step <= STEPS; step++, x += SWATCH)
    shapes.push(rect(`s1 heat${step}`, x, line + 2, SWATCH - 1, 10, undefined, 0));
  shapes.push(text('muted', x + 5, line + 11, most, 'start', 11));
  let height = line + 22;
  if (apart && names.apart) {
    const said = fit(names.apart, width - 18, 11, measure);
    x += 5 + measure(most, 11) + 16;
    const next = x + 16 + measure(said, 11) > width;
    if (next) [x, height] = [0, height + 18];
    const top = height - 20;
    shapes.push(
      rect('track', x, top, SWATCH - 1, 10, undefined, 0),
      text('muted', x + 16, top + 9, said, 'start', 11),
    );
  }
  return { shapes, height };
};

interface Heads {
  shapes: Shape[];
  height: number;
  /** Columns are called by their number, which stands before the name of the row of the same key. */
  numbered: boolean;
}

const numberOf = (key: string, { columns }: HeatMapData): number =>
  columns.findIndex((column) => column.key === key) + 1;

/** Labels over the columns: all on one or two lines, or thinned, or numbers. */
const headsOf = (
  { columns }: HeatMapData,
  x: (column: number) => number,
  step: number,
  { ordered, width, count }: HeatMapOptions,
  measure: Measure,
): Heads => {
  const ticks = columns.map(({ name, tick }) => tick ?? name);
  if (ordered) {
    const every =
      [1, 2, 3, 4, 6, 12].find((n) => widest(ticks, 11, measure) + 6 <= step * n) ?? columns.length;
    const shapes = ticks.flatMap((tick, c): Shape[] => {
      if (c % every) return [];
      const half = measure(tick, 11) / 2;
      const at = Math.max(half, Math.min(width - half, x(c) + step / 2));
      return [text('muted', at, 11, tick, 'middle', 11)];
    });
    return { shapes, height: 16, numbered: false };
  }
  const lines = ticks.map((tick) => wrap(tick, step - 6, 11, measure));
  const numbered = lines.some((list) => list.at(-1)!.endsWith('…'));
  if (numbered)
    return {
      shapes: columns.map((_, c) => text('muted', x(c) + step / 2, 11, count(c + 1), 'middle', 11)),
      height: 16,
      numbered,
    };
  const most = Math.max(1, ...lines.map((list) => list.length));
  return {
    shapes: lines.flatMap((list, c) =>
      list.map((line, i) =>
        text('muted', x(c) + step / 2, 11 + (most - list.length + i) * 13, line, 'middle', 11),
      ),
    ),
    height: most * 13 + 3,
    numbered,
  };
};

/** Values by two orders of things, as cells of one hue, the darker the more. */
export const heatMapLayout = (data: HeatMapData, options: HeatMapOptions): Scene => {
  const { width, axis, count, names, pitch = 26, measure = estimate } = options;
  const { rows, columns } = data;
  if (!data.cells.length)
    return { width, height: 80, shapes: [text('muted', width / 2, 44, NONE, 'middle')], hits: [] };
  const cells = cellsInOrder(data);
  const [low, high] = domainOfCells(data, options);
  const legend = ramp(
    [low, high],
    options,
    cells.some(({ apart }) => apart),
    measure,
  );
  const shapes: Shape[] = [...legend.shapes];
  const called = rows.map(({ name, tick }) => tick ?? name);
  const left = Math.ceil(Math.min(widest([...called, names.rows ?? ''], 12, measure), width * 0.34)) + 12;
  const step = (width - left) / Math.max(1, columns.length);
  const x = (column: number): number => left + column * step;
  const titled = names.columns ?? names.rows;
  let top = legend.height + (titled ? 18 : 2);
  if (names.columns)
    shapes.push(
      text('ink', left, top - 4, fit(names.columns, width - left, 11, measure, 600), 'start', 11, 600),
    );
  const heads = headsOf(data, x, step, options, measure);
  const shifted = heads.shapes.map((shape) => ('y' in shape ? { ...shape, y: shape.y + top } : shape));
  shapes.push(...shifted);
  if (names.rows)
    shapes.push(
      text('ink', 0, top + heads.height - 5, fit(names.rows, left - 12, 11, measure, 600), 'start', 11, 600),
    );
  top += heads.height;
  rows.forEach(({ key }, r) => {
    const number = heads.numbered ? numberOf(key, data) : 0;
    const word = (number ? `${count(number)} ` : '') + called[r]!;
    const lines = pitch < 30 ? [fit(word, left - 12, 12, measure)] : wrap(word, left - 12, 12, measure);
    lines.forEach((line, i) =>
      shapes.push(
        text(
          'ink',
          0,
          top + r * pitch + pitch / 2 + 4 + (i - (lines.length - 1) / 2) * 14,
          line,
          'start',
          12,
        ),
      ),
    );
  });
  const said = cells.map(({ value, text: own }) => own ?? (value === null ? NONE : axis(value)));
  const room = widest(said, 11, measure) <= step - 5;
  const hits = cells.map((cell, i) => {
    const { value, apart } = cell;
    const on = apart || value === null ? 0 : stepOf(value, low, high);
    const box = { x: x(cell.column), y: top + cell.row * pitch, width: step, height: pitch };
    shapes.push(rect(on ? `s1 heat${on}` : 'track', box.x, box.y, box.width - 1, box.height - 1, i, 1));
    if (room && (apart || value))
      shapes.push(
        text(
          on ? inkOf(on) : 'muted',
          box.x + (step - 1) / 2,
          box.y + pitch / 2 + 3.5,
          said[i]!,
          'middle',
          11,
        ),
      );
    return box;
  });
  let height = top + rows.length * pitch + 2;
  if (heads.numbered)
    for (const { key, name } of columns.filter(({ key }) => !rows.some((row) => row.key === key))) {
      height += 16;
      shapes.push(
        text(
          'muted',
          0,
          height - 3,
          fit(`${count(numberOf(key, data))} ${name}`, width, 11, measure),
          'start',
          11,
        ),
      );
    }
  return finish({ width, height, shapes, hits }, options);
};
