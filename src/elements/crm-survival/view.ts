import { standingAt } from '../../charts/survival-layout.ts';
import { survival, survivalMarks, type SurvivalData, type SurvivalOptions } from '../../charts/survival.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { TableAnswer } from '../../query/answer.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { fewest, formatsOf, groupName, moreText } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { numberAt, recordsOf } from '../crm-pipeline/ladder.ts';
import { rowsOf, seriesOf, timesOf } from './curves.ts';
import type { SurvivalAsked } from './question.ts';
import { survivalTexts } from './texts.ts';

/** A share of those who came is told after these many months. */
const told = [12, 24, 36];

/** A curve of more steps comes thinned out to so many. */
const mostSteps = 200;

/** The log-rank test of a table's flags. */
export function testOf(flags: TableAnswer['flags'] = []): { df: number; p: number } | undefined {
  const [, df, p] =
    flags
      .find((flag) => flag.startsWith('log-rank:'))
      ?.slice('log-rank:'.length)
      .split(',')
      .map(Number) ?? [];
  return df === undefined || p === undefined || Number.isNaN(p) ? undefined : { df, p };
}

export function survivalView(
  { by, top }: SurvivalAsked,
  { main, groups }: Answers,
  look: Look,
): View | Empty {
  const { value, n, table, reason, excluded } = main!.metrics['survival-curve']!;
  if (value === null || !table?.rows.length) return { empty: reason ?? 'no-rows' };
  const words = survivalTexts(look);
  const { count, percent, number } = look.formats;
  const months = formatsOf('duration_mo', null, look).full;
  const grouped = groups?.metrics['survival-curve'];
  if (by && !grouped?.groups?.length) return { empty: grouped?.reason ?? 'no-rows' };
  const all = rowsOf(table).get('') ?? [...rowsOf(table).values()][0]!;
  const times = timesOf(all.at(-1)!.time);
  const whole = seriesOf('', words.all, all, times);
  const parts = grouped?.table ? rowsOf(grouped.table) : new Map<string, never>();
  const list = [...(grouped?.groups ?? [])]
    .filter((group) => group.n >= fewest)
    .sort((a, b) => b.n - a.n)
    .flatMap((group) => {
      const steps = parts.get(group.key.map((word) => word ?? '').join(' · '));
      return steps?.length
        ? [{ group, curve: seriesOf(JSON.stringify(group.key), groupName(group, look), steps, times) }]
        : [];
    });
  const drawn = list.length ? list.slice(0, top).map(({ curve }) => curve) : [whole];
  const lifetime = main!.metrics['customer-lifetime']!;
  const facts = lifetime.table ? recordsOf(lifetime.table)[0] : undefined;
  const median = numberAt(facts, 'median');
  const gone = numberAt(facts, 'left');
  const restricted = numberAt(facts, 'restricted_to');
  const name = metricName('customer-lifetime', look);
  const test = testOf(grouped?.table?.flags);
  const title = words.title;
  const summary = sentence(
    [
      gone !== null && words.left(count(gone), count(n)),
      ...told.flatMap((time) => {
        const step = standingAt(whole, time);
        return step && times.at(-1)! >= time ? [words.still(percent(step.survival), months(time))] : [];
      }),
      median === null ? words.noMedian : words.median(months(median)),
      test &&
        (test.p < 0.05 ? words.differ : words.alike)(
          test.p < 0.001
            ? `< ${number(0.001, { maximumFractionDigits: 3 })}`
            : number(test.p, { maximumSignificantDigits: 2 }),
        ),
    ],
    look,
  );
  const longest = Math.max(...drawn.map(({ steps }) => steps.length));
  const data: SurvivalData = { series: drawn, times };
  const hidden = (grouped?.groups?.length ?? 0) - (list.length ? drawn.length : 0);
  return {
    title: by ? words.titleBy(dimensionName(by, look)) : title,
    summary,
    beside: [
      ...(lifetime.value === null
        ? []
        : [
            [
              restricted === null ? name : words.upTo(name, months(restricted)),
              months(lifetime.value),
            ] as const,
          ]),
      ...(by
        ? drawn.flatMap((curve) =>
            curve.median === null ? [] : [[words.medianOf(curve.name), months(curve.median)] as const],
          )
        : median === null
          ? []
          : [[look.texts.median, months(median)] as const]),
    ],
    pictures: [
      picture<SurvivalData, SurvivalOptions>(
        { draw: survival, marks: survivalMarks },
        data,
        {
          format: percent,
          time: months,
          count,
          names: {
            time: words.months,
            atRisk: words.atRisk,
            interval: words.interval,
            median: look.texts.median,
          },
        },
        {
          label: `${title}: ${summary}`,
          table: rowsTable(
            title,
            words.time,
            drawn.flatMap(({ name }) => [name, words.interval, words.atRisk]),
            times.map((time, i) => ({
              head: months(time),
              cells: drawn.flatMap((curve) => {
                const step = standingAt(curve, time);
                return [
                  shown(percent)(step?.survival),
                  step ? `${percent(step.low)} – ${percent(step.high)}` : shown(percent)(null),
                  shown(count)(curve.atRisk[i]),
                ];
              }),
            })),
          ),
        },
      ),
    ],
    notes: [
      words.censored,
      ...(longest >= mostSteps ? [words.thinned(count(longest))] : []),
      ...(by && hidden > 0 && list.length ? [moreText(hidden, look)] : []),
    ],
    excluded,
  };
}
