import { colourOf, type LinesData, type LinesOptions } from './lines-data.ts';
import { goalLines, heaped, seriesAreas, seriesLines, type LinesPlot } from './lines-layers.ts';
import { panelsLayout } from './lines-panels-layout.ts';
import { timeLabels, valueAxis } from './parts/axis.ts';
import { keyLines, type Key } from './parts/keys.ts';
import { lastIndex } from './parts/line.ts';
import { domainOf, linear, niceTicks, present } from './parts/scale.ts';
import { dot, finish, segment, text } from './parts/shape.ts';
import { spread } from './parts/spread.ts';
import { estimate, fit, labelled, widest } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, Measure, Scene, Shape } from './types.ts';

const LINE = 15;
/** Narrower pictures have their names above the plot instead of at the lines' ends. */
const NARROW = 420;

const lastValue = (values: readonly (number | null)[]): number | null =>
  values[lastIndex(values, (value) => value != null)] ?? null;

/** Name and last value of every series: "Partner 12K". Where there is no room for both the name is cut, never the value. */
const endTexts = ({ series }: LinesData, { axis }: LinesOptions, room: number, measure: Measure): string[] =>
  series.map(({ name, values }) => {
    const last = lastValue(values);
    if (last === null) return fit(name, room, 11, measure);
    const value = axis(last);
    return labelled(fit(name, room - measure(` ${value}`, 11), 11, measure), value);
  });

const goalKeys = ({ points }: LinesData, { names }: LinesOptions): Key[] => [
  ...(names.target && points.some(({ target }) => target != null)
    ? [{ name: names.target, class: 'target', sign: 'line' as const }]
    : []),
  ...(names.pace && points.some(({ pace }) => pace != null)
    ? [{ name: names.pace, class: 'line faint dashed', sign: 'line' as const }]
    : []),
];

const swatchOf = (data: LinesData, s: number, area: boolean): Pick<Key, 'class' | 'sign'> => {
  const one = data.series[s]!;
  if (area) return { class: one.faint ? 'passive' : `${colourOf(one, s)} fill` };
  return { class: one.faint ? 'line faint' : `${colourOf(one, s)} line`, sign: 'line' };
};

/** Labels at the right of the last points, moved apart; gives where each answers the pointer. */
const endLabels = (
  data: LinesData,
  options: LinesOptions,
  plot: LinesPlot,
  room: number,
  measure: Measure,
): { shapes: Shape[]; boxes: Box[] } => {
  const area = options.kind === 'area';
  const edges = area ? heaped(data) : [];
  const wanted = data.series.map(({ values }, s) => {
    const i = lastIndex(values, (value) => value != null);
    if (i < 0) return plot.bottom;
    const [low, high] = edges[s]?.at(-1) ?? [values[i]!, values[i]!];
    return plot.y((low + high) / 2);
  });
  const places = spread(wanted, LINE, plot.top + 4, plot.bottom - 2);
  const texts = endTexts(data, options, room - 22, measure);
  const shapes: Shape[] = [];
  const boxes = data.series.map((one, s): Box => {
    const y = places[s]!;
    const start = plot.right + 10;
    const name = one.faint ? 'passive' : `${colourOf(one, s)} fill`;
    if (Math.abs(y - wanted[s]!) > 3) shapes.push(segment('grid', plot.right + 2, wanted[s]!, start + 1, y));
    shapes.push(
      dot(name, start + 4, y, 4),
      text(one.faint ? 'muted' : 'ink', start + 12, y + 4, texts[s]!, 'start', 11),
    );
    return { x: start - 2, y: y - LINE / 2, width: room - 8, height: LINE };
  });
  return { shapes, boxes };
};

/** Several series over one time axis, named at their ends. */
const plotLayout = (data: LinesData, options: LinesOptions): Scene => {
  const { width, height = 240, axis, kind, measure = estimate } = options;
  const { points, series } = data;
  const area = kind === 'area';
  const goals = present(points.flatMap(({ target, pace }) => [target, pace]));
  const drawn = area
    ? heaped(data).flatMap((edges) => edges.map(([, upper]) => upper))
    : present(series.flatMap(({ values }) => values));
  const named = series.length > 1;
  if (!present(series.flatMap(({ values }) => values)).length)
    return {
      width,
      height,
      shapes: [text('muted', width / 2, height / 2, NONE, 'middle')],
      hits: [...points, ...(named ? series : [])].map(() => ({ x: 0, y: 0, width, height })),
    };
  const texts = endTexts(data, options, width - 32, measure);
  const need = widest(texts, 11, measure) + 24;
  const ends = named && width >= NARROW && series.length * LINE <= height - 40;
  const room = ends ? Math.min(need, width * 0.36) : 8;
  const keys = keyLines(
    [
      ...(named && !ends ? series.map((_, s) => ({ name: texts[s]!, ...swatchOf(data, s, area) })) : []),
      ...goalKeys(data, options),
    ],
    0,
    width,
    measure,
  );
  const domain = domainOf([...drawn, ...goals], area || options.zero);
  const ticks = [...drawn, ...goals].some((value) => value)
    ? niceTicks(domain.from, domain.to, Math.max(2, (height - keys.height) / 60), axis.size?.(domain.to))
    : [0];
  const left = widest(ticks.map(axis), 11, measure) + 8;
  const right = width - room;
  const top = keys.height + 8;
  const bottom = Math.max(top + 80, height - 24);
  const n = points.length;
  const step = (right - left) / Math.max(1, n < 2 ? 1 : n - (area ? 1 : 0.8));
  const x = (i: number): number => left + step * (n < 2 ? 0.5 : i + (area ? 0 : 0.2));
  const y = linear(ticks[0]!, ticks.length > 1 ? ticks.at(-1)! : 1, bottom, top);
  const plot: LinesPlot = { x, y, step, left, right, top, bottom };
  const labels = ends ? endLabels(data, options, plot, room, measure) : { shapes: [], boxes: keys.boxes };
  const shapes: Shape[] = [
    ...keys.shapes,
    ...valueAxis(ticks, y, left, right, axis),
    ...(area ? seriesAreas(data, plot) : []),
    ...(area && n > 1 ? [] : seriesLines(area ? stackedDots(data) : data, plot)),
    ...goalLines(data, plot),
    ...timeLabels(points, x, bottom + 18, left - 8, width, measure),
    ...labels.shapes,
  ];
  const on = options.active ?? -1;
  if (points[on]) shapes.push(...activeShapes(data, area, on, plot));
  const hits = points.map((_, i): Box => {
    const from = Math.max(left, x(i) - step / 2);
    return {
      x: from,
      y: top,
      width: Math.max(1, Math.min(right, x(i) + step / 2) - from),
      height: bottom - top,
    };
  });
  return finish(
    {
      width,
      height: bottom + 24,
      shapes,
      hits: [...hits, ...(named ? labels.boxes.slice(0, series.length) : [])],
    },
    options,
  );
};

/** A stack of one point has no area: its upper edges are dots. */
const stackedDots = (data: LinesData): LinesData => {
  const edges = heaped(data);
  return {
    ...data,
    series: data.series.map((one, s) => ({ ...one, values: edges[s]!.map(([, to]) => to) })),
  };
};

const activeShapes = (
  data: LinesData,
  area: boolean,
  on: number,
  { x, y, top, bottom }: LinesPlot,
): Shape[] => {
  const edges = area ? heaped(data) : [];
  return [
    segment('axis', x(on), top, x(on), bottom),
    ...data.series.flatMap((one, s) => {
      const value = one.values[on];
      if (value == null) return [];
      const name = one.faint ? 'passive halo' : `${colourOf(one, s)} fill halo`;
      return [dot(name, x(on), y(edges[s]?.[on]?.[1] ?? value), 4)];
    }),
  ];
};

/** Lines over each other, areas on each other, or a panel a series. */
export const linesLayout = (data: LinesData, options: LinesOptions): Scene =>
  options.kind === 'panels' ? panelsLayout(data, options) : plotLayout(data, options);
