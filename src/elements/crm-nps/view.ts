import { nps, npsMarks, type NpsData } from '../../charts/nps.ts';
import { delta } from '../../charts/delta.ts';
import { timeSeries, timeSeriesMarks } from '../../charts/time-series.ts';
import { NONE } from '../../charts/types.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer } from '../../query/answer.ts';
import type { Report } from '../../query/report.ts';
import { Fault } from '../../util/fault.ts';
import type { Answers } from '../base/inquiry.ts';
import { changeText, comparisonName, periodOf, periodPicked, pointsOf, rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type Picture, type View } from '../base/view.ts';

const shares = { detractors: [0, 1, 2, 3, 4, 5, 6], passives: [7, 8], promoters: [9, 10] } as const;

/** Answers for each score from 0 to 10. */
export function distributionOf({ metrics }: Answer): number[] {
  const counts = Array<number>(11).fill(0);
  for (const { key, n } of metrics.nps?.groups ?? []) {
    const score = key[0] === null ? NaN : Number(key[0]);
    if (Number.isInteger(score) && score >= 0 && score <= 10) counts[score]! += n;
  }
  return counts;
}

/** A score on another scale is no net promoter score, whatever it is multiplied by. */
function otherScale(report: Report | undefined): Fault {
  for (const { file, notes } of report?.files ?? []) {
    const note = notes.find(({ code }) => code === 'scale-not-nps');
    if (note) return new Fault('malformed', { file, column: note.column ?? 'score', found: `0–${note.values?.[0] ?? '?'}`, expected: '0–10' });
  }
  return new Fault('malformed', { column: 'score', found: '≠ 0–10', expected: '0–10' });
}

export function npsView({ main, scores }: Answers, look: Look): View | Empty {
  const answer = main!;
  const result = answer.metrics.nps!;
  const { value, interval, comparison, n, better } = result;
  if (value === null) {
    if (result.excluded.some(({ reason }) => reason === 'other-scale')) throw otherScale(look.report);
    return { empty: result.reason ?? 'no-rows' };
  }
  const { texts, formats } = look;
  const words = texts.nps;
  const title = metricName('nps', look);
  const score = unitFormat(result.unit, formats, texts);
  const signed = unitFormat(result.unit, formats, texts, { signed: true });
  const count = (number: number): string => formats.number(number);
  const percent = (share: number): string => formats.percent(share);
  const range = (low: number, high: number): string => texts.interval(percent(0.95), score(low), score(high));
  const distribution = distributionOf(scores!);
  const sum = (from: readonly number[]): number => from.reduce((total, at) => total + distribution[at]!, 0);
  const [detractors, passives, promoters] = [sum(shares.detractors), sum(shares.passives), sum(shares.promoters)];
  const all = detractors + passives + promoters;
  const than = comparisonName(answer, look);
  const rate = answer.metrics['survey-response-rate']?.value;
  const found = [
    all > 0 && words.summary(percent(promoters / all), percent(detractors / all)),
    interval && range(interval.low, interval.high),
    rate != null && words.response(percent(rate)),
  ];
  const label = sentence([texts.is(title, score(value), periodOf(answer, look)), changeText(comparison, than, score, look), ...found, texts.n(count(n))], look);
  const data: NpsData = { score: value, low: interval?.low, high: interval?.high, detractors, passives, promoters, distribution };
  const options = { count, percent, score, interval: range, names: { score: title, promoters: words.promoters, passives: words.passives, detractors: words.detractors } };
  const groupOf = (at: number): string => words[at < 7 ? 'detractors' : at < 9 ? 'passives' : 'promoters'];
  const table = rowsTable(label, words.score, [words.answers, '%'], distribution.map((answers, at) => ({ head: `${count(at)} · ${groupOf(at)}`, cells: [count(answers), all ? percent(answers / all) : NONE] })));
  const picked = (key: string) => {
    const group = Object.hasOwn(shares, key) ? shares[key as keyof typeof shares] : key === 'score' ? undefined : [Number(key)];
    return group ? { filter: [{ by: 'score', in: group.map(String) }] } : {};
  };
  return {
    title,
    number: score(value),
    delta: comparison && comparison.change !== null ? delta(comparison.change, { text: signed(comparison.change), label: texts.on(than, score(comparison.value!)), better }) : undefined,
    summary: sentence([periodOf(answer, look), ...found], look),
    pictures: [picture({ draw: nps, marks: npsMarks }, data, options, { label, table, picked }), ...trendOf(answer, title, look)],
    notes: look.report?.files.some(({ notes }) => notes.some(({ code, values }) => code === 'scale-1-10' && values?.[0] !== 'csat')) ? [words.scale] : [],
    excluded: result.excluded,
  };
}

/** The score by period; a wide band says that few answers stand behind it. */
function trendOf(answer: Answer, title: string, look: Look): Picture[] {
  const { texts, formats } = look;
  const { series, unit } = answer.metrics.nps!;
  const known = pointsOf(answer.spans, series, answer.asOf, look);
  const valued = known.filter(({ valued: { value } }) => value !== null);
  if (valued.length < 2) return [];
  const format = unitFormat(unit, formats, texts);
  const points = known.map(({ key, name, tick, major, span, valued: { value, n, interval } }) => ({
    key,
    name: `${name} (${texts.n(formats.number(n))})`,
    tick,
    major,
    value,
    partial: !span.complete,
    outer: interval ? ([Math.max(-100, interval.low), Math.min(100, interval.high)] as const) : undefined,
  }));
  const last = valued.at(-1)!;
  const label = sentence([texts.is(title, format(last.valued.value!), last.name), texts.n(formats.number(last.valued.n))], look);
  const level = texts.interval(formats.percent(0.95), '', '').trim();
  const rows = known.map(({ name, valued: { value, n, interval } }) => ({
    head: name,
    cells: [value === null ? NONE : format(value), interval ? `${format(interval.low)} – ${format(interval.high)}` : NONE, formats.number(n)],
  }));
  return [
    picture({ draw: timeSeries, marks: timeSeriesMarks }, { points }, { format, axis: format, height: 180, names: { value: title, outer: formats.percent(0.95), partial: texts.toDate } }, {
      label,
      heading: texts.nps.trend,
      picked: periodPicked(answer.spans),
      table: rowsTable(label, texts.period, [title, level, texts.nps.answers], rows),
    }),
  ];
}
