import type { BarsData, BarsOptions } from './bars-data.ts';
import { stackedBarsLayout } from './bars-stacked-layout.ts';
import { keyLines, type Key } from './parts/keys.ts';
import { rowName, rowNames } from './parts/row-names.ts';
import { linear, present } from './parts/scale.ts';
import type { Scale } from './parts/scale.ts';
import { finish, rect, segment, text } from './parts/shape.ts';
import { estimate, fit, widest, wrap } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, Measure, Scene, Shape } from './types.ts';

const PITCH = 28;
const TALL = 14;
const BETWEEN = 20;
/** Least width of a panel of several. */
const LEAST = 100;

interface Panel {
  x: Scale;
  left: number;
  width: number;
}

const valueText = ({ series, bars }: BarsData, s: number, b: number): string => {
  const value = bars[b]!.values[s];
  return value == null ? NONE : series[s]!.axis(value);
};

/** A bar's label: its value, and behind it what it rests on where that is little. */
const labelOf = (data: BarsData, s: number, b: number): string => {
  const { note } = data.bars[b]!;
  return valueText(data, s, b) + (note ? `  ${note}` : '');
};

/** Values of a panel, zero and what is drawn across its bars included. */
const valuesOf = ({ series, bars }: BarsData, s: number): number[] =>
  present([0, series[s]!.reference, ...bars.flatMap((bar) => [bar.values[s], bar.comparison?.[s]])]);

/** `count` panels beside each other. */
const panelsOf = (
  data: BarsData,
  options: BarsOptions,
  left: number,
  count: number,
  measure: Measure,
): Panel[] => {
  const { width, shared } = options;
  const wide = (width - left - BETWEEN * (count - 1)) / count;
  const all = data.series.map((_, s) => valuesOf(data, s));
  return data.series.map((_, s) => {
    const values = shared ? all.flat() : all[s]!;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const label = widest(
      data.bars.map((_, b) => labelOf(data, s, b)),
      12,
      measure,
    );
    const start = left + (s % count) * (wide + BETWEEN);
    const room = Math.min(label + 7, low < 0 ? wide / 2 - 2 : wide - 2);
    // Values below zero are labelled on their own side.
    return {
      left: start,
      width: wide,
      x: linear(low, high || (low ? 0 : 1), start + (low < 0 ? room : 0), start + wide - room),
    };
  });
};

const barShapes = (
  data: BarsData,
  s: number,
  b: number,
  { x }: Panel,
  y: number,
  measure: Measure,
): Shape[] => {
  const { values, comparison, note } = data.bars[b]!;
  const value = values[s] ?? null;
  const before = comparison?.[s];
  const shapes: Shape[] = [];
  if (value !== null) {
    const wide = value ? Math.max(1.5, Math.abs(x(value) - x(0))) : 0;
    shapes.push(rect(note ? 's1 rest' : 's1 fill', x(0) - (value < 0 ? wide : 0), y, wide, TALL, b));
  }
  if (before != null) shapes.push(segment('tick', x(before), y - 3, x(before), y + TALL + 3, b));
  const said = valueText(data, s, b);
  const down = value !== null && value < 0;
  const edge = down ? Math.min(x(value), x(before ?? 0)) - 6 : Math.max(x(value ?? 0), x(before ?? 0)) + 6;
  shapes.push(text(note ? 'muted halo' : 'ink halo', edge, y + 11.5, said, down ? 'end' : 'start', 12));
  if (note) {
    const beside = measure(`${said}  `, 12);
    shapes.push(
      text('muted halo', edge + (down ? -beside : beside), y + 11.5, note, down ? 'end' : 'start', 11),
    );
  }
  return shapes;
};

/** Zero and the reference in one row alone. */
const rowLines = ({ x }: Panel, reference: number | null | undefined, y: number): Shape[] => [
  segment('axis', x(0), y - 3, x(0), y + TALL + 3),
  ...(reference == null ? [] : [segment('axis dashed', x(reference), y - 3, x(reference), y + TALL + 3)]),
];

const keysOf = ({ series, bars }: BarsData, { names }: BarsOptions): Key[] => {
  const compared = bars.some((bar) => bar.comparison?.some((value) => value != null));
  const one = series.length === 1 ? series[0] : undefined;
  return [
    ...(names.comparison && compared
      ? [{ name: names.comparison, class: 'tick', sign: 'tick' as const }]
      : []),
    ...(names.reference && one?.reference != null
      ? [
          {
            name: `${names.reference} ${one.axis(one.reference)}`,
            class: 'axis dashed',
            sign: 'tick' as const,
          },
        ]
      : []),
  ];
};

/** Names with bars in a column a series, the value at each bar's end. Under 360 px the name stands above its bars. */
const panelsLayout = (data: BarsData, options: BarsOptions): Scene => {
  const { width, measure = estimate } = options;
  const { series, bars, more } = data;
  const names = rowNames(
    bars.map((bar) => bar.name),
    width,
    series.length * 120 + 40,
    measure,
  );
  // Panels too narrow for their headings go on several lines of each row, their headings with them.
  const most = Math.max(1, Math.floor((width + BETWEEN) / (LEAST + BETWEEN)));
  const count = names.above ? Math.min(series.length, most) : series.length;
  const isFolded = count < series.length;
  const panels = panelsOf(data, options, names.left, count, measure);
  const keys = keyLines(keysOf(data, options), names.left, width - names.left, measure);
  const shapes: Shape[] = [...keys.shapes];
  const heads =
    series.length > 1 && !isFolded
      ? series.map(({ name }, s) => wrap(name, panels[s]!.width, 11, measure, 600))
      : [];
  heads.forEach((lines, s) =>
    lines.forEach((line, i) =>
      shapes.push(text('ink', panels[s]!.left, keys.height + 11 + i * 14, line, 'start', 11, 600)),
    ),
  );
  const top = keys.height + Math.max(0, ...heads.map((lines) => lines.length)) * 14 + (heads.length ? 6 : 0);
  const lines = Math.ceil(series.length / count);
  const folded = isFolded ? PITCH + 14 : 0;
  const pitch = PITCH + names.head + (isFolded ? 14 + (lines - 1) * folded : 0);
  const hits: Box[] = [];
  const bottom = top + bars.length * pitch;
  panels.forEach(({ x }, s) => {
    const { reference } = series[s]!;
    // Where names stand over the bars, no line runs through them.
    if (!names.above) shapes.push(segment('axis', x(0), top, x(0), bottom));
    if (reference != null && !names.above)
      shapes.push(segment('axis dashed', x(reference), top, x(reference), bottom));
  });
  bars.forEach((bar, b) => {
    const y = top + b * pitch;
    const start = y + names.head + (names.above ? 2 : (PITCH - TALL) / 2);
    shapes.push(...rowName(bar.name, names, y, y + PITCH / 2, width, measure));
    panels.forEach((panel, s) => {
      const { reference, name } = series[s]!;
      const at = start + (isFolded ? 14 : 0) + Math.floor(s / count) * folded;
      if (isFolded)
        shapes.push(text('muted', panel.left, at - 5, fit(name, panel.width, 11, measure), 'start', 11));
      if (names.above) shapes.push(...rowLines(panel, reference, at));
      shapes.push(...barShapes(data, s, b, panel, at, measure));
    });
    hits.push({ x: 0, y, width, height: pitch });
  });
  if (more) shapes.push(text('muted', names.left, bottom + 15, more, 'start', 11));
  return finish({ width, height: bottom + (more ? 22 : 2), shapes, hits }, options);
};

/** Horizontal bars: ranked, beside each other, or as segments of one. */
export const barsLayout = (data: BarsData, options: BarsOptions): Scene =>
  options.kind === 'stacked' || options.kind === 'share'
    ? stackedBarsLayout(data, options)
    : panelsLayout(data, options);
