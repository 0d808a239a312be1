import { seriesClass } from './bars-stacked-layout.ts';
import { timeLabels, valueAxis } from './parts/axis.ts';
import { keyLines, type Key } from './parts/keys.ts';
import { lastIndex, runs } from './parts/line.ts';
import { linear, niceTicks, present } from './parts/scale.ts';
import { finish, path, rect, segment, text } from './parts/shape.ts';
import { estimate, widest } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, ChartOptions, Format, Measure, Point, Scene, Shape } from './types.ts';

export interface ColumnGroup {
  key: string;
  /** In words: "March 2025", "20–39 points". */
  name: string;
  /** On the axis: "Mar". */
  tick: string;
  /** The stronger label at a larger period's first column: "2025". */
  major?: string | undefined;
  /** One a series. */
  values: readonly (number | null)[];
  /** The period still runs: hatched, or paler where there are several series. */
  partial?: boolean | undefined;
  target?: number | null | undefined;
}

export interface ColumnsData {
  series: readonly { key: string; name: string; faint?: boolean | undefined }[];
  columns: readonly ColumnGroup[];
}

export interface ColumnsOptions extends ChartOptions {
  format: Format;
  /** Compact, for the axis and the labels in the picture. */
  axis: Format;
  /** Several series on each other or side by side; a histogram's columns touch. */
  kind?: 'stacked' | 'grouped' | 'histogram' | undefined;
  names: { target?: string | undefined; partial?: string | undefined; total?: string | undefined };
}

interface Plot {
  x: (i: number) => number;
  y: (value: number) => number;
  step: number;
  left: number;
  right: number;
}

/** Upper and lower end of a column's heap: what is below zero hangs down from it. */
const heapOf = ({ values }: ColumnGroup): readonly [low: number, high: number] => {
  const known = present(values);
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  return [sum(known.filter((value) => value < 0)), sum(known.filter((value) => value > 0))];
};

const columnShapes = (
  column: ColumnGroup,
  i: number,
  data: ColumnsData,
  options: ColumnsOptions,
  { x, y, step }: Plot,
): Shape[] => {
  const { kind } = options;
  const grouped = kind === 'grouped';
  const gap = kind === 'histogram' ? 1 : Math.max(1, step * 0.3);
  const wide = Math.max(1, Math.min(kind === 'histogram' ? Infinity : 64, step - gap));
  const each = grouped ? wide / column.values.length : wide;
  let up = 0;
  let down = 0;
  return column.values.flatMap((value, s): Shape[] => {
    if (value == null) return [];
    const from = grouped ? 0 : value < 0 ? down : up;
    const to = from + value;
    if (value < 0) down = to;
    else up = to;
    const one = data.series.length === 1;
    const hatch = !!column.partial && one;
    const colour = seriesClass(s, data.series[s]?.faint);
    const name = hatch
      ? 's1 edge'
      : column.partial && colour !== 'passive'
        ? colour.replace('fill', 'rest')
        : colour;
    return [
      rect(
        one || grouped ? name : `${name} parted`,
        x(i) - wide / 2 + (grouped ? s * each : 0),
        Math.min(y(from), y(to)),
        Math.max(1, grouped && !one ? each - 1 : each),
        Math.abs(y(to) - y(from)),
        i,
        one || grouped ? Math.min(2, wide / 4) : 0,
        hatch,
      ),
    ];
  });
};

/** The value over its column: over each where all have room, else over the last full one. */
const valueLabels = (
  { columns }: ColumnsData,
  options: ColumnsOptions,
  { x, y, step, right }: Plot,
  measure: Measure,
): Shape[] => {
  const { axis, kind } = options;
  if (kind === 'grouped' && (columns[0]?.values.length ?? 0) > 1) return [];
  const said = columns.map((column) =>
    present(column.values).length ? axis(heapOf(column)[1] + heapOf(column)[0]) : '',
  );
  const all = widest(said, 11, measure) <= step - 6;
  const last = lastIndex(columns, (column) => !column.partial && present(column.values).length > 0);
  return columns.flatMap((column, i): Shape[] => {
    if (!said[i] || (!all && i !== last)) return [];
    const [low, high] = heapOf(column);
    const half = measure(said[i], 11, 600) / 2;
    const at = Math.min(x(i), right - half);
    const top = low < 0 && !high ? y(low) + 13 : y(high) - 5;
    return [text('ink halo', at, top, said[i], 'middle', 11, all ? 400 : 600)];
  });
};

const keysOf = ({ series, columns }: ColumnsData, { names }: ColumnsOptions): Key[] => [
  ...(series.length > 1 ? series.map(({ name, faint }, i) => ({ name, class: seriesClass(i, faint) })) : []),
  ...(names.target && columns.some(({ target }) => target != null)
    ? [{ name: names.target, class: 'target', sign: 'line' as const }]
    : []),
];

/** Columns from zero over a time axis or bins. */
export const columnsLayout = (data: ColumnsData, options: ColumnsOptions): Scene => {
  const { width, height = 240, axis, kind, measure = estimate } = options;
  const { columns } = data;
  const keys = keyLines(keysOf(data, options), 0, width, measure);
  const values = columns.flatMap((column) =>
    kind === 'grouped' ? present(column.values) : [...heapOf(column)],
  );
  const all = [0, ...values, ...present(columns.map(({ target }) => target))];
  if (!columns.some((column) => present(column.values).length))
    return {
      width,
      height,
      shapes: [text('muted', width / 2, height / 2, NONE, 'middle')],
      hits: columns.map(() => ({ x: 0, y: 0, width, height })),
    };
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const ticks = low === high ? [0] : niceTicks(low, high, Math.max(2, (height - keys.height) / 60));
  const left = widest(ticks.map(axis), 11, measure) + 8;
  const right = width - 2;
  const top = keys.height + 18;
  // Values below zero are written under their columns.
  const below = low < 0 ? 16 : 0;
  const bottom = Math.max(top + 80, height - 24 - below);
  const step = (right - left) / Math.max(1, columns.length);
  const x = (i: number): number => left + step * (i + 0.5);
  const y = linear(ticks[0]!, ticks.length > 1 ? ticks.at(-1)! : 1, bottom, top);
  const plot: Plot = { x, y, step, left, right };
  const goals = runs(
    columns,
    ({ target }) => target,
    (i, value): Point => [i, y(value)],
  ).map((run) =>
    run.flatMap(([i, at]): Point[] => [
      [x(i) - step / 2, at],
      [x(i) + step / 2, at],
    ]),
  );
  const shapes: Shape[] = [
    ...keys.shapes,
    ...valueAxis(ticks, y, left, right, axis),
    ...columns.flatMap((column, i) => columnShapes(column, i, data, options, plot)),
    ...(ticks[0]! < 0 ? [segment('axis', left, y(0), right, y(0))] : []),
    ...goals.flatMap((run) => [path('line casing', run), path('target', run)]),
    ...timeLabels(columns, x, bottom + below + 18, left - 8, width, measure),
    ...valueLabels(data, options, plot, measure),
  ];
  const hits = columns.map((_, i): Box => ({
    x: x(i) - step / 2,
    y: keys.height,
    width: step,
    height: bottom - keys.height,
  }));
  return finish({ width, height: bottom + below + 24, shapes, hits }, options);
};
