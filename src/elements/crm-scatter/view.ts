import {
  scatter,
  scatterMarks,
  type ScatterAxis,
  type ScatterData,
  type ScatterOptions,
} from '../../charts/scatter.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import { quantileOfSorted } from '../../util/statistics.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, groupFilter, groupKey, groupName, noteOf } from '../base/groups.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { scatterTexts } from './texts.ts';

export interface ScatterAsked {
  readonly x: string;
  readonly y: string;
  readonly size: string | undefined;
  readonly by: string;
  readonly labels: number | undefined;
}

const median = (values: readonly number[]): number =>
  quantileOfSorted(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** Fewer circles have no quadrants. */
const fewestForMedians = 4;

export function scatterView(
  { x, y, size, by, labels }: ScatterAsked,
  answer: Answer,
  look: Look,
): View | Empty {
  const [xs, ys] = [answer.metrics[x]!, answer.metrics[y]!];
  const byKey = (id: string) =>
    new Map((answer.metrics[id]!.groups ?? []).map((group) => [groupKey(group), group]));
  const [onX, onY] = [byKey(x), byKey(y)];
  const onSize = size ? byKey(size) : undefined;
  const keys = [...new Set([...onX.keys(), ...onY.keys()])];
  const points = keys.map((key) => {
    const [a, b] = [onX.get(key), onY.get(key)];
    const notes = [a && noteOf(a, xs.unit, look), b && noteOf(b, ys.unit, look)];
    return {
      key,
      name: groupName((a ?? b)!, look),
      x: a?.value ?? null,
      y: b?.value ?? null,
      size: onSize?.get(key)?.value,
      note: notes.find((note) => note),
    };
  });
  const drawn = points.filter((point) => point.x !== null && point.y !== null);
  if (!drawn.length)
    return {
      empty:
        [xs, ys].map(({ reason }) => reason).find((reason) => reason && reason !== 'no-rows') ?? 'no-rows',
    };
  const axis = (id: string): ScatterAxis => {
    const { full, short } = formatsOf(answer.metrics[id]!.unit, answer.currency, look);
    return { name: metricName(id, look), format: full, axis: short };
  };
  const [axisX, axisY] = [axis(x), axis(y)];
  const words = scatterTexts(look);
  const { count } = look.formats;
  const middle =
    drawn.length < fewestForMedians
      ? undefined
      : { x: median(drawn.map((point) => point.x!)), y: median(drawn.map((point) => point.y!)) };
  const highest = drawn.reduce((a, b) => (b.y! > a.y! ? b : a));
  const inQuadrant = (sign: number): number =>
    middle
      ? drawn.filter((point) => sign * (point.x! - middle.x) > 0 && sign * (point.y! - middle.y) > 0).length
      : 0;
  const title = words.title(axisY.name, axisX.name);
  const summary = sentence(
    [
      periodOf(answer, look),
      words.most(
        highest.name,
        look.texts.by(axisX.name, axisX.format(highest.x!)),
        look.texts.by(axisY.name, axisY.format(highest.y!)),
      ),
      middle && words.both(count(inQuadrant(1)), count(drawn.length)),
      middle && words.neither(count(inQuadrant(-1))),
    ],
    look,
  );
  const sized = size ? axis(size) : undefined;
  const left = points.length - drawn.length;
  return {
    title,
    summary,
    pictures: [
      picture<ScatterData, ScatterOptions>(
        { draw: scatter, marks: scatterMarks },
        { points, middle },
        {
          x: axisX,
          y: axisY,
          size: sized,
          labels,
          names: { ...(middle && { middle: words.medians(axisX.axis(middle.x), axisY.axis(middle.y)) }) },
        },
        {
          label: `${title}: ${summary}`,
          picked: (key) => ({ filter: groupFilter([by], key) }),
          table: rowsTable(
            title,
            dimensionName(by, look),
            [axisX.name, axisY.name, ...(sized ? [sized.name] : [])],
            points.map((point) => ({
              head: point.note ? `${point.name} (${point.note})` : point.name,
              cells: [
                shown(axisX.format)(point.x),
                shown(axisY.format)(point.y),
                ...(sized ? [shown(sized.format)(point.size)] : []),
              ],
            })),
          ),
        },
      ),
    ],
    notes: left ? [words.left(count(left))] : [],
    excluded: [...xs.excluded, ...(x === y ? [] : ys.excluded)],
  };
}
