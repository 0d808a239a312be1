import { bullet, bulletMarks } from '../../charts/bullet.ts';
import { delta } from '../../charts/delta.ts';
import { sparkline, sparklineMarks } from '../../charts/sparkline.ts';
import type { Format } from '../../charts/types.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer, MetricAnswer, TargetAnswer } from '../../query/answer.ts';
import { Fault } from '../../util/fault.ts';
import type { Answers } from '../base/inquiry.ts';
import {
  changeText,
  comparisonName,
  inCurrencies,
  periodOf,
  periodPicked,
  pointsOf,
  rowsTable,
  shown,
} from '../base/series.ts';
import { picture, type Empty, type Look, type Picture, type View } from '../base/view.ts';

/** What the attribute may be, told to who gives something else. */
export const kpiExamples = 'win-rate, closed-won-amount, nps …';
/** A share of so few that its percentage would pretend precision. */
const fewest = 5;

/** What the parts of the card have in common. */
interface Kpi {
  readonly answer: Answer;
  readonly result: MetricAnswer;
  readonly before: MetricAnswer | undefined;
  readonly goal: TargetAnswer | undefined;
  readonly title: string;
  readonly number: string;
  readonly full: Format;
  readonly short: Format;
}

/** Shares and scores change by points, money and counts by a share of themselves. */
const byPoints = ({ unit }: MetricAnswer): boolean => unit === 'ratio' || unit.startsWith('score');

/** A change that is written as none is none: it goes neither up nor down. */
const rounded = (change: number | null | undefined, write: Format): number | null | undefined =>
  change && write(Math.abs(change)) === write(0) ? 0 : change;

/** "3 of 4" where a percentage would rest on too little. */
function numberText(
  { unit, n }: MetricAnswer,
  value: number,
  full: Format,
  short: Format,
  { texts, formats }: Look,
): string {
  const part = value * n;
  if (unit === 'ratio' && n < fewest && Math.abs(part - Math.round(part)) < 1e-9)
    return texts.fraction(formats.count(Math.round(part)), formats.count(n));
  return Math.abs(value) >= 1e9 ? short(value) : full(value);
}

export function kpiView(metric: string, { main, before }: Answers, look: Look): View | Empty {
  const answer = main!;
  const result = answer.metrics[metric]!;
  const { value, n, interval, beside, comparison, unit, better, excluded } = result;
  if (unit === 'table' && value === null)
    throw new Fault('bad-attribute', { attribute: 'metric', found: metric, expected: kpiExamples });
  const { texts, formats } = look;
  const { currency } = answer;
  if (value === null) {
    const number = inCurrencies(result, unit, look);
    const empty = result.reason ?? 'no-rows';
    return number
      ? {
          title: metricName(metric, look),
          number,
          summary: sentence([periodOf(answer, look)], look),
          pictures: [],
          notes: [],
          excluded,
        }
      : { empty };
  }
  const full = unitFormat(unit, formats, texts, { currency });
  const short = unitFormat(unit, formats, texts, { currency, compact: true });
  const title = metricName(metric, look);
  const number = numberText(result, value, full, short, look);
  const than = comparisonName(answer, look);
  const goal = result.target;
  const relative = !byPoints(result) && comparison?.relative != null;
  const kind = relative ? 'relative' : unit;
  const writeChange = unitFormat(kind, formats, texts, { currency, difference: true });
  const change = rounded(relative ? comparison.relative : comparison?.change, writeChange);
  const details = [
    goal?.attainment != null &&
      goal.attainment !== value &&
      texts.ofTarget(formats.percent(goal.attainment), full(goal.value)),
    beside?.median != null && texts.by(texts.median, full(beside.median)),
    interval && texts.interval(formats.percent(0.95), full(interval.low), full(interval.high)),
  ];
  const period = periodOf(answer, look);
  const changed = changeText(change, than, writeChange, look);
  const label = sentence(
    [texts.is(title, number, period), changed, ...details, texts.n(formats.count(n))],
    look,
  );
  const kpi: Kpi = { answer, result, before: before?.metrics[metric], goal, title, number, full, short };
  return {
    title,
    number,
    delta:
      change == null
        ? undefined
        : delta(change, {
            text: unitFormat(kind, formats, texts, { currency, difference: true, signed: true })(change),
            label: texts.on(than, full(comparison!.value!)),
            better,
          }),
    summary: sentence([period, ...details], look),
    beside: companionsOf(answer, look),
    pictures: [...lineOf(kpi, label, look), ...goalOf(kpi, value, look)],
    notes: [],
    excluded,
  };
}

/** The other metrics, by name and value. */
const companionsOf = ({ metrics, currency, question }: Answer, look: Look): View['beside'] => {
  const others = question.metrics.slice(1);
  if (!others.length) return undefined;
  return others.map((id) => {
    const { unit, value } = metrics[id]!;
    const compact = unit.startsWith('currency');
    const write = shown(unitFormat(unit, look.formats, look.texts, { currency, compact }));
    return [metricName(id, look), write(value)] as const;
  });
};

function lineOf({ answer, result, before, goal, title, full }: Kpi, label: string, look: Look): Picture[] {
  const points = pointsOf(answer.spans, result.series, answer.asOf, look).map(
    ({ key, name, span, valued: { value } }, i) => ({
      key,
      name,
      span,
      value,
      comparison: before?.series?.[i]?.value,
    }),
  );
  if (points.filter(({ value }) => value !== null).length < 2) return [];
  const than = before && comparisonName({ ...answer, period: { ...answer.period, complete: true } }, look);
  // A sum's target is the whole period's and no point's.
  const target = byPoints(result) || result.unit.startsWith('duration') ? goal?.value : undefined;
  const write = shown(full);
  const rows = points.map(({ name, value, comparison }) => ({
    head: name,
    cells: [write(value), ...(than ? [write(comparison)] : [])],
  }));
  return [
    picture(
      { draw: sparkline, marks: sparklineMarks },
      { points, target, partial: !points.at(-1)!.span.complete },
      { format: full, names: { value: title, comparison: than }, height: 56 },
      {
        label,
        picked: periodPicked(answer.spans),
        table: rowsTable(title, look.texts.period, [title, ...(than ? [than] : [])], rows),
      },
    ),
  ];
}

function goalOf({ goal, title, number, full, short }: Kpi, value: number, look: Look): Picture[] {
  if (!goal) return [];
  const { texts } = look;
  const { value: target, pace } = goal;
  const rows = [
    [title, value] as const,
    [texts.target, target] as const,
    ...(pace === undefined ? [] : [[texts.pace, pace] as const]),
  ];
  return [
    picture(
      { draw: bullet, marks: bulletMarks },
      { value, target, pace },
      { format: short, names: { value: title, target: texts.target, pace: texts.pace } },
      {
        label: sentence(
          [
            texts.by(title, number),
            texts.by(texts.target, full(target)),
            pace !== undefined && texts.by(texts.pace, full(pace)),
          ],
          look,
        ),
        table: rowsTable(
          texts.target,
          texts.target,
          [texts.value],
          rows.map(([head, amount]) => ({ head, cells: [full(amount)] })),
        ),
      },
    ),
  ];
}
