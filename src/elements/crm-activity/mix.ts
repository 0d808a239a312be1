import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { Group } from '../../query/answer.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { groupFilter, groupKey, groupName, moreText, othersText } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type Picked, type View } from '../base/view.ts';
import { channels, type ActivityAsked } from './question.ts';
import { activityTexts, typeName } from './texts.ts';

/** More parts than these are counted together. */
const mostTypes = 6;
const rest = 'rest';

export interface Parts {
  /** The types that are shown, the largest first; `rest` stands for all others. */
  readonly types: readonly { readonly key: string; readonly type: string | null; readonly name: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly total: number;
    /** One a type. */
    readonly values: readonly (number | null)[];
  }[];
  readonly picked: (key: string) => Picked;
}

const largest = (groups: readonly Group[] = []): Group[] =>
  groups.filter(({ value }) => value).sort((a, b) => b.value! - a.value!);

/** A metric by person and type of activity: what is not among the largest types is the rest of the person's total. */
export function partsOf({ main, groups, cells }: Answers, { metric, by }: ActivityAsked, look: Look): Parts {
  const all = largest(main!.metrics[metric]!.groups);
  const known = all.slice(0, all.length > mostTypes + 1 ? mostTypes : all.length);
  const others = all.length - known.length;
  const types = [
    ...known.map((group) => {
      const type = group.key[0] ?? null;
      return { key: groupKey(group), type, name: typeName(type, look) };
    }),
    ...(others ? [{ key: rest, type: null, name: othersText(others, look) }] : []),
  ];
  const values = new Map(
    (cells!.metrics[metric]!.groups ?? []).map((group) => [groupKey(group), group.value]),
  );
  const rows = largest(groups!.metrics[metric]!.groups).map((group) => {
    const own = known.map(({ key }) => values.get(JSON.stringify([group.key[0], key[0]])) ?? null);
    const left = group.value! - own.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    return {
      key: groupKey(group),
      name: groupName(group, look),
      total: group.value!,
      values: others ? [...own, left] : own,
    };
  });
  return {
    types,
    rows,
    picked(key) {
      const [row, type] = JSON.parse(key) as [string, string];
      const person = row ? groupFilter([by], row) : [];
      return type === rest
        ? {
            filter: [
              ...person,
              { by: 'activity_type', in: known.map((group) => group.key[0] ?? null), not: true },
            ],
          }
        : { filter: [...person, ...groupFilter(['activity_type'], type)] };
    },
  };
}

/** What each person did, by type. */
export function mixView(answers: Answers, look: Look, asked: ActivityAsked): View | Empty {
  const main = answers.main!;
  const { value, reason, excluded } = main.metrics[asked.metric]!;
  if (!value) return { empty: reason ?? 'no-rows' };
  const grouped = answers.groups!.metrics[asked.metric]!;
  if (!grouped.groups) return { empty: grouped.reason ?? 'no-rows' };
  const words = activityTexts(look);
  const { count, percent } = look.formats;
  const parts = partsOf(answers, asked, look);
  const { types, rows } = parts;
  const [first] = largest(main.metrics[asked.metric]!.groups);
  const data: BarsData = {
    series: types.map(({ key, name }) => ({ key, name, faint: key === rest, format: count, axis: count })),
    bars: rows.slice(0, asked.top),
    more: rows.length > asked.top ? moreText(rows.length - asked.top, look) : undefined,
  };
  const title = words.titles.mix;
  const summary = sentence(
    [
      periodOf(main, look),
      words.activities(value, count(value)),
      first &&
        words.most(typeName(first.key[0] ?? null, look), count(first.value!), percent(first.value! / value)),
      rows[0] && words.leads(rows[0].name, count(rows[0].total)),
    ],
    look,
  );
  return {
    title,
    number: count(value),
    summary,
    beside: channels.flatMap((id): [string, string][] => {
      const many = main.metrics[id]!.value;
      return many ? [[metricName(id, look), count(many)]] : [];
    }),
    pictures: [
      picture<BarsData, BarsOptions>(
        { draw: bars, marks: barsMarks },
        data,
        { kind: 'stacked', percent, names: { total: words.total } },
        {
          label: `${title}: ${summary}`,
          picked: parts.picked,
          table: rowsTable(
            title,
            dimensionName(asked.by, look),
            [...types.map(({ name }) => name), words.total],
            rows.map(({ name, values, total }) => ({
              head: name,
              cells: [...values.map((one) => shown(count)(one ?? 0)), count(total)],
            })),
          ),
        },
      ),
    ],
    notes: [],
    excluded,
  };
}
