import {
  rankTable,
  rankTableMarks,
  type RankTableData,
  type RankTableOptions,
} from '../../charts/rank-table.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, moreText } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { groupsBoard, scorecardBoard, type Board } from './board.ts';
import { isScorecard, personOf, type LeaderboardAsked } from './question.ts';
import { leaderboardTexts } from './texts.ts';

/** What a scorecard says of itself. */
const fewOf = (flags: readonly string[], look: Look): string[] => {
  const names = flags.flatMap((flag) =>
    flag.startsWith('few-cases:') ? [flag.slice('few-cases:'.length)] : [],
  );
  return names.length ? [leaderboardTexts(look).few(names.join(look.texts.comma))] : [];
};

function findingsOf({ rows, value }: Board, look: Look): string[] {
  const words = leaderboardTexts(look);
  const { count } = look.formats;
  const known = rows.filter((row) => row.rank !== null);
  const [first, second] = known.filter((row) => !row.note && row.value !== null);
  const leads = first && first.value !== second?.value;
  const climber = known.reduce<(typeof known)[number] | undefined>(
    (best, row) => ((row.up ?? 0) > (best?.up ?? 0) ? row : best),
    undefined,
  );
  const me = known.find((row) => row.me);
  return [
    ...(leads ? [words.leads(first.name, value.format(first.value!))] : []),
    ...(climber?.up ? [words.climbs(climber.name, climber.up, count(climber.up))] : []),
    ...(me ? [words.me(me.name, count(me.rank!), count(known.length))] : []),
  ];
}

export function leaderboardView(asked: LeaderboardAsked, answers: Answers, look: Look): View | Empty {
  const answer = answers.main!;
  const [lead] = asked.metrics as [string];
  const result = answer.metrics[lead]!;
  const own = isScorecard(lead);
  const board = own
    ? result.table && scorecardBoard(result.table, asked, answers, look)
    : groupsBoard(asked, answers, look);
  if (!board?.rows.length) return { empty: result.reason ?? 'no-rows' };
  const words = leaderboardTexts(look);
  const { count, percent } = look.formats;
  const { rows, value, columns, picked } = board;
  const cut = rows.slice(0, asked.top);
  const me = rows.slice(asked.top).find((row) => row.me);
  const data: RankTableData = {
    rows: [...cut, ...(me ? [me] : [])],
    more: rows.length > cut.length ? moreText(rows.length - cut.length - (me ? 1 : 0), look) : undefined,
  };
  const beside = Object.entries(answers.beside?.metrics ?? {}).flatMap(([id, { value: single, unit }]) =>
    single === null
      ? []
      : [look.texts.by(metricName(id, look), formatsOf(unit, answer.currency, look).full(single))],
  );
  const title = own ? metricName(lead, look) : words.title(value.name, dimensionName(asked.by, look));
  const summary = sentence([periodOf(answer, look), ...findingsOf(board, look), ...beside], look);
  const hasGoals = rows.some(({ attainment }) => attainment != null);
  const hasMoves = rows.some(({ up }) => up != null);
  const moved = (ranks: number): string =>
    ranks ? words[ranks > 0 ? 'up' : 'down'](Math.abs(ranks), count(Math.abs(ranks))) : words.same;
  return {
    title,
    summary,
    pictures: [
      picture<RankTableData, RankTableOptions>(
        { draw: rankTable, marks: rankTableMarks },
        data,
        { value, columns, count, percent, moved, names: { attainment: words.attainment } },
        {
          label: `${title}: ${summary}`,
          picked,
          table: rowsTable(
            title,
            dimensionName(own ? personOf(lead, asked.by) : asked.by, look),
            [
              words.rank,
              ...(hasMoves ? [words.move] : []),
              value.name,
              ...(hasGoals ? [words.attainment] : []),
              ...columns.map(({ name }) => name),
            ],
            rows.map((row) => ({
              head: row.name,
              cells: [
                shown(count)(row.rank),
                ...(hasMoves ? [shown(moved)(row.up)] : []),
                shown(value.format)(row.value),
                ...(hasGoals ? [shown(percent)(row.attainment)] : []),
                ...columns.map(({ format }, c) => shown(format)(row.cells[c])),
              ],
            })),
          ),
        },
      ),
    ],
    notes: fewOf(result.table?.flags ?? [], look),
    excluded: result.excluded,
  };
}
