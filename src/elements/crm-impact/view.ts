import { present } from '../../charts/parts/scale.ts';
import { timeSeries, timeSeriesMarks, type TimeSeriesOptions } from '../../charts/time-series.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer, MetricAnswer } from '../../query/answer.ts';
import { dayMs } from '../../util/civil.ts';
import { Fault } from '../../util/fault.ts';
import { formatsOf, noteOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodPicked, pointsOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type Picture, type View } from '../base/view.ts';
import {
  changeMetric,
  changeName,
  courseName,
  windowsOf,
  type ImpactAsked,
  type Window,
} from './question.ts';
import { impactTexts } from './texts.ts';

const leastDays = 15;

interface Change {
  readonly metric: string;
  readonly result: MetricAnswer;
  readonly course: Answer;
  readonly windows: readonly [Window, Window];
}

const flagOf = ({ table }: MetricAnswer, name: string): string | undefined =>
  table?.flags?.find((flag) => flag.startsWith(`${name}:`))?.slice(name.length + 1);

/** "35% → 38% (+3 pts)" and, where it is known, within what the true difference lies. */
function saidOf({ metric, result, course, windows: [before, after] }: Change, look: Look) {
  const words = impactTexts(look);
  const { unit } = course.metrics[metric]!;
  const { full } = formatsOf(unit, course.currency, look);
  const signed = unitFormat(unit, look.formats, look.texts, {
    currency: course.currency,
    difference: true,
    signed: true,
  });
  const { value, interval } = result;
  const change = words.change(full(before.value!), full(after.value!), signed(value!));
  const limits =
    interval &&
    words.limits(signed(interval.low), signed(interval.high), interval.low > 0 || interval.high < 0);
  return { change, limits };
}

/** The metric month by month, with what it was on the whole before and after. */
function courseOf(one: Change, look: Look): Picture {
  const { metric, course, windows } = one;
  const words = impactTexts(look);
  const { unit, series } = course.metrics[metric]!;
  const { full, short } = formatsOf(unit, course.currency, look);
  const name = metricName(metric, look);
  const [before, after] = windows;
  // A few days at either end are no month.
  const months = pointsOf(course.spans, series, course.asOf, look).filter(
    ({ span }) => (Date.parse(span.to) - Date.parse(span.from)) / dayMs >= leastDays,
  );
  const isBefore = (from: string): boolean => from < after.from;
  // What grows with its days (a sum, a churn rate) is no mean of its months: it has no line among them.
  const isAmong = ({ value }: Window, side: boolean): boolean => {
    const values = present(
      months.filter(({ span }) => isBefore(span.from) === side).map(({ valued }) => valued.value),
    );
    return value !== null && Math.min(...values) <= value && value <= Math.max(...values);
  };
  const among = isAmong(before, true) && isAmong(after, false);
  const points = months.map(({ key, name: called, tick, major, span, valued }) => {
    const note = noteOf(valued, unit, look);
    return {
      n: valued.n,
      key,
      name: note ? `${called} (${note})` : called,
      tick,
      major,
      value: valued.value,
      partial: !span.complete,
      target: among ? (isBefore(span.from) ? before.value : after.value) : null,
    };
  });
  const { change, limits } = saidOf(one, look);
  const options: Omit<TimeSeriesOptions, 'width' | 'id' | 'label'> = {
    format: full,
    axis: short,
    names: { value: name, target: words.onTheWhole, partial: look.texts.toDate },
  };
  return picture({ draw: timeSeries, marks: timeSeriesMarks }, { points }, options, {
    label: sentence([name, change, limits], look),
    heading: `${name}: ${change}`,
    picked: periodPicked(course.spans),
    table: rowsTable(
      `${name}: ${change}`,
      look.texts.period,
      [name, ...(among ? [words.onTheWhole] : []), look.texts.n('').replace(/[\s=]+$/, '')],
      points.map((point) => ({
        head: point.name,
        cells: [
          shown(full)(point.value),
          ...(among ? [shown(full)(point.target)] : []),
          look.formats.count(point.n),
        ],
      })),
    ),
  });
}

export function impactView(
  { metrics, milestone: asked }: ImpactAsked,
  answers: Answers,
  look: Look,
): View | Empty {
  const words = impactTexts(look);
  const results = metrics.map((metric, i) => ({
    metric,
    result: answers[changeName(i)]!.metrics[changeMetric]!,
    course: answers[courseName(i)],
    windows: windowsOf(answers[changeName(i)]),
  }));
  const unknown = results.find(({ result: { reason } }) => reason?.startsWith('unknown-metric:'));
  if (unknown)
    throw new Fault('bad-attribute', {
      attribute: 'metric',
      found: unknown.metric,
      expected: 'win-rate, sales-cycle-length …',
    });
  const [first] = results;
  if (asked && first!.result.reason === 'no-rows' && !first!.windows)
    throw new Fault('bad-attribute', { attribute: 'milestone', found: asked, expected: words.milestone });
  const known = results.flatMap(({ metric, result, course, windows }): Change[] =>
    course && windows && result.value !== null ? [{ metric, result, course, windows }] : [],
  );
  const [lead] = known;
  if (!lead) return { empty: results[0]!.result.reason ?? 'no-rows' };
  const { formats } = look;
  const [before, after] = lead.windows;
  const milestone = flagOf(lead.result, 'milestone') ?? '';
  const title = words.title(milestone);
  const proven = known.filter(
    ({ result: { interval } }) => interval && (interval.low > 0 || interval.high < 0),
  );
  const { change, limits } = saidOf(lead, look);
  const summary = sentence(
    [
      words.windows(formats.range(before.from, before.to), formats.range(after.from, after.to)),
      `${metricName(lead.metric, look)} ${change}`,
      limits,
      proven.length > 0 &&
        words.proven(proven.map(({ metric }) => metricName(metric, look)).join(look.texts.comma)),
    ],
    look,
  );
  const beyond = flagOf(lead.result, 'difference-in-differences');
  const { unit } = lead.course.metrics[lead.metric]!;
  const signed = unitFormat(unit, formats, look.texts, {
    currency: lead.course.currency,
    difference: true,
    signed: true,
  });
  return {
    title,
    summary,
    wide: true,
    pictures: known.map((one) => courseOf(one, look)),
    notes: [
      words.notBecause,
      ...(lead.result.table?.flags?.includes('equal-elapsed-days') ? [words.equalDays] : []),
      ...(beyond === undefined ? [] : [words.beyond(metricName(lead.metric, look), signed(Number(beyond)))]),
    ],
    excluded: lead.result.excluded,
  };
}
