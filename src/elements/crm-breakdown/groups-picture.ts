import { bars, barsMarks, type Bar, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { Answer, Group, MetricAnswer } from '../../query/answer.ts';
import { dimensionName } from '../base/dimension-names.ts';
import {
  formatsOf,
  groupFilter,
  groupKey,
  groupName,
  isMean,
  isShareable,
  moreText,
  noteOf,
} from '../base/groups.ts';
import { changeText, comparisonName, periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Look, type Picture } from '../base/view.ts';
import { ownDimension, type BreakdownAsked } from './question.ts';
import { breakdownTexts } from './texts.ts';

export interface Told {
  readonly picture: Picture;
  readonly summary: string;
}

/** One row a group, in the order that is asked for; what has no value comes last. */
export function orderedGroups(
  { groups = [] }: MetricAnswer,
  order: BreakdownAsked['order'],
  look: Look,
): readonly Group[] {
  const value = (group: Group): number => group.value ?? -Infinity;
  const compare = (a: Group, b: Group): number => {
    const byName = groupName(a, look).localeCompare(groupName(b, look), look.texts.code);
    return order === 'name' ? byName : value(b) - value(a) || byName;
  };
  return [...groups].sort(compare);
}

/** Do the groups add up to the whole? Then each is a share of it. */
const isWhole = ({ groups = [], value, unit }: MetricAnswer): boolean =>
  value !== null &&
  value > 0 &&
  isShareable(unit) &&
  Math.abs(groups.reduce((sum, group) => sum + (group.value ?? 0), 0) - value) <= 1e-6 * value;

/** The finding of one metric: who leads, with what share; of shares and means the highest and the lowest. */
function findingOf(answer: Answer, metric: string, groups: readonly Group[], look: Look): string[] {
  const words = breakdownTexts(look);
  const result = answer.metrics[metric]!;
  const { full } = formatsOf(result.unit, answer.currency, look);
  const said = groups.filter((group) => group.value !== null && !noteOf(group, result.unit, look));
  const sorted = [...said].sort((a, b) => b.value! - a.value!);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (!high || (low !== high && high.value === sorted[1]?.value && high.value === low?.value)) return [];
  const name = groupName(high, look);
  if (isWhole(result))
    return [
      words.leadsOf(
        name,
        full(high.value!),
        look.formats.percent(high.value! / result.value!),
        full(result.value!),
      ),
      changeText(
        high.comparison?.relative,
        comparisonName(answer, look),
        (change) => look.formats.percent(change),
        look,
      ),
    ];
  if (!low || low === high) return [words.leads(name, full(high.value!))];
  return [
    words.range(name, full(high.value!), groupName(low, look), full(low.value!)),
    ...(result.value === null ? [] : [words.overall(full(result.value))]),
  ];
}

/** Bars of one or several metrics by one dimension. */
export function groupsPicture(
  answer: Answer,
  metrics: readonly string[],
  by: string,
  { order, top }: BreakdownAsked,
  look: Look,
): Told | undefined {
  const words = breakdownTexts(look);
  const known = metrics.filter((id) => answer.metrics[id]?.groups?.length);
  const [lead] = known;
  if (!lead) return undefined;
  const results = known.map((id) => answer.metrics[id]!);
  const groups = orderedGroups(results[0]!, order, look);
  const others = results.map(
    ({ groups: list = [] }) => new Map(list.map((group) => [groupKey(group), group])),
  );
  const formats = results.map(({ unit }) => formatsOf(unit, answer.currency, look));
  const names = known.map((id) => metricName(id, look));
  const than = comparisonName(answer, look);
  const rows = groups.map((group) => {
    const key = groupKey(group);
    return { key, name: groupName(group, look), groups: others.map((map) => map.get(key)) };
  });
  const toBar = ({ key, name, groups: list }: (typeof rows)[number]): Bar => ({
    key,
    name,
    values: list.map((group) => group?.value ?? null),
    ...(than && { comparison: list.map((group) => group?.comparison?.value) }),
    note: list[0] && noteOf(list[0], results[0]!.unit, look),
  });
  const data: BarsData = {
    series: known.map((id, i) => ({
      key: id,
      name: names[i]!,
      format: formats[i]!.full,
      axis: formats[i]!.short,
      ...(isMean(results[i]!.unit) && { reference: results[i]!.value }),
    })),
    bars: rows.slice(0, top).map(toBar),
    more: rows.length > top ? moreText(rows.length - top, look) : undefined,
  };
  const summary = sentence(
    [
      periodOf(answer, look),
      ...(known.length === 1
        ? findingOf(answer, lead, groups, look)
        : known.flatMap((id, i) => {
            const { unit, better } = results[i]!;
            const [best, next] = orderedGroups(results[i]!, 'value', look).filter(
              (group) =>
                group.value !== null && group.key.every((part) => part) && !noteOf(group, unit, look),
            );
            // Where two have the same nobody leads, nor by what had better be low.
            return !best || best.value === next?.value || better === 'lower'
              ? []
              : [words.leadsIn(groupName(best, look), names[i]!, formats[i]!.full(best.value!))];
          })),
    ],
    look,
  );
  // A metric that is a list by nature names its dimension itself.
  const title =
    ownDimension(lead) === by
      ? names[0]!
      : words.title(names.join(look.texts.comma), dimensionName(by, look));
  const table = rowsTable(
    title,
    dimensionName(by, look),
    [...names.flatMap((name) => [name, ...(than ? [than] : [])]), look.texts.n('').replace(/[\s=]+$/, '')],
    rows.map(({ name, groups: list }) => ({
      head: name,
      cells: [
        ...list.flatMap((group, i) => {
          const write = shown(formats[i]!.full);
          return [write(group?.value), ...(than ? [write(group?.comparison?.value)] : [])];
        }),
        shown(look.formats.count)(list[0]?.n),
      ],
    })),
  );
  return {
    summary,
    picture: picture<BarsData, BarsOptions>(
      { draw: bars, marks: barsMarks },
      data,
      { kind: 'panels', names: { comparison: than || undefined, reference: words.all } },
      {
        label: `${title}: ${summary}`,
        heading: title,
        table,
        picked: (key) => ({ filter: groupFilter([by], key) }),
      },
    ),
  };
}
