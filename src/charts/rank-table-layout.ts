import { cells, GAP, placeColumns, type Column } from './parts/columns.ts';
import { linear, present } from './parts/scale.ts';
import { dot, finish, polygon, rect, segment, text } from './parts/shape.ts';
import { estimate, fit, widest, wrap } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Box, ChartOptions, Format, Measure, Scene, Shape } from './types.ts';

export interface RankRow {
  key: string;
  name: string;
  /** Equal values share one; no value has none. */
  rank: number | null;
  /** Ranks gained since the period compared with; below 0 lost. */
  up?: number | null | undefined;
  value: number | null;
  /** Values of the companions. */
  cells: readonly (number | null)[];
  attainment?: number | null | undefined;
  /** The reader's own row. */
  me?: boolean | undefined;
  /** What the value rests on where that is little: "n = 3". */
  note?: string | undefined;
}

export interface RankTableData {
  rows: readonly RankRow[];
  more?: string | undefined;
}

export interface RankColumn {
  name: string;
  format: Format;
  /** Compact, for the cell. */
  axis: Format;
}

export interface RankTableOptions extends ChartOptions {
  value: RankColumn;
  columns: readonly RankColumn[];
  count: Format;
  percent: Format;
  /** "up 2 ranks". */
  moved: (ranks: number) => string;
  names: { attainment?: string | undefined };
}

const PITCH = 32;
const MEDALS = 3;

const write = (value: number | null | undefined, format: Format): string =>
  value == null ? NONE : format(value);

const hasMoves = ({ rows }: RankTableData): boolean => rows.some(({ up }) => up != null);
const hasGoals = ({ rows }: RankTableData): boolean => rows.some(({ attainment }) => attainment != null);

const columnsOf = (data: RankTableData, { columns, names, percent }: RankTableOptions): Column[] => [
  ...columns.map(({ name, axis }, c) => ({
    head: name,
    cells: data.rows.map((row) => write(row.cells[c], axis)),
    class: 'muted',
    rank: c + 2,
  })),
  ...(hasGoals(data)
    ? [
        {
          head: names.attainment ?? '',
          cells: data.rows.map(({ attainment }) => write(attainment, percent)),
          class: 'ink',
          rank: 1,
        },
      ]
    : []),
];

/** Rank, filled for the first three; under it nothing: colour says nothing that the number does not. */
const rankShapes = ({ rank }: RankRow, x: number, y: number, count: Format): Shape[] => {
  if (rank === null) return [text('muted', x + 10, y + 4, NONE, 'middle', 12)];
  const medal = rank <= MEDALS;
  return [
    ...(medal ? [dot('track', x + 10, y, 10)] : []),
    text(medal ? 'ink' : 'muted', x + 10, y + 4, count(rank), 'middle', 12, medal ? 600 : 400),
  ];
};

/** A triangle with the number of ranks; none for who stayed. */
const moveShapes = (up: number | null | undefined, x: number, y: number, count: Format): Shape[] => {
  if (up == null) return [];
  if (!up) return [segment('axis', x, y, x + 8, y)];
  const tip = up > 0 ? -4 : 4;
  return [
    polygon(`${up > 0 ? 'good' : 'bad'} fill`, [
      [x, y - tip],
      [x + 8, y - tip],
      [x + 4, y + tip],
    ]),
    text('muted', x + 11, y + 4, count(Math.abs(up)), 'start', 11),
  ];
};

interface Headed extends Column {
  /** Its heading, on one line or two. */
  lines: readonly string[];
}

/** Columns whose headings wrap at `wide` px, or where their cells are wider. */
const headed = (columns: readonly Column[], wide: number, measure: Measure): Headed[] =>
  columns.map((column) => {
    const lines = wrap(column.head, Math.max(wide, widest(column.cells, 12, measure)), 11, measure);
    const longest = lines.reduce((a, b) => (measure(a, 11) < measure(b, 11) ? b : a));
    return { ...column, lines, head: longest };
  });

interface Slot extends Column {
  x: number;
  /** Where its value begins. */
  at: number;
  line: number;
}

/** Lines under a bar; what has no room there is in the tip and the table. */
const MOST_LINES = 3;

/** Companions as "name value", the foremost first, beside each other as far as there is room, then on further lines. */
const slotsOf = (columns: readonly Column[], left: number, width: number, measure: Measure): Slot[] => {
  let [x, line] = [left, 0];
  return [...columns]
    .sort((a, b) => a.rank - b.rank)
    .map((column) => {
      const cell = widest(column.cells, 12, measure, column.weight);
      const head = fit(column.head, width - left - cell - 6, 11, measure);
      const name = Math.ceil(measure(head, 11)) + 6;
      if (x > left && x + name + cell > width) [x, line] = [left, line + 1];
      const slot = { ...column, head, x, at: x + name, line };
      x += name + cell + GAP;
      return slot;
    })
    .filter((slot) => slot.line < MOST_LINES);
};

/**
 * People in the order of their ranks: rank, move, name, bar with value, companions as columns as far as there is room;
 * in a narrow place that has no room for all of them, on lines under the bar.
 */
export const rankTableLayout = (data: RankTableData, options: RankTableOptions): Scene => {
  const { width, value, count, measure = estimate } = options;
  const { rows, more } = data;
  const narrow = width < 420;
  const moves = hasMoves(data)
    ? 14 +
      widest(
        rows.map(({ up }) => (up ? count(Math.abs(up)) : '')),
        11,
        measure,
      )
    : 0;
  const lead = 26 + (moves ? moves + 4 : 0);
  const nameNeed = widest(
    rows.map(({ name }) => name),
    12,
    measure,
    600,
  );
  const nameWidth = narrow ? 0 : Math.min(nameNeed, Math.max(112, width * 0.26));
  const said = rows.map((row) => write(row.value, value.axis) + (row.note ? `  ${row.note}` : ''));
  const valueRoom = widest(said, 12, measure, 600) + 8;
  const left = narrow ? lead : lead + nameWidth + GAP;
  const least = 64 + valueRoom;
  const companions = columnsOf(data, options);
  const all = headed(companions, narrow ? 64 : 96, measure);
  const { placed, taken } = placeColumns(
    all,
    width,
    Math.max(0, width - left - Math.min(least, narrow ? 120 : 200)),
    measure,
  );
  // The last companion is dropped as well where bars would have no room.
  const roomy = width - left - taken >= valueRoom + 24;
  const whole = placed.length === all.length && !all.some(({ lines }) => lines.at(-1)!.endsWith('…'));
  const fits = roomy && (!narrow || whole);
  const shown = fits ? placed : [];
  const slots = narrow && !fits ? slotsOf(companions, lead, width, measure) : [];
  const right = fits ? width - taken : width;
  const known = present(rows.map((row) => row.value));
  const low = Math.min(0, ...known);
  const x = linear(low, Math.max(...known, 0) || 1, left + (low < 0 ? valueRoom : 0), right - valueRoom);
  const heads = [
    wrap(value.name, right - left - (shown.length ? 4 : 0), 11, measure),
    ...shown.map(({ lines }) => lines),
  ];
  const headLines = Math.max(...heads.map((lines) => lines.length));
  const head = 6 + 14 * headLines;
  const pitch = narrow ? PITCH + 14 + (slots.length ? 17 * (slots.at(-1)!.line + 1) : 0) : PITCH;
  // Headings stand on the columns: short ones at the bottom.
  const shapes: Shape[] = heads.flatMap((lines, c) =>
    lines.map((line, l) =>
      text(
        'muted',
        c ? shown[c - 1]!.x : left,
        11 + 14 * (headLines - lines.length + l),
        line,
        c ? 'end' : 'start',
        11,
      ),
    ),
  );
  /** On one line, or where `by` px lead up and down from it, on two. */
  const nameLines = (name: string, room: number, by: number, y: number, weight: number): Shape[] => {
    const lines = by ? wrap(name, room, 12, measure, weight) : [fit(name, room, 12, measure, weight)];
    return lines.map((one, i) =>
      text('ink', lead, lines.length > 1 ? y + by * (2 * i - 1) : y, one, 'start', 12, weight),
    );
  };
  const hits: Box[] = [];
  rows.forEach((row, i) => {
    const top = head + i * pitch;
    const middle = top + (narrow ? 26 : pitch / 2);
    const line = narrow ? top + 15 : middle + 4.5;
    const weight = row.me ? 600 : 400;
    if (row.me) shapes.push(rect('own', 0, top + 1, width, pitch - 2, undefined, 4));
    else if (i) shapes.push(segment('grid', 0, top, width, top));
    const centre = narrow ? top + (PITCH + 14) / 2 : middle;
    shapes.push(...rankShapes(row, 0, centre, count), ...moveShapes(row.up, 28, centre, count));
    const nameRoom = narrow ? width - lead : nameWidth;
    shapes.push(
      ...nameLines(row.name, nameRoom, narrow ? 0 : 7, line, weight),
      ...cells(shown, i, narrow ? middle + 10 : line),
      ...slots.flatMap((slot) => {
        const y = top + PITCH + 24 + 17 * slot.line;
        return [
          text('muted', slot.x, y, slot.head, 'start', 11),
          text('ink', slot.at, y, slot.cells[i]!, 'start', 12),
        ];
      }),
    );
    const start = narrow ? middle : middle - 7;
    if (row.value !== null) {
      const wide = row.value ? Math.max(1.5, Math.abs(x(row.value) - x(0))) : 0;
      shapes.push(
        rect(
          row.note ? 's1 rest' : 's1 fill',
          x(0) - (row.value < 0 ? wide : 0),
          start,
          wide,
          narrow ? 12 : 14,
          i,
        ),
      );
    }
    const down = row.value !== null && row.value < 0;
    const edge = x(row.value ?? 0) + (down ? -6 : 6);
    shapes.push(
      text(
        row.note ? 'muted' : 'ink',
        edge,
        start + (narrow ? 10 : 11.5),
        said[i]!,
        down ? 'end' : 'start',
        12,
        row.note ? 400 : 600,
      ),
    );
    hits.push({ x: 0, y: top, width, height: pitch });
  });
  const bottom = head + rows.length * pitch;
  if (more) shapes.push(text('muted', lead, bottom + 16, more, 'start', 11));
  return finish({ width, height: bottom + (more ? 24 : 4), shapes, hits }, options);
};
