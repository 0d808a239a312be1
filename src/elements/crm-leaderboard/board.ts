import type { RankColumn, RankRow } from '../../charts/rank-table.ts';
import { metricName } from '../../i18n/say.ts';
import type { Better, TableAnswer } from '../../query/answer.ts';
import { formatsOf, groupFilter, groupKey, groupName, noteOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Look, Picked } from '../base/view.ts';
import { goalName, personOf, ranked, type LeaderboardAsked } from './question.ts';

/** A ranking ready to be shown, whatever it was worked out by. */
export interface Board {
  readonly value: RankColumn;
  readonly columns: readonly RankColumn[];
  /** All of them, best first. */
  readonly rows: readonly RankRow[];
  readonly picked: (key: string) => Picked;
}

/** Ranks in the given order: equal values share one (1, 2, 2, 4), no value has none. */
export const ranksOf = (values: readonly (number | null)[], better: Better): (number | null)[] =>
  values.map((value) =>
    value === null
      ? null
      : 1 +
        values.filter((other) => other !== null && (better === 'lower' ? other < value : other > value))
          .length,
  );

const isMe = (me: string | undefined, ...names: (string | null)[]): boolean =>
  !!me && names.some((name) => name?.toLowerCase() === me.toLowerCase());

/** Everybody with the metric's value, the companions' and the part of the goal that is reached. */
export function groupsBoard({ metrics, by, me }: LeaderboardAsked, answers: Answers, look: Look): Board {
  const answer = answers.main!;
  const [lead, ...beside] = metrics as [string, ...string[]];
  const result = answer.metrics[lead]!;
  const people = ranked(result);
  const columnOf = (id: string): RankColumn => {
    const { full, short } = formatsOf(answer.metrics[id]!.unit, answer.currency, look);
    return { name: metricName(id, look), format: full, axis: short };
  };
  const others = beside.map(
    (id) => new Map((answer.metrics[id]!.groups ?? []).map((group) => [groupKey(group), group.value])),
  );
  const ranks = ranksOf(
    people.map(({ value }) => value),
    result.better,
  );
  // Who had no rows then was not in the running: no rank to have come from.
  const before = ranksOf(
    people.map(({ comparison }) => (comparison?.n ? comparison.value : null)),
    result.better,
  );
  return {
    value: columnOf(lead),
    columns: beside.map(columnOf),
    rows: people.map((group, i) => {
      const [rank, was] = [ranks[i]!, before[i]!];
      const name = groupName(group, look);
      return {
        key: groupKey(group),
        name,
        rank,
        up: rank === null || was === null ? null : was - rank,
        value: group.value,
        cells: others.map((map) => map.get(groupKey(group)) ?? null),
        attainment: answers[goalName(group)]?.metrics[lead]?.target?.attainment ?? null,
        me: isMe(me, group.key[0]!, name),
        note: noteOf(group, result.unit, look),
      };
    }),
    picked: (key) => ({ filter: groupFilter([by], key) }),
  };
}

/** Columns of a scorecard that are no values of a person. */
const places = new Set(['name', 'rank', 'ranks_up', 'from_mean', 'quota-attainment']);

/** Better is lower: what takes time, and what went wrong. */
const lower = /time|cycle|reopen|repeat|hold/;

/** The rows of a scorecard, ranked anew where another column than its own is to rank. */
export function scorecardBoard(
  { columns, rows }: TableAnswer,
  { columns: asked, me, by, metrics }: LeaderboardAsked,
  { main, people: named }: Answers,
  look: Look,
): Board | undefined {
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const [nameAt, rankAt, upAt, quotaAt] = ['name', 'rank', 'ranks_up', 'quota-attainment'].map(at) as [
    number,
    number,
    number,
    number,
  ];
  // A column that nobody has a value in says nothing.
  const drawn = columns.flatMap(({ name, unit }, i) =>
    places.has(name) || unit === 'text' || rows.every((row) => row[i] == null) ? [] : [i],
  );
  const chosen = asked.map(at).filter((i) => i >= 0);
  const [lead, ...beside] = chosen.length ? chosen : drawn;
  if (lead === undefined || nameAt < 0) return undefined;
  const columnOf = (i: number): RankColumn => {
    const { name, unit } = columns[i]!;
    const { full, short } = formatsOf(unit === 'text' ? 'count' : unit, main!.currency, look);
    return { name: metricName(name, look), format: full, axis: short };
  };
  const cell = (row: TableAnswer['rows'][number], i: number): number | null =>
    (row[i] ?? null) as number | null;
  const own = lead === drawn[0];
  const better: Better = lower.test(columns[lead]!.name) ? 'lower' : 'higher';
  const fresh = ranksOf(
    rows.map((row) => cell(row, lead)),
    better,
  );
  const keys = new Map(
    Object.values(named?.metrics ?? {}).flatMap(({ groups = [] }) =>
      groups.map((group) => [groupName(group, look), groupKey(group)] as const),
    ),
  );
  const people = rows.map((row, i): RankRow => {
    const name = String(row[nameAt] ?? '');
    return {
      key: keys.get(name) ?? JSON.stringify([name]),
      name,
      rank: own && rankAt >= 0 ? cell(row, rankAt) : fresh[i]!,
      up: own && upAt >= 0 ? cell(row, upAt) : null,
      value: cell(row, lead),
      cells: beside.map((c) => cell(row, c)),
      // The quota is one of the amount won: beside another ranking it would be taken for that one's.
      attainment: own && quotaAt >= 0 ? cell(row, quotaAt) : null,
      me: isMe(me, name),
    };
  });
  return {
    value: columnOf(lead),
    columns: beside.map(columnOf),
    rows: people.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)),
    picked: (key) => ({ filter: groupFilter([personOf(metrics[0]!, by)], key) }),
  };
}
