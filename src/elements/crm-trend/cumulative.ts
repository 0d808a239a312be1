import { lines, linesMarks, seriesKey, type LinesData, type LinesOptions } from '../../charts/lines.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import { dayMs, isoDay } from '../../util/civil.ts';
import { formatsOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { comparisonName, periodOf, periodPicked, pointsOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { isWhole, type TrendAsked } from './question.ts';
import { changeOf } from './single.ts';
import { trendTexts } from './texts.ts';

/** What has come together since the period's start, on the way to its target. */
export function cumulativeView(asked: TrendAsked, answers: Answers, look: Look): View | Empty {
  const { main: answer, course, before } = answers as { main: Answer; course: Answer; before?: Answer };
  const [metric] = asked.metrics as [string];
  const result = answer.metrics[metric]!;
  const { value, unit, target, reason, excluded } = result;
  const { spans } = course;
  const { series } = course.metrics[metric]!;
  // The axis goes on to the period's end: there the target stands.
  const points = pointsOf(spans, series, Infinity, look);
  if (value === null || !points.length) return { empty: reason ?? 'no-rows' };
  const words = trendTexts(look);
  const { texts, formats, settings } = look;
  const { full, short } = formatsOf(unit, answer.currency, look);
  const yearly = !isWhole(settings.base.period, settings.base.fiscalYearStart);
  const than = before && comparisonName({ ...answer, period: { ...answer.period, complete: true } }, look);
  const earlier = before?.metrics[metric]?.series;
  const known = (at: number): boolean => points[at]!.span.lo < course.asOf;
  const goal = yearly ? undefined : target?.value;
  // A sum so far is that by the span's last day, of a running span by the last known.
  const until = points.map(({ span: { to, complete } }, i) =>
    words.until(
      !complete && known(i)
        ? formats.date(course.asOf - 1, settings.base.timeZone)
        : formats.date(isoDay(Date.parse(to) - dayMs)),
    ),
  );
  const title = words.cumulative(metricName(metric, look));
  const data: LinesData = {
    points: points.map(({ key, tick, major, span }, i) => ({
      key,
      name: until[i]!,
      tick,
      major,
      partial: !span.complete && known(i),
      ...(goal !== undefined && { target: goal, pace: (goal * (i + 1)) / points.length }),
    })),
    series: [
      {
        key: metric,
        name: metricName(metric, look),
        values: points.map(({ valued }, i) => (known(i) ? valued.value : null)),
      },
      ...(than
        ? [
            {
              key: 'before',
              name: than,
              faint: true,
              values: points.map((_, i) => earlier?.[i]?.value ?? null),
            },
          ]
        : []),
    ],
  };
  const change = changeOf(answer, metric, look);
  const summary = sentence(
    [
      periodOf(answer, look),
      target?.attainment != null && texts.ofTarget(formats.percent(target.attainment), full(target.value)),
      target?.pace !== undefined && words.onPace(full(target.pace)),
      change.text,
    ],
    look,
  );
  const write = shown(full);
  return {
    title,
    number: Math.abs(value) >= 1e9 ? short(value) : full(value),
    delta: change.delta,
    summary,
    pictures: [
      picture<LinesData, LinesOptions>(
        { draw: lines, marks: linesMarks },
        data,
        {
          format: full,
          axis: short,
          zero: true,
          names: { target: texts.target, pace: words.evenPace, partial: texts.toDate },
        },
        {
          label: `${title} ${full(value)}: ${summary}`,
          picked: (key) =>
            key === seriesKey(metric) || key === seriesKey('before') ? {} : periodPicked(spans)(key),
          table: rowsTable(
            title,
            texts.period,
            [title, ...(than ? [than] : [])],
            points
              .filter((_, i) => known(i))
              .map(({ name, valued }, i) => ({
                head: name,
                cells: [write(valued.value), ...(than ? [write(earlier?.[i]?.value)] : [])],
              })),
          ),
        },
      ),
    ],
    notes: yearly ? [words.yearly] : [],
    excluded,
  };
}
