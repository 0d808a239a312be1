import { bullet, bulletMarks } from '../../charts/bullet.ts';
import { delta } from '../../charts/delta.ts';
import { sparkline, sparklineMarks } from '../../charts/sparkline.ts';
import { NONE } from '../../charts/types.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer, MetricAnswer, TargetAnswer } from '../../query/answer.ts';
import type { Answers } from '../base/inquiry.ts';
import { changeText, comparisonName, ownTarget, periodOf, periodPicked, pointsOf, rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type Picture, type View } from '../base/view.ts';

/** A share of so few that its percentage would pretend precision. */
const fewest = 5;

interface Formatted {
  readonly full: (value: number) => string;
  readonly short: (value: number) => string;
  /** A change without its sign, and with it. */
  readonly change: (value: number) => string;
  readonly signed: (value: number) => string;
}

function formatsOf({ unit }: MetricAnswer, { currency }: Answer, { formats, texts }: Look): Formatted {
  const signed = unitFormat(unit, formats, texts, { currency, signed: true });
  const full = unitFormat(unit, formats, texts, { currency });
  return {
    full,
    short: unitFormat(unit, formats, texts, { currency, compact: true }),
    change: unit === 'ratio' ? (value) => texts.points(formats.number(value * 100, { maximumFractionDigits: 1 })) : full,
    signed,
  };
}

/** "3 of 4" where a percentage would rest on too little. */
const numberText = ({ unit, n }: MetricAnswer, value: number, { full, short }: Formatted, { texts, formats }: Look): string => {
  const part = value * n;
  if (unit === 'ratio' && n < fewest && Math.abs(part - Math.round(part)) < 1e-9) return texts.fraction(formats.number(Math.round(part)), formats.number(n));
  return Math.abs(value) >= 1e6 ? short(value) : full(value);
};

export function kpiView(metric: string, target: number | undefined, { main, before }: Answers, look: Look): View | Empty {
  const answer = main!;
  const result = answer.metrics[metric]!;
  const { value, n, interval, beside, comparison, unit, better } = result;
  if (value === null) return { empty: result.reason ?? 'no-rows' };
  const { texts, formats } = look;
  const title = metricName(metric, look);
  const format = formatsOf(result, answer, look);
  const { full } = format;
  const number = numberText(result, value, format, look);
  const than = comparisonName(answer, look);
  const goal = target === undefined ? result.target : ownTarget(target, value, answer, better, false);
  // Money and counts change by a share of themselves, shares and scores by points.
  const relative = unit !== 'ratio' && !unit.startsWith('score') && comparison?.relative != null;
  const change = relative ? { ...comparison, change: comparison.relative } : comparison;
  const sized = relative ? (size: number) => formats.percent(size) : format.change;
  const signed = relative ? (size: number) => formats.percent(size, { signDisplay: 'exceptZero' }) : format.signed;
  const details = [
    goal?.attainment != null && texts.ofTarget(formats.percent(goal.attainment), full(goal.value)),
    beside?.median != null && texts.by(texts.median, full(beside.median)),
    interval && texts.interval(formats.percent(0.95), full(interval.low), full(interval.high)),
  ];
  const label = sentence([texts.is(title, number, periodOf(answer, look)), changeText(change, than, sized, look), ...details, texts.n(formats.number(n))], look);
  return {
    title,
    number,
    delta: change && change.change !== null && comparison?.value != null ? delta(change.change, { text: signed(change.change), label: texts.on(than, full(comparison.value)), better }) : undefined,
    summary: sentence([periodOf(answer, look), ...details], look),
    pictures: [...lineOf(answer, result, before?.metrics[metric], title, label, format, goal, look), ...goalOf(value, goal, title, label, format, look)],
    notes: [],
    excluded: result.excluded,
  };
}

function lineOf(
  answer: Answer,
  result: MetricAnswer,
  before: MetricAnswer | undefined,
  title: string,
  label: string,
  { full }: Formatted,
  goal: TargetAnswer | undefined,
  look: Look,
): Picture[] {
  const { texts } = look;
  const points = pointsOf(answer.spans, result.series, answer.asOf, look).map(({ key, name, span, valued }, i) => ({
    key,
    name,
    span,
    value: valued.value,
    comparison: before?.series?.[i]?.value,
  }));
  if (points.filter(({ value }) => value !== null).length < 2) return [];
  const than = before && comparisonName({ ...answer, period: { ...answer.period, complete: true } }, look);
  const rate = result.unit === 'ratio' || result.unit.startsWith('score') || result.unit.startsWith('duration');
  const write = (value: number | null | undefined): string => (value == null ? NONE : full(value));
  return [
    picture({ draw: sparkline, marks: sparklineMarks }, { points, target: rate ? goal?.value : undefined, partial: !points.at(-1)!.span.complete }, { format: full, names: { value: title, comparison: than }, height: 56 }, {
      label,
      picked: periodPicked(answer.spans),
      table: rowsTable(
        label,
        texts.period,
        [title, ...(than ? [than] : [])],
        points.map(({ name, value, comparison }) => ({ head: name, cells: [write(value), ...(than ? [write(comparison)] : [])] })),
      ),
    }),
  ];
}

function goalOf(value: number, goal: TargetAnswer | undefined, title: string, label: string, { full, short }: Formatted, { texts }: Look): Picture[] {
  if (!goal) return [];
  const data = { value, target: goal.value, pace: goal.pace };
  const options = { format: short, names: { value: title, target: texts.target, pace: texts.pace } };
  const cells = [[title, value] as const, [texts.target, goal.value] as const, ...(goal.pace === undefined ? [] : [[texts.pace, goal.pace] as const])];
  const table = rowsTable(label, texts.target, [texts.value], cells.map(([head, number]) => ({ head, cells: [full(number)] })));
  return [picture({ draw: bullet, marks: bulletMarks }, data, options, { label, table })];
}
