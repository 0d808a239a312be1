import {
  rankTable,
  rankTableMarks,
  type RankTableData,
  type RankTableOptions,
} from '../../charts/rank-table.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, groupFilter, moreText } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { numberAt } from '../crm-pipeline/ladder.ts';
import type { ClvAsked } from './question.ts';
import { rowsFor } from './rows.ts';
import { clvTexts } from './texts.ts';

/** What each customer is likely to bring. */
export function valueView(asked: ClvAsked, { main, beside }: Answers, look: Look): View | Empty {
  const { value, n, table, reason, excluded } = main!.metrics['clv-bgnbd']!;
  if (value === null || !table?.rows.length) return { empty: reason ?? 'no-rows' };
  const words = clvTexts(look);
  const { count, percent, number } = look.formats;
  const money = formatsOf('currency', main!.currency, look);
  const days = formatsOf('duration_d', null, look);
  const once = (orders: number): string => number(orders, { maximumFractionDigits: 1 });
  const rows = rowsFor(main!, asked);
  const months = String(asked.months ?? 12);
  const title = words.titles.value;
  const first = rows[0]!;
  const name = String(first.get('customer'));
  const cells = ['expected_purchases', 'alive', 'repeat_purchases', 'days_since_last'] as const;
  const columns = [
    { name: words.expected, format: once, axis: once },
    { name: words.alive, format: percent, axis: percent },
    { name: words.repeats, format: count, axis: count },
    { name: words.lastOrder, format: days.full, axis: days.short },
  ];
  const told = Number(table.flags?.find((flag) => flag.startsWith('more:'))?.slice('more:'.length) ?? 0);
  const hidden = Math.max(0, rows.length - asked.top) + told;
  const summary = sentence(
    [
      words.mean(money.full(value), count(Number(months))),
      words.customersOf(n, count(n)),
      words.leads(name, money.full(numberAt(first, 'lifetime_value') ?? 0)),
    ],
    look,
  );
  const historic = beside!.metrics['clv-historic']!;
  const concentration = beside!.metrics['revenue-concentration']!.value;
  return {
    title,
    number: money.full(value),
    summary,
    beside: [
      ...(historic.value === null
        ? []
        : [[metricName('clv-historic', look), money.full(historic.value)] as const]),
      ...(concentration === null
        ? []
        : [[metricName('revenue-concentration', look), percent(concentration)] as const]),
    ],
    pictures: [
      picture<RankTableData, RankTableOptions>(
        { draw: rankTable, marks: rankTableMarks },
        {
          rows: rows.slice(0, asked.top).map((row, i) => ({
            key: JSON.stringify([row.get('customer') ?? null]),
            name: String(row.get('customer') ?? ''),
            rank: i + 1,
            value: numberAt(row, 'lifetime_value'),
            cells: cells.map((cell) => numberAt(row, cell)),
          })),
          more: hidden > 0 ? moreText(hidden, look) : undefined,
        },
        {
          value: { name: words.worth, format: money.full, axis: money.short },
          columns,
          count,
          percent,
          moved: count,
          names: {},
        },
        {
          label: `${title}: ${summary}`,
          picked: (key) => ({ filter: groupFilter(['customer'], key) }),
          table: rowsTable(
            title,
            dimensionName('customer', look),
            [words.worth, ...columns.map((column) => column.name)],
            rows.map((row) => ({
              head: String(row.get('customer') ?? ''),
              cells: [
                shown(money.full)(numberAt(row, 'lifetime_value')),
                ...cells.map((cell, c) => shown(columns[c]!.format)(numberAt(row, cell))),
              ],
            })),
          ),
        },
      ),
    ],
    notes: [
      words.model,
      ...(told ? [words.tableOf(count(rows.length), count(n))] : []),
      ...(table.flags?.includes('fit-at-edge') ? [words.edge] : []),
    ],
    excluded,
  };
}
