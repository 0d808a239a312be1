import { cells, GAP, headings, placeColumns } from './parts/columns.ts';
import type { Column } from './parts/columns.ts';
import { finish, path, polygon, rect, segment, text } from './parts/shape.ts';
import { estimate, fit, widest, wrap } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, ChartOptions, Format, Measure, Scene, Shape } from './types.ts';

export interface FunnelStage {
  key: string;
  name: string;
  /** Deals that reached this stage. */
  count: number | null;
  amount?: number | null | undefined;
  /** Share of the stage before, 0 … 1. */
  ofPrevious?: number | null | undefined;
  /** Median days in this stage. */
  days?: number | null | undefined;
  /** Of `count`, those that ended here without going on. */
  lost?: number | null | undefined;
  won?: boolean | undefined;
}

export interface FunnelData {
  stages: readonly FunnelStage[];
  /** Last stage as a share of the first, 0 … 1. */
  overall?: number | null | undefined;
}

export interface FunnelOptions extends ChartOptions {
  count: Format;
  percent: Format;
  amount?: Format | undefined;
  days?: Format | undefined;
  /** The share in full words, "57 % of previous": said once, and in every mark's label. */
  ofPrevious?: Format | undefined;
  names: {
    count: string;
    amount?: string | undefined;
    days?: string | undefined;
    lost?: string | undefined;
    overall?: string | undefined;
  };
}

const NAME = 13;
const CHECK = 16;
const HEAD = 22;

/** A check mark beside the won stage's name, so that it does not rest on colour; it is not mirrored. */
const check = (x: number, y: number, rtl: boolean | undefined): Shape => {
  const turn = (dx: number) => x + (rtl ? 11 - dx : dx);
  return path('good line', [
    [turn(0), y - 4],
    [turn(4), y],
    [turn(11), y - 9],
  ]);
};

type Pick = (stage: FunnelStage) => number | null | undefined;

const columnsOf = ({ stages }: FunnelData, options: FunnelOptions, narrow: boolean): Column[] => {
  const { names, count, amount, days } = options;
  const column = (
    rank: number,
    head: string,
    pick: Pick,
    format: Format,
    name: string,
    weight = 400,
  ): Column => {
    const values = stages.map(pick);
    return {
      rank,
      head,
      class: name,
      weight,
      cells: values.map((value) => (value == null ? NONE : format(value))),
    };
  };
  const some = (pick: Pick) => !narrow && stages.some((stage) => pick(stage) != null);
  return [
    column(0, names.count, (stage) => stage.count, count, 'ink', 600),
    ...(amount && some((stage) => stage.amount)
      ? [column(1, names.amount ?? '', (stage) => stage.amount, amount, 'ink')]
      : []),
    ...(days && some((stage) => stage.days)
      ? [column(2, names.days ?? '', (stage) => stage.days, days, 'muted')]
      : []),
  ];
};

/** Half widths of a stage's bar: all that reached it, and those of them that were not lost in it. */
interface Half {
  reached: number;
  kept: number;
}

const halfOf = (stage: FunnelStage, largest: number, room: number): Half => {
  const count = stage.count ?? 0;
  const reached = count > 0 ? Math.max(2, (count / largest) * room) / 2 : 0;
  return { reached, kept: count > 0 ? reached * Math.max(0, 1 - (stage.lost ?? 0) / count) : 0 };
};

const bar = (
  stage: FunnelStage,
  i: number,
  middle: number,
  y: number,
  height: number,
  { reached, kept }: Half,
): Shape[] => {
  if (!reached) return [segment('axis', middle, y, middle, y + height, i)];
  const shapes: Shape[] = [];
  if (kept < reached) shapes.push(rect('s1 rest', middle - reached, y, reached * 2, height, i));
  // The won stage ends the funnel with round ends.
  if (kept)
    shapes.push(
      rect(
        stage.won ? 'good fill' : 's1 fill',
        middle - kept,
        y,
        kept * 2,
        height,
        i,
        stage.won ? Math.min(height / 2, kept) : 2,
      ),
    );
  return shapes;
};

/** What leads from one bar to the next. */
const connector = (middle: number, y: number, gap: number, from: Half, to: Half): Shape[] =>
  from.kept && to.reached
    ? [
        polygon('s1 soft', [
          [middle - from.kept, y],
          [middle + from.kept, y],
          [middle + to.reached, y + gap],
          [middle - to.reached, y + gap],
        ]),
      ]
    : [];

const lostKey = (name: string, x: number, room: number, centred: boolean, measure: Measure): Shape[] => {
  const label = fit(name, room - 14, 11, measure);
  const start = centred ? x - (measure(label, 11) + 14) / 2 : x;
  return [rect('s1 rest', start, 3, 9, 9, undefined, 1), text('muted', start + 14, 11, label, 'start', 11)];
};

/** Second line of a narrow row: share of the stage before, and the amount where both fit. */
const subline = (stage: FunnelStage, y: number, options: FunnelOptions, measure: Measure): Shape[] => {
  const { width, percent, ofPrevious = percent, amount } = options;
  const share = stage.ofPrevious == null ? '' : ofPrevious(stage.ofPrevious);
  const money = stage.amount == null || !amount ? '' : amount(stage.amount);
  const both = measure(share, 11) + measure(money, 11) + GAP <= width;
  return [
    ...(share ? [text('muted', 0, y, fit(share, width, 11, measure), 'start', 11)] : []),
    ...(money && both ? [text('muted', width, y, money, 'end', 11)] : []),
  ];
};

/** Stages from top to bottom: name, centred bar, numbers in columns; under 360 px the name stands above its bar. */
export const funnelLayout = (data: FunnelData, options: FunnelOptions): Scene => {
  const { width, rtl, names, percent, measure = estimate } = options;
  const { stages } = data;
  const narrow = width < 360;
  const checkRoom = (stage: FunnelStage) => (stage.won ? CHECK : 0);
  const nameNeed = Math.max(
    0,
    ...stages.map((stage) => widest([stage.name], NAME, measure) + checkRoom(stage)),
  );
  const nameWidth = narrow ? 0 : Math.min(nameNeed, Math.max(88, width * 0.28));
  const { placed, taken } = placeColumns(
    columnsOf(data, options, narrow),
    width,
    width - nameWidth - Math.max(120, width * 0.28) - GAP,
    measure,
  );
  const left = narrow ? 0 : nameWidth + GAP;
  const right = narrow ? width : width - taken;
  const middle = (left + right) / 2;
  const largest = Math.max(1, ...stages.map((stage) => stage.count ?? 0));
  const halves = stages.map((stage) => halfOf(stage, largest, right - left));
  const [tall, gap] = narrow ? [12, 14] : stages.length > 7 ? [18, 18] : [24, 20];

  const shapes: Shape[] = headings(placed, 11);
  if (names.lost && stages.some((stage) => stage.lost))
    shapes.push(
      ...lostKey(names.lost, narrow ? 0 : middle, narrow ? width - taken : right - left, !narrow, measure),
    );
  const hits: Box[] = [];
  let y = HEAD;
  stages.forEach((stage, i) => {
    const start = y;
    const lines = wrap(stage.name, (narrow ? width - taken : nameWidth) - checkRoom(stage), NAME, measure);
    const line = narrow ? y + 12 : y + tall / 2 + 4.5 - (lines.length - 1) * 7.5;
    if (stage.won) shapes.push(check(0, line, rtl));
    lines.forEach((part, n) =>
      shapes.push(text('ink', checkRoom(stage), line + n * 15, part, 'start', NAME)),
    );
    shapes.push(...cells(placed, i, narrow ? line : y + tall / 2 + 4.5));
    if (narrow) {
      y += 4 + lines.length * 15;
      const second = subline(stage, y + 9, options, measure);
      shapes.push(...second);
      y += second.length ? 16 : 2;
    }
    shapes.push(...bar(stage, i, middle, y, tall, halves[i]!));
    y += tall;
    hits.push({ x: 0, y: start - 2, width, height: y - start + 4 });
    const next = stages[i + 1];
    if (!next) return;
    if (!narrow) {
      shapes.push(...connector(middle, y, gap, halves[i]!, halves[i + 1]!));
      if (next.ofPrevious != null) {
        const words = i ? '' : (options.ofPrevious?.(next.ofPrevious) ?? '');
        const said = words && measure(words, 11) <= right - left ? words : percent(next.ofPrevious);
        shapes.push(text('muted', middle, y + gap / 2 + 4, said, 'middle', 11));
      }
    }
    y += gap;
  });
  if (data.overall != null && names.overall) {
    y += 12;
    const value = percent(data.overall);
    const { x } = placed[0]!;
    shapes.push(
      segment('grid', 0, y, width, y),
      text('muted', 0, y + 19, fit(names.overall, x - measure(value, 12, 600) - GAP, 12, measure)),
      text('ink', x, y + 19, value, 'end', 12, 600),
    );
    y += 24;
  }
  return finish({ width, height: y + 2, shapes, hits }, options);
};
