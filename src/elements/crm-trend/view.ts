import { metricName, sentence } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import { Fault } from '../../util/fault.ts';
import { dimensionName } from '../base/dimension-names.ts';
import {
  formatsOf,
  groupFilter,
  groupKey,
  groupName,
  isShareable,
  metricNames,
  moreText,
  othersText,
} from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, periodPicked, pointsOf } from '../base/series.ts';
import type { Empty, Look, Picture, View } from '../base/view.ts';
import { cumulativeView } from './cumulative.ts';
import { isStacked, largest, type TrendAsked } from './question.ts';
import { coursesPicture, type Course } from './several.ts';
import { singleView } from './single.ts';
import { trendTexts } from './texts.ts';

/** Several metrics, each a line or a panel of its own. */
function metricsView(asked: TrendAsked, answer: Answer, look: Look): View | Empty {
  const known = asked.metrics.filter((id) =>
    answer.metrics[id]!.series?.some(({ value, n }) => value !== null && n > 0),
  );
  const [lead] = known;
  if (!lead) return { empty: answer.metrics[asked.metrics[0]!]!.reason ?? 'no-rows' };
  const points = pointsOf(answer.spans, answer.metrics[lead]!.series, answer.asOf, look);
  const courses = known.map((id): Course => {
    const { unit, series = [] } = answer.metrics[id]!;
    return {
      key: id,
      name: metricName(id, look),
      values: points.map((_, i) => series[i]?.value ?? null),
      ...formatsOf(unit, answer.currency, look),
      picked: {},
    };
  });
  const title = metricNames(known, look);
  const summary = sentence(
    [
      periodOf(answer, look),
      ...known.map((id, i) => {
        const { value } = answer.metrics[id]!;
        return value !== null && `${courses[i]!.name} ${courses[i]!.full(value)}`;
      }),
    ],
    look,
  );
  const picture = coursesPicture(
    asked,
    courses,
    points,
    {
      title,
      label: `${title}: ${summary}`,
      oneUnit: new Set(known.map((id) => answer.metrics[id]!.unit)).size === 1,
      shared: false,
    },
    periodPicked(answer.spans),
    look,
  );
  return { title, summary, pictures: [picture], notes: [], excluded: answer.metrics[lead]!.excluded };
}

/** One metric, a series a value of the dimension. */
function byView(
  asked: TrendAsked,
  metric: string,
  { main, rest }: Answers,
  look: Look,
): Empty | { picture: Picture; summary: string; notes: string[] } {
  const answer = main!;
  const { unit, groups = [], reason, value } = answer.metrics[metric]!;
  const by = asked.by!;
  const found = largest(groups).filter(({ series }) => series?.some((one) => one.value !== null));
  if (!found.length) return { empty: reason ?? 'no-rows' };
  const stacked = isStacked(asked);
  if (stacked && !isShareable(unit))
    throw new Fault('bad-attribute', { attribute: 'kind', found: asked.kind, expected: ['line'] });
  const words = trendTexts(look);
  const format = formatsOf(unit, answer.currency, look);
  const points = pointsOf(answer.spans, found[0]!.series, answer.asOf, look);
  const shownOnes = found.slice(0, asked.top);
  const others = rest?.metrics[metric]?.series;
  const hidden = found.length - shownOnes.length;
  const courses: Course[] = [
    ...shownOnes.map((group) => ({
      key: groupKey(group),
      name: groupName(group, look),
      values: points.map((_, i) => group.series?.[i]?.value ?? null),
      ...format,
      picked: { filter: groupFilter([by], groupKey(group)) },
    })),
    ...(stacked && others
      ? [
          {
            key: 'rest',
            name: othersText(hidden, look),
            values: points.map((_, i) => others[i]?.value ?? null),
            ...format,
            rest: true,
            picked: { filter: [{ by, in: shownOnes.map(({ key }) => key[0]!), not: true }] },
          },
        ]
      : []),
  ];
  const first = shownOnes[0]!;
  const name = groupName(first, look);
  const whole = value !== null && value > 0 && isShareable(unit);
  const title = words.title(metricName(metric, look), dimensionName(by, look));
  const summary = sentence(
    [
      periodOf(answer, look),
      first.value !== null &&
        (whole
          ? words.leadsOf(
              name,
              format.full(first.value),
              look.formats.percent(first.value / value),
              format.full(value),
            )
          : words.leads(name, format.full(first.value))),
    ],
    look,
  );
  return {
    summary,
    notes: !stacked && hidden > 0 ? [moreText(hidden, look)] : [],
    picture: {
      heading: title,
      ...coursesPicture(
        asked,
        courses,
        points,
        { title, label: `${title}: ${summary}`, oneUnit: true, shared: true },
        periodPicked(answer.spans),
        look,
      ),
    },
  };
}

export function trendView(asked: TrendAsked, answers: Answers, look: Look): View | Empty {
  const { metrics, by, kind } = asked;
  const answer = answers.main!;
  if (kind === 'cumulative') {
    if (metrics.length > 1 || by)
      throw new Fault('bad-attribute', {
        attribute: 'kind',
        found: kind,
        expected: ['line', 'area', 'columns'],
      });
    return cumulativeView(asked, answers, look);
  }
  if (!by) return metrics.length === 1 ? singleView(asked, answers, look) : metricsView(asked, answer, look);
  const views = metrics.map((metric, i) => byView(asked, metric, i ? { main: answer } : answers, look));
  const told = views.flatMap((view) => ('empty' in view ? [] : [view]));
  if (!told.length) return { empty: views.flatMap((view) => ('empty' in view ? [view.empty] : []))[0]! };
  const alone = told.length === 1;
  return {
    title: alone ? told[0]!.picture.heading! : metricNames(metrics, look),
    summary: told.map(({ summary }) => summary).join(' '),
    pictures: told.map(({ picture: { heading, ...rest } }) =>
      alone ? rest : { ...rest, heading: heading! },
    ),
    wide: true,
    notes: [...new Set(told.flatMap(({ notes }) => notes))],
    excluded: answer.metrics[metrics[0]!]!.excluded,
  };
}
