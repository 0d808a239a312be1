import {
  goalList,
  goalListMarks,
  type Goal,
  type GoalListData,
  type GoalListOptions,
} from '../../charts/goal-list.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { periodName } from '../../i18n/periods.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer, TableAnswer, Unit } from '../../query/answer.ts';
import { dayMs, isoDay } from '../../util/civil.ts';
import { formatsOf, moreText } from '../base/groups.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import type { GoalAsked } from './question.ts';
import { goalTexts } from './texts.ts';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly metric: string;
  readonly of: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly unit: Unit;
  readonly target: number | null;
  readonly actual: number | null;
  readonly attainment: number | null;
  readonly gap: number | null;
  readonly pace: number | null;
  readonly projected: number | null;
}

/** The analysis' rows by the names of its columns: the company's goals first, then by their days. */
export function goalRows({ columns, rows }: TableAnswer, metrics: readonly string[]): Row[] {
  const at = new Map(columns.map(({ name }, i) => [name, i]));
  const goals = rows.map((row, i): Row => {
    const cell = <T extends string | number>(name: string): T | null =>
      (row[at.get(name) ?? -1] ?? null) as T | null;
    const metric = cell<string>('metric') ?? '';
    return {
      key: String(i),
      name: cell<string>('goal') ?? metric,
      metric,
      of: cell<string>('of'),
      from: cell<string>('from') ?? '',
      to: cell<string>('to'),
      unit: cell<Unit>('unit') ?? 'number',
      target: cell<number>('target'),
      actual: cell<number>('actual'),
      attainment: cell<number>('attainment'),
      gap: cell<number>('gap'),
      pace: cell<number>('pace'),
      projected: cell<number>('projected'),
    };
  });
  return goals
    .filter(({ metric }) => !metrics.length || metrics.includes(metric))
    .sort((a, b) => Number(a.of !== null) - Number(b.of !== null));
}

/** Shares of the goal at an even pace and at the goal's end; none where it is counted from a baseline or downwards. */
export function sharesOf({
  target,
  actual,
  attainment,
  pace,
  projected,
}: Row): Pick<Goal, 'pace' | 'projected'> {
  if (!target || !actual || attainment === null || Math.abs(attainment - actual / target) > 1e-9) return {};
  return {
    pace: pace ? attainment / pace : null,
    projected: projected === null ? null : projected / target,
  };
}

const isReached = ({ attainment }: Row): boolean => attainment !== null && attainment >= 1;

const endOf = ({ to }: Row): number => (to ? Date.parse(to) + dayMs : NaN);

/** Less of a goal's days than this says nothing of where it stands. */
const leastGone = 0.05;

/** The goal that is farthest from where it should be by now: while it runs its pace, after that what is reached, tell. */
export function farthestOf(
  rows: readonly Row[],
  asOf: number,
): { readonly row: Row; readonly share: number; readonly paced: boolean } | undefined {
  const behind = rows.flatMap((row) => {
    const { attainment, pace } = row;
    if (attainment === null || isReached(row)) return [];
    const from = Date.parse(row.from);
    if (!(endOf(row) > asOf)) return [{ row, share: attainment, paced: false }];
    if (pace !== null) return pace < 1 ? [{ row, share: pace, paced: true }] : [];
    return asOf - from < leastGone * (endOf(row) - from) ? [] : [{ row, share: attainment, paced: false }];
  });
  return behind.sort((a, b) => a.share - b.share)[0];
}

/** Every goal that the period touches, as bullets. */
export function listView({ metrics, top }: GoalAsked, answer: Answer, look: Look): View | Empty {
  const { table, reason, excluded } = answer.metrics['goal-attainment']!;
  const rows = table ? goalRows(table, metrics) : [];
  if (!rows.length) return { empty: reason ?? 'no-rows' };
  const words = goalTexts(look);
  const { texts, formats, settings } = look;
  const { percent, count } = formats;
  const daysOf = ({ from, to }: Row): string =>
    to
      ? periodName(
          { from, to: isoDay(Date.parse(to) + dayMs) },
          formats,
          texts,
          settings.base.fiscalYearStart,
        )
      : from;
  const goalOf = (row: Row): Goal => {
    const { full, short } = formatsOf(row.unit, answer.currency, look);
    const running = endOf(row) > answer.asOf;
    const status =
      !running || row.pace === null || isReached(row) ? [] : [row.pace >= 1 ? words.onTrack : words.offTrack];
    return {
      key: row.key,
      name: row.name,
      attainment: row.attainment,
      ...(running && sharesOf(row)),
      detail: [words.of(shown(short)(row.actual), shown(short)(row.target)), daysOf(row), ...status].join(
        ' · ',
      ),
      label: [
        metricName(row.metric, look),
        words.of(shown(full)(row.actual), shown(full)(row.target)),
        shown(percent)(row.attainment),
        daysOf(row),
        ...status,
        ...(running && row.projected !== null ? [words.lands(full(row.projected))] : []),
      ],
    };
  };
  const reached = rows.filter(isReached);
  const paced = rows.filter((row) => !isReached(row) && row.pace !== null && row.pace >= 1);
  const behind = farthestOf(rows, answer.asOf);
  const summary = sentence(
    [
      periodOf(answer, look),
      words.reached(count(reached.length), count(rows.length)),
      paced.length > 0 && words.onPace(count(paced.length)),
      behind && words[behind.paced ? 'behindPace' : 'behind'](behind.row.name, percent(behind.share)),
    ],
    look,
  );
  const data: GoalListData = {
    goals: rows.slice(0, top).map(goalOf),
    more: rows.length > top ? moreText(rows.length - top, look) : undefined,
  };
  return {
    title: words.goals,
    summary,
    pictures: [
      picture<GoalListData, GoalListOptions>(
        { draw: goalList, marks: goalListMarks },
        data,
        {
          percent,
          names: {
            attainment: words.attainment,
            target: texts.target,
            pace: texts.pace,
            projected: words.projected,
          },
        },
        {
          label: `${words.goals}: ${summary}`,
          picked: (key) => {
            const row = rows.find((one) => one.key === key);
            return row?.from && row.to ? { period: `${row.from}..${row.to}` } : {};
          },
          table: rowsTable(
            words.goals,
            words.goal,
            [
              texts.period,
              words.actual,
              texts.target,
              words.attainment,
              words.gap,
              texts.pace,
              words.projected,
            ],
            rows.map((row) => {
              const { full } = formatsOf(row.unit, answer.currency, look);
              const gap = unitFormat(row.unit, formats, texts, {
                currency: answer.currency,
                difference: true,
              });
              return {
                head: row.name,
                cells: [
                  daysOf(row),
                  shown(full)(row.actual),
                  shown(full)(row.target),
                  shown(percent)(row.attainment),
                  shown(gap)(row.gap),
                  shown(percent)(row.pace),
                  shown(full)(row.projected),
                ],
              };
            }),
          ),
        },
      ),
    ],
    notes: [],
    excluded,
  };
}
