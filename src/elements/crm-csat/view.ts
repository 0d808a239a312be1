import { columns, columnsMarks, type ColumnsData, type ColumnsOptions } from '../../charts/columns.ts';
import { lastIndex } from '../../charts/parts/line.ts';
import { timeSeries, timeSeriesMarks, type TimeSeriesOptions } from '../../charts/time-series.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import { formatsOf, noteOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, periodPicked, pointsOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type Picture, type View } from '../base/view.ts';
import { groupsPicture } from '../crm-breakdown/groups-picture.ts';
import { rankedBy } from '../crm-service/courses.ts';
import { changeOf } from '../crm-trend/single.ts';
import type { CsatAsked } from './question.ts';
import { csatTexts } from './texts.ts';

interface Score {
  readonly score: number;
  readonly n: number;
  /** Answers with this score that count as satisfied: all or none of them, unless several scales are mixed. */
  readonly satisfied: number;
}

/** Answers by score, from the lowest to the highest; a score in between that nobody gave has none. */
export function scoresOf({ metrics }: Answer, metric: string): Score[] {
  const found = (metrics[metric]!.groups ?? []).flatMap(({ key, value, n }) =>
    key[0] == null || !n ? [] : [{ score: Number(key[0]), n, satisfied: Math.round((value ?? 0) * n) }],
  );
  if (!found.length) return [];
  const whole = found.every(({ score }) => Number.isInteger(score));
  if (!whole) return found.sort((a, b) => a.score - b.score);
  const low = Math.min(1, ...found.map(({ score }) => score));
  const high = Math.max(...found.map(({ score }) => score));
  return Array.from(
    { length: high - low + 1 },
    (_, i) => found.find(({ score }) => score === low + i) ?? { score: low + i, n: 0, satisfied: 0 },
  );
}

function distribution(scores: readonly Score[], { metric }: CsatAsked, look: Look): Picture {
  const words = csatTexts(look);
  const { count, percent, number } = look.formats;
  const isShare = metric === 'csat';
  const all = scores.reduce((sum, { n }) => sum + n, 0);
  const rows = scores.map(({ score, n, satisfied }) => ({
    key: String(score),
    name: words.score(number(score)),
    tick: number(score),
    values: isShare ? [satisfied, n - satisfied] : [n],
  }));
  const series = isShare
    ? [
        { key: 'satisfied', name: words.satisfied },
        { key: 'not', name: words.notSatisfied, faint: true },
      ]
    : [{ key: 'answers', name: words.answers }];
  const most = [...scores].sort((a, b) => b.n - a.n)[0]!;
  return picture<ColumnsData, ColumnsOptions>(
    { draw: columns, marks: columnsMarks },
    { series, columns: rows },
    { format: count, axis: count, kind: 'stacked', names: {} },
    {
      label: [words.byScore, words.most(number(most.score), count(most.n), percent(most.n / all))].join(
        look.texts.comma,
      ),
      heading: words.byScore,
      picked: (key) => ({ filter: [{ by: 'score', in: [key] }] }),
      table: rowsTable(
        words.byScore,
        words.scoreHead,
        [words.answers, words.share],
        scores.map(({ score, n }) => ({
          head: number(score),
          cells: [count(n), percent(n / all)],
        })),
      ),
    },
  );
}

function course(answer: Answer, { metric, target }: CsatAsked, look: Look): Picture | undefined {
  const { unit, series } = answer.metrics[metric]!;
  const points = pointsOf(answer.spans, series, answer.asOf, look);
  if (points.filter(({ valued }) => valued.value !== null).length < 2) return undefined;
  const words = csatTexts(look);
  const { full, short } = formatsOf(unit, answer.currency, look);
  const name = metricName(metric, look);
  const shownPoints = points.map(({ key, name: called, tick, major, span, valued }) => {
    const note = noteOf(valued, unit, look);
    return {
      key,
      name: note ? `${called} (${note})` : called,
      tick,
      major,
      value: valued.value,
      partial: !span.complete,
      target,
      outer: valued.interval ? ([valued.interval.low, valued.interval.high] as const) : null,
    };
  });
  const last = shownPoints[lastIndex(shownPoints, ({ value }) => value !== null)]!;
  const options: Omit<TimeSeriesOptions, 'width' | 'id' | 'label'> = {
    format: full,
    axis: short,
    ...(unit === 'ratio' ? { domain: [0, 1] as const } : { zero: false }),
    names: { value: name, outer: words.interval, target: look.texts.target, partial: look.texts.toDate },
  };
  const write = shown(full);
  return picture({ draw: timeSeries, marks: timeSeriesMarks }, { points: shownPoints }, options, {
    label: [words.overTime, last.name, full(last.value!)].join(look.texts.comma),
    heading: words.overTime,
    picked: periodPicked(answer.spans),
    table: rowsTable(
      words.overTime,
      look.texts.period,
      [name, words.interval, words.answers],
      shownPoints.map((point, i) => ({
        head: point.name,
        cells: [
          write(point.value),
          point.outer ? `${full(point.outer[0])} – ${full(point.outer[1])}` : write(null),
          look.formats.count(points[i]!.valued.n),
        ],
      })),
    ),
  });
}

export function csatView(asked: CsatAsked, { main, scores, groups }: Answers, look: Look): View | Empty {
  const answer = main!;
  const { metric, by } = asked;
  const { value, n, unit, interval, reason, excluded } = answer.metrics[metric]!;
  if (value === null) return { empty: reason ?? 'no-rows' };
  const words = csatTexts(look);
  const { count } = look.formats;
  const { full } = formatsOf(unit, answer.currency, look);
  const title = metricName(metric, look);
  const change = changeOf(answer, metric, look);
  const list = scoresOf(scores!, metric);
  const told = by && groupsPicture(groups!, [metric], by, rankedBy(by, asked.top), look);
  const limits = interval && words.limits(full(interval.low), full(interval.high));
  const drawn = course(answer, asked, look);
  return {
    title,
    number: full(value),
    delta: change.delta,
    summary: sentence(
      [
        periodOf(answer, look),
        metric === 'csat' ? words.satisfiedOf(count(n), full(value)) : words.meanOf(count(n), full(value)),
        limits,
        change.text,
      ],
      look,
    ),
    wide: true,
    pictures: [
      ...(list.length ? [distribution(list, asked, look)] : []),
      ...(drawn ? [drawn] : []),
      ...(told ? [told.picture] : []),
    ],
    notes: [],
    excluded,
  };
}
