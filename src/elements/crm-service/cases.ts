import { columns, columnsMarks, type ColumnsData, type ColumnsOptions } from '../../charts/columns.ts';
import { lastIndex } from '../../charts/parts/line.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import { dayMs } from '../../util/civil.ts';
import { fewest, formatsOf, groupName } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, pointsOf, rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { groupsPicture } from '../crm-breakdown/groups-picture.ts';
import { besideOf, coursesOf, inDays, rankedBy } from './courses.ts';
import { channel, shares, times, volume, type ServiceAsked } from './question.ts';
import { serviceTexts } from './texts.ts';

/** What came in, what was handled, and what was left open. */
export function volumeView({ main }: Answers, look: Look): View | Empty {
  const answer = main!;
  const [created, handled, backlog] = volume.map((id) => answer.metrics[id]!) as [
    Answer['metrics'][string],
    Answer['metrics'][string],
    Answer['metrics'][string],
  ];
  if (!created.value && !handled.value && !backlog.value) return { empty: created.reason ?? 'no-rows' };
  const words = serviceTexts(look);
  const { count } = look.formats;
  const most = pointsOf(answer.spans, created.series, answer.asOf, look).reduce<
    { name: string; value: number } | undefined
  >(
    (best, { name, valued: { value } }) =>
      (value ?? 0) > (best?.value ?? 0) ? { name, value: value! } : best,
    undefined,
  );
  const title = words.titles.volume;
  const drawn = coursesOf(answer, volume, 'line', look, title);
  if (!drawn) return { empty: created.reason ?? 'no-rows' };
  const { heading: _, ...shown } = drawn;
  const open = backlog.value;
  return {
    title,
    ...(created.value !== null && { number: count(created.value) }),
    summary: sentence(
      [
        periodOf(answer, look),
        created.value !== null &&
          handled.value !== null &&
          words.flow(count(created.value), count(handled.value)),
        open !== null && words.open(open, count(open)),
        most && words.most(most.name, count(most.value)),
      ],
      look,
    ),
    pictures: [shown],
    notes: [],
    excluded: created.excluded,
  };
}

/** First days of the bins of an age in days. */
const firstDays = [0, 1, 3, 8, 15, 31] as const;

/** Unsolved cases by age, and by what they are. */
export function backlogView({ main, each, groups }: Answers, look: Look, asked: ServiceAsked): View | Empty {
  const answer = main!;
  const { value, reason, excluded } = answer.metrics['case-backlog']!;
  if (!value) return { empty: reason ?? 'no-rows' };
  const words = serviceTexts(look);
  const { count, percent } = look.formats;
  const ages = (each!.metrics['case-backlog']!.groups ?? []).flatMap(({ key, value: n }) =>
    key[0] == null || !n ? [] : [{ days: (each!.period.hi - Number(key[0])) / dayMs, n }],
  );
  const bins = firstDays.map(() => 0);
  for (const { days, n } of ages)
    bins[
      Math.max(
        0,
        lastIndex(firstDays, (first) => days >= first),
      )
    ]! += n;
  const rows = firstDays.map((first, i) => {
    const next = firstDays[i + 1];
    const [from, to] = [count(first), next === undefined ? '' : count(next - 1)];
    return {
      key: String(first),
      name: first ? words.days(from, to) : words.underDay,
      tick: first ? words.daysTick(from, to) : words.underDayTick,
      values: [bins[i]!],
    };
  });
  const title = words.titles.backlog;
  const age = inDays(answer, 'backlog-age').metrics['backlog-age']!.value;
  const old = bins[bins.length - 1]!;
  const summary = sentence(
    [
      words.open(value, count(value)),
      age !== null && words.medianAge(formatsOf('duration_d', null, look).full(age)),
      words.old(count(old), percent(old / value)),
    ],
    look,
  );
  const by = asked.by ?? 'priority';
  const told = groupsPicture(
    inDays(groups!, 'backlog-age'),
    ['case-backlog', 'backlog-age'],
    by,
    rankedBy(by, asked.top),
    look,
  );
  return {
    title,
    number: count(value),
    summary,
    wide: true,
    pictures: [
      picture<ColumnsData, ColumnsOptions>(
        { draw: columns, marks: columnsMarks },
        { series: [{ key: 'case-backlog', name: metricName('case-backlog', look) }], columns: rows },
        { format: count, axis: count, kind: 'grouped', names: {} },
        {
          label: `${title}: ${summary}`,
          heading: words.byAge,
          table: rowsTable(
            title,
            words.age,
            [words.cases],
            rows.map(({ name, values }) => ({ head: name, cells: values.map(count) })),
          ),
        },
      ),
      ...(told ? [told.picture] : []),
    ],
    notes: [],
    excluded,
  };
}

/** How fast cases are answered and solved, and how often within what was promised. */
export function responseView({ main }: Answers, look: Look): View | Empty {
  const answer = main!;
  const first = answer.metrics['first-response-time']!;
  const words = serviceTexts(look);
  const drawn = [
    coursesOf(answer, times, 'line', look, words.times, true),
    coursesOf(answer, shares, 'line', look, words.kept),
  ].flatMap((one) => (one ? [one] : []));
  if (!drawn.length) return { empty: first.reason ?? 'no-rows' };
  const write = formatsOf('duration_s', null, look).full;
  const sla = answer.metrics['sla-compliance-rate']!.value;
  const solved = answer.metrics['resolution-time']!;
  const median = solved.beside?.median;
  return {
    title: words.titles.response,
    ...(first.value !== null && { number: write(first.value) }),
    summary: sentence(
      [
        periodOf(answer, look),
        first.value !== null && words.firstAnswer(write(first.value)),
        median != null
          ? words.solvedMedian(write(median))
          : solved.value !== null && words.solved(write(solved.value)),
        sla !== null && words.inTime(look.formats.percent(sla)),
      ],
      look,
    ),
    beside: besideOf(answer, ['resolution-time', ...shares], look),
    wide: true,
    pictures: drawn,
    notes: [],
    excluded: first.excluded,
  };
}

/** Where cases come in, and how each way in is served. */
export function channelsView({ main }: Answers, look: Look, asked: ServiceAsked): View | Empty {
  const answer = main!;
  const known = channel.filter((id) => answer.metrics[id]!.value !== null);
  const told = groupsPicture(
    answer,
    known,
    asked.by ?? 'channel',
    rankedBy(asked.by ?? 'channel', asked.top),
    look,
  );
  const result = answer.metrics['cases-created']!;
  if (!told || !result.value) return { empty: result.reason ?? 'no-rows' };
  const words = serviceTexts(look);
  const { count, percent } = look.formats;
  // A time or share of a handful of cases is no finding.
  const end = (id: string, sign: number, least: number) =>
    [...(answer.metrics[id]!.groups ?? [])]
      .filter(({ value, n }) => value !== null && n >= least)
      .sort((a, b) => sign * (b.value! - a.value!))[0];
  const most = end('cases-created', 1, 1);
  const slow = end('first-response-time', 1, fewest);
  const low = end('sla-compliance-rate', -1, fewest);
  const summary = sentence(
    [
      periodOf(answer, look),
      most && words.mostCases(groupName(most, look), count(most.value!), percent(most.value! / result.value)),
      slow && words.slowest(groupName(slow, look), formatsOf('duration_s', null, look).full(slow.value!)),
      low && words.lowest(groupName(low, look), percent(low.value!)),
    ],
    look,
  );
  const { heading, ...shown } = told.picture;
  const title = asked.by && asked.by !== 'channel' ? heading! : words.titles.channels;
  return {
    title,
    summary,
    pictures: [{ ...shown, label: `${title}: ${summary}` }],
    notes: [],
    excluded: result.excluded,
  };
}
