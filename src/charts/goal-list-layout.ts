import { GAP } from './parts/columns.ts';
import { keyLines, type Key } from './parts/keys.ts';
import { rowName, rowNames } from './parts/row-names.ts';
import { linear } from './parts/scale.ts';
import { finish, pointer, rect, segment, text } from './parts/shape.ts';
import { estimate, fit, widest, wrap } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, ChartOptions, Format, Scene, Shape } from './types.ts';

export interface Goal {
  key: string;
  name: string;
  /** Share of the goal that is reached. */
  attainment: number | null;
  /** Share that should be reached by now. */
  pace?: number | null | undefined;
  /** Share that it will come to at this pace. */
  projected?: number | null | undefined;
  /** "$1.1M of $1.2M". */
  detail: string;
  /** Texts of its mark after the name. */
  label: readonly string[];
}

export interface GoalListData {
  goals: readonly Goal[];
  more?: string | undefined;
}

export interface GoalListOptions extends ChartOptions {
  percent: Format;
  names: { attainment: string; target: string; pace?: string | undefined; projected?: string | undefined };
}

const PITCH = 40;
const TALL = 12;
/** A goal that is far exceeded ends at the edge. */
const MOST = 1.5;

const keysOf = ({ goals }: GoalListData, { names }: GoalListOptions): Key[] => [
  { name: names.target, class: 'tick', sign: 'tick' },
  ...(names.pace && goals.some(({ pace }) => pace != null && pace < 1)
    ? [{ name: names.pace, class: 'ink', sign: 'pointer' as const }]
    : []),
  ...(names.projected &&
  goals.some(({ projected, attainment }) => projected != null && projected > (attainment ?? 0))
    ? [{ name: names.projected, class: 's1 open' }]
    : []),
];

/** One bullet a goal, all on the scale of their goals: bar for what is reached, notch for the pace, line for the goal. */
export const goalListLayout = (data: GoalListData, options: GoalListOptions): Scene => {
  const { width, percent, measure = estimate } = options;
  const { goals, more } = data;
  const shares = goals.flatMap(({ attainment, projected }) => [attainment ?? 0, projected ?? 0]);
  const end = Math.min(MOST, Math.max(1.1, ...shares));
  const said = goals.map(({ attainment }) => (attainment === null ? NONE : percent(attainment)));
  const room = widest(said, 13, measure, 600) + GAP;
  const right = width - room;
  const beside = rowNames(
    goals.map(({ name }) => name),
    width,
    180 + room,
    measure,
  );
  const linesAt = (wide: number): string[][] => goals.map(({ name }) => wrap(name, wide, 12, measure));
  const isCut = linesAt(beside.left - 12).some((lines) => lines.at(-1)!.endsWith('…'));
  // Goals are told in sentences: where two lines beside the bars do not hold them, two above do.
  const above = beside.above || isCut ? linesAt(right - 8) : undefined;
  const most = Math.max(1, ...(above ?? []).map((lines) => lines.length));
  const names = above ? { left: 0, above: true, head: (most > 1 ? 10 : 4) + 14 * most } : beside;
  const pitch = PITCH + names.head;
  const keys = keyLines(keysOf(data, options), names.left, width - names.left, measure);
  const shapes: Shape[] = [...keys.shapes];
  const hits: Box[] = [];
  goals.forEach((goal, i) => {
    const top = keys.height + i * pitch;
    const start = top + names.head + 6;
    const x = linear(0, end, names.left, right);
    const at = (share: number): number => x(Math.max(0, Math.min(end, share)));
    shapes.push(
      ...(above
        ? above[i]!.map((line, l) =>
            text('ink', 0, top + 12 + 14 * (most - above[i]!.length + l), line, 'start', 12),
          )
        : rowName(goal.name, names, top, start + TALL / 2 + 4, width, measure)),
      rect('track', names.left, start, right - names.left, TALL, undefined, 0),
    );
    const { attainment, projected, pace } = goal;
    if (projected != null && projected > (attainment ?? 0))
      shapes.push(
        rect(
          's1 open',
          at(attainment ?? 0),
          start + 2.5,
          at(projected) - at(attainment ?? 0),
          TALL - 5,
          i,
          0,
        ),
      );
    if (attainment !== null)
      shapes.push(
        rect(
          attainment >= 1 ? 'good fill' : 's1 fill',
          names.left,
          start + 2,
          at(attainment) - names.left,
          TALL - 4,
          i,
          1,
        ),
      );
    shapes.push(segment('tick', at(1), start - 3, at(1), start + TALL + 3, i));
    if (pace != null && pace < 1) shapes.push(pointer(at(pace), start + TALL - 3, 'up', i));
    shapes.push(
      text('ink', width, start + TALL / 2 + 4.5, said[i]!, 'end', 13, 600),
      text(
        'muted',
        names.left,
        start + TALL + 15,
        fit(goal.detail, width - names.left, 11, measure),
        'start',
        11,
      ),
    );
    hits.push({ x: 0, y: top, width, height: pitch });
  });
  const bottom = keys.height + goals.length * pitch;
  if (more) shapes.push(text('muted', names.left, bottom + 14, more, 'start', 11));
  return finish({ width, height: bottom + (more ? 22 : 4), shapes, hits }, options);
};
