import { delta } from '../../charts/delta.ts';
import { timeSeries, timeSeriesMarks, type TimeSeriesOptions } from '../../charts/time-series.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer } from '../../query/answer.ts';
import { formatsOf, isShareable, noteOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import {
  changeText,
  comparisonName,
  periodOf,
  periodPicked,
  pointsOf,
  rowsTable,
  shown,
  type Point,
} from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { goalName, type TrendAsked } from './question.ts';
import { trendTexts } from './texts.ts';

/** A change of shares and scores is told by points, that of sums as a share of what was. */
export function changeOf(
  answer: Answer,
  metric: string,
  look: Look,
): { text: string; delta?: View['delta'] } {
  const { unit, comparison, better } = answer.metrics[metric]!;
  const relative = isShareable(unit) && comparison?.relative != null;
  const change = relative ? comparison.relative : comparison?.change;
  if (change == null) return { text: '' };
  const kind = relative ? 'relative' : unit;
  const { formats, texts } = look;
  const { currency } = answer;
  const than = comparisonName(answer, look);
  return {
    text: changeText(change, than, unitFormat(kind, formats, texts, { currency, difference: true }), look),
    delta: delta(change, {
      text: unitFormat(kind, formats, texts, { currency, difference: true, signed: true })(change),
      label: texts.on(than, formatsOf(unit, currency, look).full(comparison!.value!)),
      better,
    }),
  };
}

/** "last $1.2M in September 2026", "highest $1.4M in June 2026": of the periods that are over. */
export function highlights(points: readonly Point[], write: (value: number) => string, look: Look): string[] {
  const words = trendTexts(look);
  const known = points.filter(({ span, valued }) => span.complete && valued.value !== null);
  const last = known.at(-1);
  if (!last || known.length < 2) return [];
  const best = known.reduce((a, b) => (b.valued.value! > a.valued.value! ? b : a));
  return [
    words.last(write(last.valued.value!), last.name),
    ...(best === last ? [] : [words.highest(write(best.valued.value!), best.name)]),
  ];
}

/** One metric over time, with what it was before and its goals. */
export function singleView(asked: TrendAsked, answers: Answers, look: Look): View | Empty {
  const { main: answer, before } = answers as { main: Answer; before?: Answer };
  const [metric] = asked.metrics as [string];
  const result = answer.metrics[metric]!;
  const { value, unit, target, reason, excluded } = result;
  const points = pointsOf(answer.spans, result.series, answer.asOf, look);
  // Nothing but zeros of no rows is no course.
  if (points.every(({ valued }) => valued.value === null || !valued.n)) return { empty: reason ?? 'no-rows' };
  const { texts, formats } = look;
  const { full, short } = formatsOf(unit, answer.currency, look);
  const title = metricName(metric, look);
  const than = before && comparisonName({ ...answer, period: { ...answer.period, complete: true } }, look);
  const earlier = before?.metrics[metric]?.series;
  const goal = (i: number): number | undefined =>
    asked.target ??
    (isShareable(unit) ? answers[goalName(points[i]!.span)]?.metrics[metric]?.target?.value : target?.value);
  const shownPoints = points.map(({ key, name, tick, major, span, valued }, i) => {
    const note = noteOf(valued, unit, look);
    return {
      key,
      name: note ? `${name} (${note})` : name,
      tick,
      major,
      value: valued.value,
      partial: !span.complete,
      target: goal(i),
      comparison: earlier?.[i]?.value,
    };
  });
  const change = changeOf(answer, metric, look);
  const hasGoals = shownPoints.some((point) => point.target != null);
  const summary = sentence(
    [
      periodOf(answer, look),
      change.text,
      target?.attainment != null &&
        asked.target === undefined &&
        texts.ofTarget(formats.percent(target.attainment), full(target.value)),
      ...highlights(points, full, look),
    ],
    look,
  );
  const write = shown(full);
  const options: Omit<TimeSeriesOptions, 'width' | 'id' | 'label'> = {
    format: full,
    axis: short,
    shape: asked.kind === 'columns' ? 'bars' : 'line',
    ...(asked.kind === 'area' && { zero: true }),
    names: { value: title, target: texts.target, comparison: than, partial: texts.toDate },
  };
  return {
    title,
    ...(value !== null && { number: Math.abs(value) >= 1e9 ? short(value) : full(value) }),
    delta: change.delta,
    summary,
    pictures: [
      picture({ draw: timeSeries, marks: timeSeriesMarks }, { points: shownPoints }, options, {
        label: `${value === null ? title : `${title} ${full(value)}`}: ${summary}`,
        picked: periodPicked(answer.spans),
        table: rowsTable(
          title,
          texts.period,
          [title, ...(than ? [than] : []), ...(hasGoals ? [texts.target] : []), 'n'],
          shownPoints.map((point, i) => ({
            head: point.name,
            cells: [
              write(point.value),
              ...(than ? [write(point.comparison)] : []),
              ...(hasGoals ? [write(point.target)] : []),
              formats.count(points[i]!.valued.n),
            ],
          })),
        ),
      }),
    ],
    notes: [],
    excluded,
  };
}
