import { placeLabels } from './parts/labels.ts';
import { linear } from './parts/scale.ts';
import { dot, finish, rect, segment, text } from './parts/shape.ts';
import { estimate, fit } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Anchor, Box, ChartOptions, Format, Scene, Shape } from './types.ts';

export type NpsSection = 'scale' | 'shares' | 'distribution';

export interface NpsData {
  /** -100 … 100. */
  score: number | null;
  low?: number | null | undefined;
  high?: number | null | undefined;
  promoters: number;
  passives: number;
  detractors: number;
  /** Answers for each score from 0 to 10. */
  distribution?: readonly number[] | undefined;
}

export interface NpsOptions extends ChartOptions {
  count: Format;
  percent: Format;
  score: Format;
  /** The interval in words: "95 %: 31 to 43". */
  interval?: ((low: number, high: number) => string) | undefined;
  names: { score: string; promoters: string; passives: string; detractors: string };
  show?: readonly NpsSection[] | undefined;
}

export const npsGroups = (
  { detractors, passives, promoters }: NpsData,
  { names }: Pick<NpsOptions, 'names'>,
) => {
  const total = detractors + passives + promoters;
  const group = (key: string, name: string, count: number) => ({
    key,
    name,
    count,
    share: total ? count / total : null,
  });
  return [
    group('detractors', names.detractors, detractors),
    group('passives', names.passives, passives),
    group('promoters', names.promoters, promoters),
  ] as const;
};

/** Which group an answer of 0 to 10 belongs to: 0 detractors, 1 passives, 2 promoters. */
export const zoneOf = (answer: number): 0 | 1 | 2 => (answer < 7 ? 0 : answer < 9 ? 1 : 2);

/** A part of the picture that starts at y = 0; marks are counted from `first`. */
interface Section {
  shapes: Shape[];
  hits: Box[];
  height: number;
}

type Draw = (data: NpsData, options: NpsOptions, first: number) => Section;

const COLOUR = ['bad fill', 'passive', 's1 fill'];

/** Score as a dot with its interval as a whisker on the whole scale from -100 to 100. */
const scale: Draw = ({ score, low, high }, options, first) => {
  const { width, names, interval, measure = estimate } = options;
  const inset = 6;
  const x = linear(-100, 100, inset, width - inset);
  const line = score == null ? 12 : 32;
  const shapes: Shape[] = [segment('axis', inset, line, width - inset, line)];
  for (const tick of [-100, -50, 0, 50, 100])
    shapes.push(segment('axis', x(tick), line - (tick ? 3 : 6), x(tick), line + (tick ? 3 : 6)));
  if (low != null && high != null) {
    const whisker = (at: number) => segment('s1 line', x(at), line - 5, x(at), line + 5, first);
    shapes.push(
      rect('s1 soft2', x(low), line - 5, x(high) - x(low), 10, first, 0),
      segment('s1 line', x(low), line, x(high), line, first),
      whisker(low),
      whisker(high),
    );
  }
  if (score != null) {
    const value = `${names.score} ${options.score(score)}`;
    const words = low != null && high != null && interval ? interval(low, high) : '';
    const wide = measure(value, 12, 600) + (words ? 8 + measure(words, 11) : 0);
    const left = Math.max(0, Math.min(width - wide, x(score) - wide / 2));
    shapes.push(
      dot('s1 fill halo', x(score), line, 5.5, first),
      text('ink', left, 12, value, 'start', 12, 600),
    );
    if (words && wide <= width) shapes.push(text('muted', left + wide, 12, words, 'end', 11));
  }
  shapes.push(
    ...placeLabels(
      [0, -100, 100, -50, 50].map((tick) => ({ x: x(tick), text: options.score(tick), class: 'muted' })),
      line + 21,
      width,
      measure,
    ),
  );
  return { shapes, hits: [{ x: 0, y: 0, width, height: line + 24 }], height: line + 26 };
};

/** The three groups as parts of one bar, with share and count in three columns below it. */
const shares: Draw = (data, options, first) => {
  const { width, percent, count, measure = estimate } = options;
  const groups = npsGroups(data, options);
  const shapes: Shape[] = [];
  const hits: Box[] = [];
  const anchors: Anchor[] = ['start', 'middle', 'end'];
  const room = (width - 24) / 3;
  const total = groups.some((group) => group.share);
  if (!total) shapes.push(rect('track', 0, 0, width, 20));
  let left = 0;
  groups.forEach((group, i) => {
    const wide = (group.share ?? 0) * width;
    if (wide > 0)
      shapes.push(
        rect(COLOUR[i]!, left, 0, Math.max(1, wide - (left + wide < width - 1 ? 1.5 : 0)), 20, first + i),
      );
    left += wide;
    const x = (width * i) / 2;
    const share = group.share == null ? NONE : percent(group.share);
    const number = `${share} · ${count(group.count)}`;
    const name = fit(group.name, room - 14, 12, measure);
    const named = measure(name, 12) + 14;
    const key = i === 2 ? width - named : i ? x - named / 2 : 0;
    shapes.push(
      rect(COLOUR[i]!, key, 31, 9, 9, first + i, 2),
      text('ink', i === 2 ? width : key + 14, 40, name, i === 2 ? 'end' : 'start'),
    );
    shapes.push(text('muted', x, 57, measure(number, 12) <= room ? number : share, anchors[i]));
    hits.push({ x: i ? x - (i === 1 ? room / 2 : room) : 0, y: 0, width: room, height: 62 });
  });
  return { shapes, hits, height: 64 };
};

/** Answers from 0 to 10 as columns, the three zones set apart. */
const distribution: Draw = ({ distribution: answers = [] }, options, first) => {
  const { width, count, measure = estimate } = options;
  const tall = 72;
  const zoneGap = 10;
  const step = (width - 2 * zoneGap) / 11;
  const wide = Math.min(step - 2, 72);
  const y = linear(0, Math.max(1, ...answers), 16 + tall, 16);
  const base = 16 + tall;
  const shapes: Shape[] = [];
  const hits: Box[] = [];
  const all = answers.map(count);
  const roomy = Math.max(...all.map((label) => measure(label, 11))) <= step - 2;
  answers.forEach((value, i) => {
    const zone = zoneOf(i);
    const middle = step * (i + 0.5) + zone * zoneGap;
    shapes.push(
      value > 0
        ? rect(COLOUR[zone]!, middle - wide / 2, y(value), wide, base - y(value), first + i)
        : segment('grid', middle - wide / 2, base, middle + wide / 2, base, first + i),
    );
    if (roomy) shapes.push(text('muted', middle, y(value) - 5, all[i]!, 'middle', 11));
    shapes.push(text('ink', middle, base + 16, count(i), 'middle', 12));
    hits.push({ x: middle - step / 2, y: 0, width: step, height: base + 20 });
  });
  return { shapes, hits, height: base + 22 };
};

const DRAW: Record<NpsSection, Draw> = { scale, shares, distribution };

const down = (shape: Shape, by: number): Shape =>
  shape.kind === 'path'
    ? { ...shape, points: shape.points.map(([x, y]) => [x, y + by] as const) }
    : { ...shape, y: shape.y + by };

/** Score with interval, shares, distribution, one under the other. */
export const npsLayout = (data: NpsData, options: NpsOptions): Scene => {
  const scene: Scene = { width: options.width, height: 0, shapes: [], hits: [] };
  for (const name of options.show ?? (['scale', 'shares', 'distribution'] as const)) {
    if (name === 'distribution' && !data.distribution?.length) continue;
    if (scene.height) scene.height += 16;
    const { height } = scene;
    const section = DRAW[name](data, options, scene.hits.length);
    scene.shapes.push(...section.shapes.map((shape) => down(shape, height)));
    scene.hits.push(...section.hits.map((box) => ({ ...box, y: box.y + height })));
    scene.height += section.height;
  }
  return finish(scene, options);
};
