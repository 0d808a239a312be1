import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { dimensionName } from '../base/dimension-names.ts';
import {
  formatsOf,
  groupFilter,
  groupKey,
  groupName,
  isShareable,
  moreText,
  othersText,
} from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Look } from '../base/view.ts';
import { orderedGroups, type Told } from './groups-picture.ts';
import { partsOf, shownParts, type BreakdownAsked } from './question.ts';
import { breakdownTexts } from './texts.ts';

/** Key of what is left of the parts. */
const rest = 'rest';
/** More columns of bars side by side have no room. */
const mostPanels = 4;

/** A metric by two dimensions: what adds up is stacked, what does not stands side by side. */
export function partsPicture(
  { main, cells, rest: others }: Answers,
  metric: string,
  [by, split]: readonly [string, string],
  { order, top, stack }: BreakdownAsked,
  look: Look,
): Told | undefined {
  const words = breakdownTexts(look);
  const result = main!.metrics[metric]!;
  const both = cells!.metrics[metric]!;
  const groups = orderedGroups(result, order, look);
  if (!groups.length || !both.groups?.length) return undefined;
  const { full, short } = formatsOf(result.unit, main!.currency, look);
  const adds = isShareable(result.unit);
  const shownOnes = adds ? shownParts(cells!) : partsOf(cells!).slice(0, mostPanels);
  const values = new Map(both.groups.map((group) => [groupKey(group), group.value]));
  const names = new Map(
    both.groups.map(({ key, label }) => [
      key[1] ?? null,
      groupName({ key, ...(label && { label }) }, look, 1),
    ]),
  );
  const left = new Map(
    (others?.metrics[metric]?.groups ?? []).map((group) => [groupKey(group), group.value]),
  );
  const hidden = partsOf(cells!).length - shownOnes.length;
  const parts = [
    ...shownOnes.map((value) => ({ key: JSON.stringify([value]), name: names.get(value)!, value })),
    ...(adds && hidden ? [{ key: rest, name: othersText(hidden, look), value: undefined }] : []),
  ];
  const rows = groups.map((group) => ({
    key: groupKey(group),
    name: groupName(group, look),
    total: group.value,
    values: parts.map(({ value }) =>
      value === undefined
        ? (left.get(groupKey(group)) ?? null)
        : (values.get(JSON.stringify([group.key[0], value])) ?? null),
    ),
  }));
  const { percent } = look.formats;
  const data: BarsData = {
    series: parts.map(({ key, name }) => ({ key, name, faint: key === rest, format: full, axis: short })),
    bars: rows.slice(0, top),
    more: rows.length > top ? moreText(rows.length - top, look) : undefined,
  };
  const [first] = rows;
  const largest = first!.values.indexOf(Math.max(...first!.values.map((value) => value ?? -Infinity)));
  const title = words.title(
    metricName(metric, look),
    `${dimensionName(by, look)} × ${dimensionName(split, look)}`,
  );
  const most = first!.values[largest];
  const summary = sentence(
    [
      periodOf(main!, look),
      first!.total !== null && words.leads(first!.name, full(first!.total)),
      adds &&
        !!most &&
        !!first!.total &&
        words.part(first!.name, parts[largest]!.name, percent(most / first!.total)),
    ],
    look,
  );
  return {
    summary,
    picture: picture<BarsData, BarsOptions>(
      { draw: bars, marks: barsMarks },
      data,
      {
        kind: !adds ? 'panels' : stack === 'share' ? 'share' : 'stacked',
        shared: true,
        percent,
        names: { total: words.total },
      },
      {
        label: `${title}: ${summary}`,
        heading: title,
        table: rowsTable(
          title,
          dimensionName(by, look),
          [...parts.map(({ name }) => name), words.total],
          rows.map(({ name, values: cellsOf, total }) => ({
            head: name,
            cells: [...cellsOf, total].map(shown(full)),
          })),
        ),
        picked: (key) => {
          const [bar, part] = adds ? (JSON.parse(key) as [string, string]) : [key, rest];
          const filter = groupFilter([by], bar);
          if (part !== rest) return { filter: [...filter, ...groupFilter([split], part)] };
          return adds ? { filter: [...filter, { by: split, in: shownOnes, not: true }] } : { filter };
        },
      },
    ),
  };
}
