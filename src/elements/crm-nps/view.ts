import { delta } from '../../charts/delta.ts';
import { nps, npsMarks } from '../../charts/nps.ts';
import { timeSeries, timeSeriesMarks } from '../../charts/time-series.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer, Interval } from '../../query/answer.ts';
import type { Report } from '../../query/report.ts';
import { Fault } from '../../util/fault.ts';
import type { Answers } from '../base/inquiry.ts';
import {
  changeText,
  comparisonName,
  periodOf,
  periodPicked,
  pointsOf,
  rowsTable,
  shown,
} from '../base/series.ts';
import { picture, type Empty, type Look, type Picked, type Picture, type View } from '../base/view.ts';

const groups = { detractors: [0, 1, 2, 3, 4, 5, 6], passives: [7, 8], promoters: [9, 10] } as const;
type GroupName = keyof typeof groups;
const groupNames = Object.keys(groups) as GroupName[];

/** Answers for each score from 0 to 10. */
export function distributionOf({ metrics }: Answer): number[] {
  const counts = Array<number>(11).fill(0);
  for (const { key, n } of metrics.nps?.groups ?? []) {
    const score = key[0] === null ? NaN : Number(key[0]);
    if (score in counts) counts[score]! += n;
  }
  return counts;
}

const notesOf = (report: Report | undefined, wanted: string) =>
  (report?.files ?? []).flatMap(({ file, notes }) =>
    notes.filter(({ code }) => code === wanted).map((note) => ({ file, ...note })),
  );

/** A score on another scale is no net promoter score, whatever it is multiplied by. */
function otherScale(report: Report | undefined): Fault {
  const [note] = notesOf(report, 'scale-not-nps');
  return new Fault('other-scale', {
    ...(note && { file: note.file }),
    found: note ? `0–${note.values?.[0]}` : '≠ 0–10',
    expected: '0–10',
  });
}

/** What a group or a score stands for; the score itself stands for nothing narrower. */
const picked = (key: string): Picked => {
  const scores = groups[key as GroupName] ?? (key === 'score' ? undefined : [key]);
  return scores ? { filter: [{ by: 'score', in: scores.map(String) }] } : {};
};

export function npsView({ main, scores }: Answers, look: Look): View | Empty {
  const answer = main!;
  const { value, interval, comparison, n, better, reason, excluded, unit } = answer.metrics.nps!;
  if (value === null) {
    if (excluded.some((one) => one.reason === 'other-scale')) throw otherScale(look.report);
    return { empty: reason ?? 'no-rows' };
  }
  const { texts, formats, report } = look;
  const { count, percent } = formats;
  const words = texts.nps;
  const title = metricName('nps', look);
  const score = unitFormat(unit, formats, texts);
  const range = (low: number, high: number): string => texts.interval(percent(0.95), score(low), score(high));
  const distribution = distributionOf(scores!);
  const [detractors, passives, promoters] = groupNames.map((name) =>
    groups[name].reduce((sum: number, at) => sum + distribution[at]!, 0),
  ) as [number, number, number];
  const all = detractors + passives + promoters;
  const than = comparisonName(answer, look);
  const rate = answer.metrics['survey-response-rate']?.value;
  const period = periodOf(answer, look);
  const change = comparison?.change;
  const found = [
    all > 0 && words.summary(percent(promoters / all), percent(detractors / all)),
    interval && range(interval.low, interval.high),
    rate != null && words.response(percent(rate)),
  ];
  const label = sentence(
    [
      texts.is(title, score(value), period),
      changeText(change, than, score, look),
      ...found,
      texts.n(count(n)),
    ],
    look,
  );
  const rows = distribution.map((answers, at) => ({
    head: `${count(at)} · ${words[groupNames[at < 7 ? 0 : at < 9 ? 1 : 2]!]}`,
    cells: [count(answers), shown(percent)(all ? answers / all : null)],
  }));
  return {
    title,
    wide: true,
    number: score(value),
    delta:
      change == null
        ? undefined
        : delta(change, {
            text: unitFormat(unit, formats, texts, { signed: true })(change),
            label: texts.on(than, score(comparison!.value!)),
            better,
          }),
    summary: sentence([period, ...found], look),
    pictures: [
      picture(
        { draw: nps, marks: npsMarks },
        {
          score: value,
          low: interval?.low,
          high: interval?.high,
          detractors,
          passives,
          promoters,
          distribution,
        },
        {
          count,
          percent,
          score,
          interval: range,
          names: {
            score: title,
            promoters: words.promoters,
            passives: words.passives,
            detractors: words.detractors,
          },
        },
        { label, picked, table: rowsTable(title, words.score, [words.answers, '%'], rows) },
      ),
      ...trendOf(answer, title, look),
    ],
    notes: notesOf(report, 'scale-1-10').some(({ values }) => values?.[0] === 'nps') ? [words.scale] : [],
    excluded,
  };
}

/** The score by period; a wide band says that few answers stand behind it. */
function trendOf(answer: Answer, title: string, look: Look): Picture[] {
  const { texts, formats } = look;
  const { series, unit } = answer.metrics.nps!;
  const known = pointsOf(answer.spans, series, answer.asOf, look);
  const last = known.filter(({ valued }) => valued.value !== null).at(-1);
  if (!last || known.length < 2) return [];
  const { count, percent } = formats;
  const format = unitFormat(unit, formats, texts);
  const n = (rows: number): string => texts.n(count(rows));
  const within = (band: Interval | undefined) =>
    band && ([Math.max(-100, band.low), Math.min(100, band.high)] as const);
  const points = known.map(({ key, name, tick, major, span, valued: { value, n: rows, interval } }) => ({
    key,
    name: `${name} (${n(rows)})`,
    tick,
    major,
    value,
    partial: !span.complete,
    outer: within(interval),
  }));
  const rows = known.map(({ name, valued: { value, n: answers, interval } }) => ({
    head: name,
    cells: [
      shown(format)(value),
      within(interval)?.map(format).join(' – ') ?? shown(format)(null),
      count(answers),
    ],
  }));
  const heading = texts.nps.trend;
  return [
    picture(
      { draw: timeSeries, marks: timeSeriesMarks },
      { points },
      {
        format,
        axis: format,
        height: 180,
        names: { value: title, outer: percent(0.95), partial: texts.toDate },
      },
      {
        label: sentence([texts.is(title, format(last.valued.value!), last.name), n(last.valued.n)], look),
        heading,
        picked: periodPicked(answer.spans),
        table: rowsTable(heading, texts.period, [title, percent(0.95), texts.nps.answers], rows),
      },
    ),
  ];
}
