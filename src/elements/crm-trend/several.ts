import { columns, columnsMarks, type ColumnsData, type ColumnsOptions } from '../../charts/columns.ts';
import { lines, linesMarks, type LinesData, type LinesOptions } from '../../charts/lines.ts';
import type { Format } from '../../charts/types.ts';
import { rowsTable, shown, type Point } from '../base/series.ts';
import { picture, type Look, type Picked, type Picture } from '../base/view.ts';
import type { TrendAsked } from './question.ts';
import { trendTexts } from './texts.ts';

/** One line, area or part of a column. */
export interface Course {
  readonly key: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly full: Format;
  readonly short: Format;
  /** What is left besides the largest. */
  readonly rest?: boolean;
  readonly picked: Picked;
}

/** More lines over each other cannot be followed. */
const mostLines = 6;
/** Lines that are so many times as high as others would press them to the floor. */
const mostTimes = 20;

const peak = ({ values }: Course): number => Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));

/** Few lines of one measure and like size share a plot, any others have one each. */
function lineKind(courses: readonly Course[], oneUnit: boolean, shared: boolean): 'line' | 'panels' {
  const peaks = courses.map(peak).filter((height) => height > 0);
  const alike = shared || Math.max(...peaks) <= mostTimes * Math.min(...peaks);
  return oneUnit && alike && courses.length <= mostLines ? 'line' : 'panels';
}

/** Several courses as one picture with its table. */
export function coursesPicture(
  asked: TrendAsked,
  courses: readonly Course[],
  points: readonly Point[],
  { title, label, oneUnit, shared }: { title: string; label: string; oneUnit: boolean; shared: boolean },
  periodOfKey: (key: string) => Picked,
  look: Look,
): Picture {
  const words = trendTexts(look);
  const { texts } = look;
  const { full, short } = courses[0]!;
  const axisPoints = points.map(({ key, name, tick, major, span }) => ({
    key,
    name,
    tick,
    major,
    partial: !span.complete,
  }));
  const rest = {
    label,
    table: rowsTable(
      title,
      texts.period,
      courses.map(({ name }) => name),
      points.map(({ name }, i) => ({
        head: name,
        cells: courses.map((course) => shown(course.full)(course.values[i])),
      })),
    ),
    picked: (key: string): Picked => {
      if (!key.startsWith('[')) return periodOfKey(key);
      const [series, point] = JSON.parse(key) as [string, string];
      const course = courses.find((one) => one.key === series);
      return { ...course?.picked, ...(point && periodOfKey(point)) };
    },
  };
  if (asked.kind === 'columns' && oneUnit)
    return picture<ColumnsData, ColumnsOptions>(
      { draw: columns, marks: columnsMarks },
      {
        series: courses.map(({ key, name, rest: faint }) => ({ key, name, faint })),
        columns: axisPoints.map((point, i) => ({
          ...point,
          values: courses.map(({ values }) => values[i] ?? null),
        })),
      },
      {
        format: full,
        axis: short,
        kind: asked.by ? 'stacked' : 'grouped',
        names: { partial: texts.toDate, total: words.total },
      },
      rest,
    );
  const kind = asked.kind === 'area' && asked.by ? 'area' : lineKind(courses, oneUnit, shared);
  return picture<LinesData, LinesOptions>(
    { draw: lines, marks: linesMarks },
    {
      points: axisPoints,
      series: courses.map((course) => ({
        key: course.key,
        name: course.name,
        values: course.values,
        faint: course.rest,
        format: course.full,
        axis: course.short,
      })),
    },
    {
      format: full,
      axis: short,
      kind,
      shared,
      ...(asked.kind === 'area' && { zero: true }),
      names: { partial: texts.toDate, total: words.total },
    },
    rest,
  );
}
