import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import {
  checkList,
  checkListMarks,
  failedShare,
  type CheckListData,
  type CheckListOptions,
} from '../../charts/check-list.ts';
import { timeSeries, timeSeriesMarks } from '../../charts/time-series.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, groupFilter, groupKey, groupName, moreText, noteOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodPicked, pointsOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type Picture, type View } from '../base/view.ts';
import { checkItems } from './checks.ts';
import type { HygieneAsked } from './question.ts';
import { hygieneTexts } from './texts.ts';

const score = 'hygiene-score';

/** The score of each person, tidiest first. */
function ranking({ groups: answer }: Answers, { by, top }: HygieneAsked, look: Look): Picture[] {
  const words = hygieneTexts(look);
  const { value, unit, groups = [] } = answer!.metrics[score]!;
  const known = groups.filter((group) => group.value !== null).sort((a, b) => b.value! - a.value!);
  if (known.length < 2) return [];
  const { full, short } = formatsOf(unit, null, look);
  const [best, worst] = [known[0]!, known.at(-1)!];
  const heading = words.ranking(dimensionName(by, look));
  const rows = known.map((group) => ({
    key: groupKey(group),
    name: groupName(group, look),
    values: [group.value],
    note: noteOf(group, unit, look),
    n: group.n,
  }));
  return [
    picture<BarsData, BarsOptions>(
      { draw: bars, marks: barsMarks },
      {
        series: [{ key: score, name: metricName(score, look), format: full, axis: short, reference: value }],
        bars: rows.slice(0, top),
        more: rows.length > top ? moreText(rows.length - top, look) : undefined,
      },
      { kind: 'panels', names: { reference: words.all } },
      {
        heading,
        label: `${heading}: ${words.range(groupName(best, look), full(best.value!), groupName(worst, look), full(worst.value!))}`,
        picked: (key) => ({ filter: groupFilter([by], key) }),
        table: rowsTable(
          heading,
          dimensionName(by, look),
          [metricName(score, look), words.deals],
          rows.map(({ name, values, n }) => ({
            head: name,
            cells: [full(values[0]!), look.formats.count(n)],
          })),
        ),
      },
    ),
  ];
}

/** The score month by month. */
function course({ trend }: Answers, look: Look): Picture[] {
  if (!trend) return [];
  const words = hygieneTexts(look);
  const { unit, series } = trend.metrics[score]!;
  const points = pointsOf(trend.spans, series, trend.asOf, look);
  const known = points.filter(({ valued }) => valued.value !== null);
  if (known.length < 2) return [];
  const { full, short } = formatsOf(unit, null, look);
  const [first, last] = [known[0]!, known.at(-1)!];
  const name = metricName(score, look);
  const heading = words.trend;
  return [
    picture(
      { draw: timeSeries, marks: timeSeriesMarks },
      {
        points: points.map(({ key, name: period, tick, major, span, valued }) => ({
          ...{ key, name: period, tick, major, value: valued.value, partial: !span.complete },
        })),
      },
      { format: full, axis: short, height: 180, names: { value: name, partial: look.texts.toDate } },
      {
        heading,
        label: `${heading}: ${words.course(full(first.valued.value!), first.name, full(last.valued.value!), last.name)}`,
        picked: periodPicked(trend.spans),
        table: rowsTable(
          heading,
          look.texts.period,
          [name, words.deals],
          points.map(({ name: period, valued }) => ({
            head: period,
            cells: [shown(full)(valued.value), look.formats.count(valued.n)],
          })),
        ),
      },
    ),
  ];
}

/** How tidy the pipeline is: the score, what fails which check, whose deals, and since when. */
export function hygieneView(asked: HygieneAsked, answers: Answers, look: Look): View | Empty {
  const main = answers.main!;
  const { value, n, unit, reason, excluded } = main.metrics[score]!;
  if (value === null) return { empty: reason ?? 'no-rows' };
  const words = hygieneTexts(look);
  const { count, percent } = look.formats;
  const items = checkItems(asked, main, look);
  const failing = items.filter(({ failed }) => failed);
  const title = words.title;
  const summary = sentence(
    [
      words.score(formatsOf(unit, null, look).full(value)),
      words.open(n, count(n)),
      ...failing.slice(0, 2).map((item) => {
        const share = failedShare(item);
        return words.finding(item.name, count(item.failed!), share === null ? '' : percent(share));
      }),
      !failing.length && words.tidy,
    ],
    look,
  );
  const coverage = main.metrics['next-step-coverage']!.value;
  const list = picture<CheckListData, CheckListOptions>(
    { draw: checkList, marks: checkListMarks },
    { items },
    { count, percent, names: { failed: words.failed, share: words.share, passed: words.passed } },
    {
      label: `${title}: ${summary}`,
      heading: words.checks,
      table: rowsTable(
        words.checks,
        words.check,
        [words.failed, words.of, words.share],
        items.map((item) => ({
          head: item.failed === null ? `${item.name} (${item.note})` : item.name,
          cells: [shown(count)(item.failed), shown(count)(item.of), shown(percent)(failedShare(item))],
        })),
      ),
    },
  );
  const pictures = [list, ...ranking(answers, asked, look), ...course(answers, look)];
  return {
    title,
    number: formatsOf(unit, null, look).full(value),
    summary,
    ...(coverage !== null && { beside: [[metricName('next-step-coverage', look), percent(coverage)]] }),
    pictures,
    wide: true,
    notes: [words.meaning, ...(answers.trend ? [words.past] : [])],
    excluded,
  };
}
