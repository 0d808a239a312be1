import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { sentence } from '../../i18n/say.ts';
import type { Group } from '../../query/answer.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, groupFilter, groupKey, groupName, moreText, othersText } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type Picture, type View } from '../base/view.ts';
import { metricOf, type AttributionAsked } from './question.ts';
import { attributionTexts } from './texts.ts';

/** Parts of a bar that can be told apart; the last of more gives its place to the others. */
const mostParts = 8;
const rest = 'rest';

interface Row {
  readonly key: string;
  readonly name: string;
  /** One a model. */
  readonly values: readonly (number | null)[];
}

const mostOf = ({ values }: Row): number => Math.max(...values.map((value) => value ?? 0));

/** Who has credit in any model, by the first model's. */
function rowsOf({ models }: AttributionAsked, { main }: Answers, look: Look): Row[] {
  const all = models.map((model) => main!.metrics[metricOf(model)]!.groups ?? []);
  const maps = all.map((groups) => new Map(groups.map((group) => [groupKey(group), group.value])));
  const known = new Map<string, Group>(all.flat().map((group) => [groupKey(group), group]));
  return [...known]
    .map(([key, group]) => ({
      key,
      name: groupName(group, look),
      values: maps.map((map) => map.get(key) ?? null),
    }))
    .filter(({ values }) => values.some(Boolean))
    .sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0) || mostOf(b) - mostOf(a));
}

/** Each model's credit as one bar of shares. */
function modelsPicture(
  rows: readonly Row[],
  asked: AttributionAsked,
  currency: string | null,
  look: Look,
): Picture {
  const words = attributionTexts(look);
  const { full, short } = formatsOf('currency', currency, look);
  // What leads in any of the models is shown in all.
  const ordered = [...rows].sort((a, b) => mostOf(b) - mostOf(a));
  const cut = rows.length > mostParts ? ordered.slice(0, mostParts - 1) : rows;
  const hidden = rows.filter((row) => !cut.includes(row));
  const sumOf = (list: readonly Row[], m: number): number =>
    list.reduce((sum, { values }) => sum + (values[m] ?? 0), 0);
  const data: BarsData = {
    series: [
      ...cut.map(({ key, name }) => ({ key, name, format: full, axis: short })),
      ...(hidden.length
        ? [{ key: rest, name: othersText(hidden.length, look), faint: true, format: full, axis: short }]
        : []),
    ],
    bars: asked.models.map((model, m) => ({
      key: model,
      name: words.models[model],
      values: [...cut.map(({ values }) => values[m] ?? null), ...(hidden.length ? [sumOf(hidden, m)] : [])],
    })),
  };
  return picture<BarsData, BarsOptions>(
    { draw: bars, marks: barsMarks },
    data,
    { kind: 'share', percent: look.formats.percent, names: { total: words.total } },
    {
      label: '',
      picked: (key) => {
        const [, part] = JSON.parse(key) as [string, string];
        return part === rest
          ? {
              filter: [
                {
                  by: asked.by,
                  in: cut.flatMap(({ key: one }) => JSON.parse(one) as (string | null)[]),
                  not: true,
                },
              ],
            }
          : { filter: groupFilter([asked.by], part) };
      },
      table: rowsTable(
        words.title,
        words.model,
        [...rows.map(({ name }) => name), words.total],
        asked.models.map((model, m) => ({
          head: words.models[model],
          cells: [...rows.map(({ values }) => shown(full)(values[m])), full(sumOf(rows, m))],
        })),
      ),
    },
  );
}

/** Each model's credit as bars beside each other, on one scale. */
function channelsPicture(
  rows: readonly Row[],
  asked: AttributionAsked,
  currency: string | null,
  look: Look,
): Picture {
  const words = attributionTexts(look);
  const { full, short } = formatsOf('currency', currency, look);
  const { top, by, models } = asked;
  const data: BarsData = {
    series: models.map((model) => ({ key: model, name: words.models[model], format: full, axis: short })),
    bars: rows.slice(0, top),
    more: rows.length > top ? moreText(rows.length - top, look) : undefined,
  };
  return picture<BarsData, BarsOptions>(
    { draw: bars, marks: barsMarks },
    data,
    { kind: 'panels', shared: true, names: {} },
    {
      label: '',
      picked: (key) => ({ filter: groupFilter([by], key) }),
      table: rowsTable(
        words.title,
        dimensionName(by, look),
        models.map((model) => words.models[model]),
        rows.map(({ name, values }) => ({ head: name, cells: values.map(shown(full)) })),
      ),
    },
  );
}

export function attributionView(asked: AttributionAsked, answers: Answers, look: Look): View | Empty {
  const answer = answers.main!;
  const words = attributionTexts(look);
  const { value, n, reason, excluded, table } = answer.metrics[metricOf(asked.models[0]!)]!;
  if (value === null || !n) return { empty: reason ?? 'no-rows' };
  const rows = rowsOf(asked, answers, look);
  if (!rows.length) return { empty: reason ?? 'no-rows' };
  const { full } = formatsOf('currency', answer.currency, look);
  const { count, percent } = look.formats;
  const leaders = asked.models.flatMap((model, m) => {
    const best = rows.reduce((a, b) => ((b.values[m] ?? 0) > (a.values[m] ?? 0) ? b : a));
    const total = answer.metrics[metricOf(model)]!.value;
    return total ? [words.leads(words.models[model], best.name, percent((best.values[m] ?? 0) / total))] : [];
  });
  const summary = sentence(
    [periodOf(answer, look), words.credited(full(value), count(n)), ...leaders.slice(0, 2)],
    look,
  );
  const draw = asked.view === 'models' ? modelsPicture : channelsPicture;
  const untouched = excluded.find(({ reason: why }) => why === 'unattributed')?.count ?? 0;
  const amount = table?.flags
    ?.find((flag) => flag.startsWith('unattributed:'))
    ?.slice('unattributed:'.length);
  return {
    title: words.title,
    summary,
    pictures: [{ ...draw(rows, asked, answer.currency, look), label: `${words.title}: ${summary}` }],
    notes: untouched && amount ? [words.untouched(untouched, count(untouched), full(Number(amount)))] : [],
    excluded: excluded.filter(({ reason: why }) => why !== 'unattributed'),
  };
}
