import { faultText, metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { RowsAnswer, RowsColumn } from '../../query/question.ts';
import { periodOf } from '../base/series.ts';
import type { Look } from '../base/view.ts';
import { cellsOf, isFigure, plainOf } from './cells.ts';
import { dimensionOfKey } from './defaults.ts';
import { mostPixels } from './grid/grid.ts';
import type { GridCell } from './grid/model.ts';
import { fewRows, type Hands, type Listed } from './listed.ts';
import type { Listing } from './listing.ts';
import type { Line } from './csv.ts';
import { columnName, tableName } from './names.ts';
import { ariaSort } from './order.ts';
import { tableTexts } from './texts.ts';

/** Rows are seldom higher than this. */
const rowPixels = 60;
/** A list of more rows is cut: browsers make no element that high. */
export const mostRows = Math.floor(mostPixels / rowPixels);

const keyOf = ({ key }: RowsAnswer, at: number): string | undefined => key?.values[at] ?? undefined;

/** What the whole list is, in one sentence. */
function summaryOf({ first, question, count }: Listing, metric: string | undefined, look: Look): string {
  const words = tableTexts(look);
  const { formats, texts, answer } = look;
  const write = formats.count;
  const { total, counted } = first;
  const result = metric ? answer.metrics[metric] : undefined;
  const { during, search } = question;
  return sentence(
    [
      metric &&
        result?.value != null &&
        texts.is(
          metricName(metric, look),
          unitFormat(result.unit, formats, texts, { currency: answer.currency })(result.value),
          periodOf(answer, look),
        ),
      during && words.dated(columnName(during.by, look), periodOf(answer, look)),
      search
        ? total
          ? words.matching(total, write(total), search)
          : words.none(search).replace(/[.。]$/, '')
        : counted
          ? words.counted(write(counted.total), write(total))
          : words.rows(total, write(total)),
      count < total && words.first(write(count), write(total)),
    ],
    look,
  );
}

/** Rows of a table of the data, fetched as they come into view. */
export function rowsList(
  listing: Listing,
  columns: readonly string[],
  metric: string | undefined,
  look: Look,
  hands: Hands,
): Listed {
  const { first, question, count } = listing;
  const shown = columns.map((name) => first.columns.findIndex((column) => column.name === name));
  const all: readonly RowsColumn[] = first.columns;
  const formats = all.map((column) => cellsOf(column, look));
  const order = question.order ?? [];
  const nameOf = (name: string): string => columnName(name, look, false);
  const title = metric ? metricName(metric, look) : tableName(first.table, look);
  const summary = summaryOf(listing, metric, look);
  const cellAt = (answer: RowsAnswer, at: number, i: number): GridCell =>
    formats[i]!(answer.rows[at]![i]!, answer.columns[i]!.labels?.[at], answer.currencies?.[at]);
  const lineOf = (answer: RowsAnswer, at: number): Line =>
    shown.map((i) => plainOf(answer.columns[i]!, answer.rows[at]![i]!, answer.columns[i]!.labels?.[at]));
  return {
    title,
    summary,
    hasSearch: first.total > fewRows || hands.search !== '',
    notes: listing.fault ? [faultText(listing.fault.code, listing.fault.details, look)] : [],
    excluded: [],
    model: {
      label: `${title}: ${summary}`,
      key: JSON.stringify(question),
      columns: shown.map((i) => ({
        key: all[i]!.name,
        name: nameOf(all[i]!.name),
        number: isFigure(all[i]!),
        sort: ariaSort(all[i]!.name, order),
      })),
      count,
      cell(row, column) {
        const found = listing.row(row);
        return found && cellAt(found.answer, found.at, shown[column]!);
      },
      seen: listing.seen,
      sort: (column) => hands.sort(all[shown[column]!]!.name, isFigure(all[shown[column]!]!)),
      pick(row) {
        const found = listing.row(row);
        if (!found) return;
        const { answer, at } = found;
        const key = keyOf(answer, at);
        hands.pick({
          key: key ?? String(row),
          label: shown.map((i) => cellAt(answer, at, i).text),
          ...(key !== undefined && { filter: [{ by: dimensionOfKey(answer.key!.by), in: [key] }] }),
        });
      },
      isPicked(row) {
        const found = listing.row(row);
        return (
          !!found &&
          hands.picked !== undefined &&
          (keyOf(found.answer, found.at) ?? String(row)) === hands.picked
        );
      },
      isMuted(row) {
        const found = listing.row(row);
        return found?.answer.counted?.rows[found.at] === false;
      },
    },
    columns: {
      all: (first.known ?? columns).map((key) => ({ key, name: nameOf(key) })),
      shown: columns,
      change: hands.choose,
    },
    async lines() {
      const lines: Line[] = [shown.map((i) => nameOf(all[i]!.name))];
      for await (const answer of listing.all())
        answer.rows.forEach((_, at) => lines.push(lineOf(answer, at)));
      return lines;
    },
  };
}
