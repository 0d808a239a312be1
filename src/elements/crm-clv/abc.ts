import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import {
  rankTable,
  rankTableMarks,
  type RankTableData,
  type RankTableOptions,
} from '../../charts/rank-table.ts';
import { sentence } from '../../i18n/say.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, groupFilter, moreText } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type Picture, type View } from '../base/view.ts';
import { numberAt } from '../crm-pipeline/ladder.ts';
import type { ClvAsked } from './question.ts';
import { rowsFor, type Row } from './rows.ts';
import { clvTexts } from './texts.ts';

/** Which products bring most of the sales. */
export function abcView(asked: ClvAsked, { main }: Answers, look: Look): View | Empty {
  const { value, n, reason, excluded } = main!.metrics['abc-class']!;
  const rows = rowsFor(main!, asked);
  if (!n || !rows.length || value === null) return { empty: reason ?? 'no-rows' };
  const words = clvTexts(look);
  const { count, percent } = look.formats;
  const money = formatsOf('currency', main!.currency, look);
  const names = ['A', 'B', 'C'];
  const of = (name: string): Row[] => rows.filter((row) => row.get('class') === name);
  const sales = (list: Row[]): number => list.reduce((sum, row) => sum + (numberAt(row, 'sales') ?? 0), 0);
  const shareOf = (name: string): number =>
    of(name).reduce((sum, row) => sum + (numberAt(row, 'share') ?? 0), 0);
  const title = words.titles.abc;
  const inA = of('A').length;
  const summary = sentence(
    [
      periodOf(main!, look),
      words.classA(count(inA), count(n), percent(value)),
      words.classC(count(of('C').length)),
    ],
    look,
  );
  const shares: Picture = picture<BarsData, BarsOptions>(
    { draw: bars, marks: barsMarks },
    {
      series: names.map((name) => ({ key: name, name, format: percent, axis: percent })),
      bars: [
        { key: 'products', name: words.products, values: names.map((name) => of(name).length / n) },
        { key: 'sales', name: words.sales, values: names.map(shareOf) },
      ],
    },
    { kind: 'share', percent, names: {} },
    {
      label: `${title}: ${summary}`,
      heading: words.classes,
      table: rowsTable(
        title,
        words.klass,
        [words.products, words.sales, words.share],
        names.map((name) => ({
          head: name,
          cells: [count(of(name).length), money.full(sales(of(name))), percent(shareOf(name))],
        })),
      ),
    },
  );
  const called = (row: Row): string =>
    `${String(row.get('name') ?? row.get('product'))} (${String(row.get('class'))})`;
  const list: Picture = picture<RankTableData, RankTableOptions>(
    { draw: rankTable, marks: rankTableMarks },
    {
      rows: rows.slice(0, asked.top).map((row, i) => ({
        key: JSON.stringify([row.get('product') ?? null]),
        name: called(row),
        rank: i + 1,
        value: numberAt(row, 'sales'),
        cells: [numberAt(row, 'share'), numberAt(row, 'cumulative')],
      })),
      more: n > asked.top ? moreText(n - asked.top, look) : undefined,
    },
    {
      value: { name: words.sales, format: money.full, axis: money.short },
      columns: [
        { name: words.share, format: percent, axis: percent },
        { name: words.cumulative, format: percent, axis: percent },
      ],
      count,
      percent,
      moved: count,
      names: {},
    },
    {
      label: [words.products, called(rows[0]!), money.full(numberAt(rows[0], 'sales') ?? 0)].join(
        look.texts.comma,
      ),
      heading: words.products,
      picked: (key) => ({ filter: groupFilter(['product'], key) }),
      table: rowsTable(
        words.products,
        dimensionName('product', look),
        [words.sales, words.share, words.cumulative],
        rows.map((row) => ({
          head: called(row),
          cells: [
            shown(money.full)(numberAt(row, 'sales')),
            shown(percent)(numberAt(row, 'share')),
            shown(percent)(numberAt(row, 'cumulative')),
          ],
        })),
      ),
    },
  );
  return { title, number: percent(value), summary, pictures: [shares, list], notes: [], excluded };
}
