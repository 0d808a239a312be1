import { timeSeries, timeSeriesMarks, type TimePoint } from '../../charts/time-series.ts';
import type { Format } from '../../i18n/formats.ts';
import { metricName, reasonText, sentence } from '../../i18n/say.ts';
import type { Answer, Projection } from '../../query/answer.ts';
import { periodPicked, pointsOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Look, type Picture } from '../base/view.ts';
import { wonMetric } from './question.ts';

const mostMonths = 36;

const isProjection = (
  projection: Projection | { readonly reason: string } | undefined,
): projection is Projection => !!projection && 'mean' in projection;

/** The months that are known, the running one with what it is expected to come to, and those that follow. */
export function seriesOf(answer: Answer, projection: Projection | undefined, look: Look): TimePoint[] {
  const known = pointsOf(answer.spans, answer.metrics[wonMetric]!.series, answer.asOf, look);
  const running = known.at(-1)?.span.complete === false;
  const bands = (i: number): Pick<TimePoint, 'inner' | 'outer'> => ({
    inner: [projection!.lower80[i]!, projection!.upper80[i]!],
    outer: [projection!.lower95[i]!, projection!.upper95[i]!],
  });
  const points = known.slice(-mostMonths).map(({ key, name, tick, major, valued, span }): TimePoint => {
    const point: TimePoint = { key, name, tick, major, value: valued.value };
    if (span.complete) return point;
    return { ...point, partial: true, ...(projection && { projected: projection.mean[0]!, ...bands(0) }) };
  });
  // What is projected first is the running month where there is one.
  const skip = running ? 1 : 0;
  const ahead = pointsOf(
    projection?.spans,
    projection?.mean.map((value) => ({ value, n: 0 })),
    Infinity,
    look,
    (running ? known.at(-2) : known.at(-1))?.span,
  ).slice(skip);
  return [
    ...points,
    ...ahead.map(({ key, name, tick, major, valued }, i): TimePoint => ({
      key,
      name,
      tick,
      major,
      value: valued.value,
      forecast: true,
      ...bands(i + skip),
    })),
  ];
}

/** Won amount by month with its projection, or why there is none. */
export function monthsOf(
  answer: Answer,
  short: Format,
  full: Format,
  look: Look,
): { pictures: Picture[]; notes: string[] } {
  const { texts, formats } = look;
  const words = texts.forecast;
  const { projection } = answer.metrics[wonMetric]!;
  const known = isProjection(projection) ? projection : undefined;
  const notes = known
    ? [words.model(known.model)]
    : projection && 'reason' in projection
      ? [words.noProjection(reasonText(projection.reason, look))]
      : [];
  const points = seriesOf(answer, known, look);
  if (points.filter(({ value }) => value !== null).length < 2) return { pictures: [], notes };
  const name = metricName(wonMetric, look);
  const last = points.filter((point) => !point.forecast && !point.partial).at(-1);
  const final = known && points.at(-1);
  const label = sentence(
    [
      last?.value != null && words.series(name, full(last.value), last.name),
      final?.value != null &&
        final.inner &&
        words.ahead(full(final.value), final.name, full(final.inner[0]), full(final.inner[1])),
    ],
    look,
  );
  const [inner, outer] = [formats.percent(0.8), formats.percent(0.95)];
  const write = shown(full);
  const band = (range: TimePoint['inner']): string => range?.map(full).join(' – ') ?? write(null);
  const table = rowsTable(
    name,
    texts.period,
    [name, words.projected, inner, outer],
    points.map((point) => ({
      head: point.name,
      cells: [
        write(point.forecast ? null : point.value),
        write(point.forecast ? point.value : point.projected),
        band(point.inner),
        band(point.outer),
      ],
    })),
  );
  const options = {
    format: full,
    axis: short,
    height: 220,
    zero: true,
    names: { value: name, forecast: words.projected, partial: texts.toDate, inner, outer },
  };
  const spans = [...(answer.spans ?? []), ...(known?.spans ?? [])];
  return {
    notes,
    pictures: [
      picture({ draw: timeSeries, marks: timeSeriesMarks }, { points }, options, {
        label,
        heading: name,
        table,
        picked: periodPicked(spans),
      }),
    ],
  };
}
