import { valueAxis } from './parts/axis.ts';
import { keyLines } from './parts/keys.ts';
import { lastIndex } from './parts/line.ts';
import { linear } from './parts/scale.ts';
import { dot, finish, path, segment, text } from './parts/shape.ts';
import { estimate, fit, widest } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, ChartOptions, Format, Point, Scene, Shape } from './types.ts';

/** What holds from `time` on. */
export interface SurvivalStep {
  time: number;
  survival: number;
  low: number;
  high: number;
}

export interface SurvivalSeries {
  key: string;
  name: string;
  /** In order of their times. */
  steps: readonly SurvivalStep[];
  /** How many are still watched at each of `times`; no value after the last was. */
  atRisk: readonly (number | null)[];
  /** When half are left; null: not reached. */
  median: number | null;
}

export interface SurvivalData {
  series: readonly SurvivalSeries[];
  /** Round times from 0 on: they have the marks, and labels where there is room. */
  times: readonly number[];
}

export interface SurvivalOptions extends ChartOptions {
  /** Writes a share. */
  format: Format;
  /** Writes a time with its unit. */
  time: Format;
  count: Format;
  names: {
    /** Under the time axis: its unit. */
    time: string;
    atRisk: string;
    interval: string;
    median: string;
  };
}

const ROW = 16;
/** Bands of more curves hide each other. */
const MOST_BANDS = 3;

/** What a series stands at: the last step that is not later. Before the first all are there; none after the last. */
export const standingAt = ({ steps }: SurvivalSeries, time: number): SurvivalStep | undefined => {
  const last = steps.at(-1);
  if (!last || time > last.time) return undefined;
  const at = lastIndex(steps, (step) => step.time <= time);
  return at < 0 ? { time: 0, survival: 1, low: 1, high: 1 } : steps[at]!;
};

/** Corners of a staircase that begins at 1. */
const stairs = (
  steps: readonly SurvivalStep[],
  edge: 'survival' | 'low' | 'high',
  x: (time: number) => number,
  y: (share: number) => number,
): Point[] => {
  let before = 1;
  return [
    [x(0), y(1)],
    ...steps.flatMap((step): Point[] => {
      const level = before;
      before = step[edge];
      return level === before && step !== steps.at(-1)
        ? []
        : [
            [x(step.time), y(level)],
            [x(step.time), y(before)],
          ];
    }),
  ];
};

const colourOf = (s: number): string => `s${s < 12 ? s + 1 : 9}`;

/** Kaplan-Meier curves with their bands, and how many are at risk under the axis. */
export const survivalLayout = (data: SurvivalData, options: SurvivalOptions): Scene => {
  const { width, format, count, names, measure = estimate } = options;
  const { series, times } = data;
  const rows = series.length;
  const { height = 250 + (rows + 1) * ROW } = options;
  if (!series.some(({ steps }) => steps.length))
    return {
      width,
      height,
      shapes: [text('muted', width / 2, height / 2, NONE, 'middle')],
      hits: times.map(() => ({ x: 0, y: 0, width, height })),
    };
  const keys = keyLines(
    rows > 1
      ? series.map(({ name }, s) => ({ name, class: `${colourOf(s)} line`, sign: 'line' as const }))
      : [],
    0,
    width,
    measure,
  );
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const left = Math.max(24, widest(ticks.map(format), 11, measure)) + 8;
  const right = width - 12;
  const top = keys.height + 8;
  const bottom = Math.max(top + 80, height - 40 - (rows + 1) * ROW);
  const end = Math.max(times.at(-1) ?? 1, ...series.map(({ steps }) => steps.at(-1)?.time ?? 0));
  const x = linear(0, end, left, right);
  const y = linear(0, 1, bottom, top);
  const shapes: Shape[] = [...keys.shapes, ...valueAxis(ticks, y, left, right, format)];
  if (rows <= MOST_BANDS)
    series.forEach(({ steps }, s) => {
      if (!steps.length) return;
      const band = [...stairs(steps, 'high', x, y), ...stairs(steps, 'low', x, y).reverse()];
      shapes.push(path(`${colourOf(s)} veil`, band, undefined, true));
    });
  series.forEach(({ steps, median }, s) => {
    if (!steps.length) return;
    if (median !== null)
      shapes.push(
        segment('axis dashed', left, y(0.5), x(median), y(0.5)),
        segment('axis dashed', x(median), y(0.5), x(median), bottom),
      );
    const last = steps.at(-1)!;
    shapes.push(
      path(`${colourOf(s)} line`, stairs(steps, 'survival', x, y)),
      dot(`${colourOf(s)} fill`, x(last.time), y(last.survival), 3),
    );
  });
  // Labels and numbers at risk stand under each other: as many as both have room for.
  const wide = Math.max(
    widest(times.map(count), 11, measure),
    widest(
      series.flatMap(({ atRisk }) => atRisk.map((n) => (n === null ? '' : count(n)))),
      11,
      measure,
    ),
  );
  const gap = times.length > 1 ? x(times[1]!) - x(times[0]!) : right - left;
  const every = [1, 2, 3, 4, 6, 12].find((n) => n * gap >= wide + 10) ?? times.length;
  const centre = (tick: string, time: number): number => Math.min(x(time), width - measure(tick, 11) / 2);
  const risk = bottom + 36;
  shapes.push(
    text('muted', right, risk, fit(names.time, width * 0.45, 11, measure), 'end', 11),
    text('ink', 0, risk, fit(names.atRisk, width * 0.5, 11, measure, 600), 'start', 11, 600),
  );
  times.forEach((time, i) => {
    if (i % every) return;
    const tick = count(time);
    shapes.push(
      segment('axis', x(time), bottom, x(time), bottom + 4),
      text('muted', centre(tick, time), bottom + 17, tick, 'middle', 11),
    );
    series.forEach(({ atRisk }, s) => {
      const n = atRisk[i] ?? null;
      const said = n === null ? NONE : count(n);
      shapes.push(text('muted', centre(said, time), risk + (s + 1) * ROW, said, 'middle', 11));
    });
  });
  if (rows > 1)
    series.forEach((_, s) => {
      const middle = risk + (s + 1) * ROW - 4;
      shapes.push(segment(`${colourOf(s)} line`, 0, middle, Math.min(14, left - 18), middle));
    });
  const on = times[options.active ?? -1];
  if (on !== undefined) {
    shapes.push(segment('axis', x(on), top, x(on), bottom));
    series.forEach((one, s) => {
      const step = standingAt(one, on);
      if (step) shapes.push(dot(`${colourOf(s)} fill`, x(on), y(step.survival), 4));
    });
  }
  const hits = times.map((time, i): Box => {
    const from = i ? (x(times[i - 1]!) + x(time)) / 2 : left;
    const to = i < times.length - 1 ? (x(time) + x(times[i + 1]!)) / 2 : right;
    return { x: from, y: top, width: Math.max(1, to - from), height: bottom - top };
  });
  return finish({ width, height, shapes, hits }, options);
};
