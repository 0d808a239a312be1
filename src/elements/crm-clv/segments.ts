import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { formatsOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { numberAt } from '../crm-pipeline/ladder.ts';
import type { ClvAsked } from './question.ts';
import { rowsFor } from './rows.ts';
import { clvTexts } from './texts.ts';

/** Those whose loss would cost, though they have not ordered lately. */
const slipping = new Set(['needs-attention', 'almost-lost', 'previously-loyal', 'at-risk']);

/** Customers by when, how often and for how much they ordered. */
export function segmentsView(asked: ClvAsked, { main }: Answers, look: Look): View | Empty {
  const { value, reason, excluded } = main!.metrics['rfm-segments']!;
  if (!value) return { empty: reason ?? 'no-rows' };
  const words = clvTexts(look);
  const { count, percent, number } = look.formats;
  const money = formatsOf('currency', main!.currency, look);
  const days = formatsOf('duration_d', null, look).full;
  const rows = rowsFor(main!, asked)
    .filter((row) => numberAt(row, 'customers'))
    .map((row) => {
      const key = String(row.get('segment'));
      return { key, name: Object.hasOwn(words.segments, key) ? words.segments[key]! : key, row };
    });
  // Those who never ordered are no part of the whole.
  const buyers = rows.filter(({ key }) => key !== 'prospects');
  const net = buyers.reduce((sum, { row }) => sum + (numberAt(row, 'net') ?? 0), 0);
  const best = [...buyers].sort((a, b) => (numberAt(b.row, 'net') ?? 0) - (numberAt(a.row, 'net') ?? 0))[0]!;
  const risky = buyers.filter(({ key }) => slipping.has(key));
  const sumOf = (list: typeof rows, name: string): number =>
    list.reduce((sum, { row }) => sum + (numberAt(row, name) ?? 0), 0);
  const title = metricName('rfm-segments', look);
  const summary = sentence(
    [
      words.customersOf(value, count(value)),
      words.most(
        best.name,
        count(numberAt(best.row, 'customers')!),
        money.full(numberAt(best.row, 'net') ?? 0),
      ) + (net > 0 ? ` (${percent((numberAt(best.row, 'net') ?? 0) / net)})` : ''),
      risky.length > 0 && words.slipping(count(sumOf(risky, 'customers')), money.full(sumOf(risky, 'net'))),
    ],
    look,
  );
  return {
    title,
    number: count(value),
    summary,
    pictures: [
      picture<BarsData, BarsOptions>(
        { draw: bars, marks: barsMarks },
        {
          series: [
            { key: 'customers', name: words.customers, format: count, axis: count },
            { key: 'net', name: words.net, format: money.full, axis: money.short },
            { key: 'each', name: words.each, format: money.full, axis: money.short },
          ],
          bars: rows.map(({ key, name, row }) => ({
            key,
            name,
            values: ['customers', 'net', 'net_per_customer'].map((column) => numberAt(row, column)),
          })),
        },
        { kind: 'panels', names: {} },
        {
          label: `${title}: ${summary}`,
          table: rowsTable(
            title,
            words.segment,
            [words.customers, words.share, words.net, words.each, words.lastOrder, words.orders],
            rows.map(({ name, row }) => ({
              head: name,
              cells: [
                shown(count)(numberAt(row, 'customers')),
                shown(percent)(numberAt(row, 'share')),
                shown(money.full)(numberAt(row, 'net')),
                shown(money.full)(numberAt(row, 'net_per_customer')),
                shown(days)(numberAt(row, 'days_since_order')),
                shown((orders) => number(orders, { maximumFractionDigits: 1 }))(numberAt(row, 'orders')),
              ],
            })),
          ),
        },
      ),
    ],
    notes: [],
    excluded,
  };
}
