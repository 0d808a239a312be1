import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { Answer, TableAnswer } from '../../query/answer.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { fewest, formatsOf, isMean, moreText } from '../base/groups.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Look } from '../base/view.ts';
import type { Told } from './groups-picture.ts';
import type { BreakdownAsked } from './question.ts';
import { engineWord, listedName } from '../crm-table/names.ts';
import { breakdownTexts } from './texts.ts';

type Column = TableAnswer['columns'][number];

/** What an analysis is about, where that is not its first numbers. */
const told: ReadonlyMap<string, readonly string[]> = new Map([
  ['rfm-segments', ['customers', 'net']],
  ['lead-score-band', ['leads', 'rate']],
  ['churn-by-attribute', ['rate', 'customers']],
  ['hygiene-score', ['share', 'failed']],
]);

/** Analyses that come in an order of their own. */
const ordered = new Set(['rfm-segments', 'churn-by-attribute', 'lead-score-band', 'forecast-interval']);

/** A word of the engine as a reader's: "at-risk" → "At risk". */
const readable = (word: string): string => {
  const plain = word.replace(/[-_]/g, ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** Columns that are drawn: those asked for, else what the analysis is about, else its first two kinds of numbers. */
function drawnColumns(metric: string, { columns }: TableAnswer, asked: readonly string[]): number[] {
  const named = (names: readonly string[]): number[] =>
    names.map((name) => columns.findIndex((column) => column.name === name)).filter((i) => i >= 0);
  if (asked.length) return named(asked);
  const own = named(told.get(metric) ?? []);
  if (own.length) return own;
  const numbers = columns.flatMap(({ unit }, i) => (unit === 'text' ? [] : [i]));
  const [first] = numbers;
  const other = numbers.find((i) => columns[i]!.unit !== columns[first!]!.unit);
  return [...(first === undefined ? [] : [first]), ...(other === undefined ? [] : [other])];
}

/** Name of a row: its texts; of a band of numbers, from where to where. */
function nameOf(
  metric: string,
  { columns }: TableAnswer,
  row: TableAnswer['rows'][number],
  look: Look,
): string {
  const words = breakdownTexts(look);
  if (columns[0]?.name === 'from' && columns[1]?.name === 'below') {
    const [low, high] = row as (number | null)[];
    const count = shown(look.formats.count);
    if (low == null) return words.below(count(high));
    return high == null ? words.least(count(low)) : words.from(count(low), count(high));
  }
  const attribute = String(row[columns.findIndex(({ name }) => name === 'attribute')] ?? '');
  const texts = columns.flatMap(({ unit, name }, i) => {
    if (unit !== 'text' || row[i] == null) return [];
    const word = String(row[i]);
    return [engineWord(metric, name, word, attribute, look) ?? word];
  });
  return texts.join(' · ') || shown(String)(null);
}

const columnName = (metric: string, { name }: Column, look: Look): string => {
  const words = breakdownTexts(look).columns;
  return Object.hasOwn(words, name) ? words[name as keyof typeof words] : listedName(metric, name, look);
};

/** Bars of an analysis that comes as a table; its order is kept where it is one of bands. */
export function tablePicture(
  answer: Answer,
  metric: string,
  { columns: asked, order, top }: BreakdownAsked,
  look: Look,
): Told | undefined {
  const { table } = answer.metrics[metric]!;
  if (!table?.rows.length) return undefined;
  const words = breakdownTexts(look);
  const drawn = drawnColumns(metric, table, asked);
  if (!drawn.length) return undefined;
  const formats = table.columns.map(({ unit }) =>
    formatsOf(unit === 'text' ? 'count' : unit, answer.currency, look),
  );
  const [lead] = drawn as [number];
  const value = (row: TableAnswer['rows'][number], i: number): number | null =>
    (row[i] ?? null) as number | null;
  const bands = table.columns[0]?.name === 'from';
  // What a share rests on: the first count of its row.
  const { unit } = table.columns[lead]!;
  const base =
    unit !== 'text' && isMean(unit) ? table.columns.findIndex((column) => column.unit === 'count') : -1;
  const rows = table.rows.map((row, i) => {
    const n = base < 0 ? null : value(row, base);
    const note = n !== null && n < fewest ? look.texts.n(look.formats.count(n)) : undefined;
    return { key: JSON.stringify([i]), name: nameOf(metric, table, row, look), row, note };
  });
  if (order === 'name' || !ordered.has(metric))
    rows.sort((a, b) =>
      order === 'name'
        ? a.name.localeCompare(b.name, look.texts.code)
        : (value(b.row, lead) ?? -Infinity) - (value(a.row, lead) ?? -Infinity),
    );
  const data: BarsData = {
    series: drawn.map((i) => ({
      key: table.columns[i]!.name,
      name: columnName(metric, table.columns[i]!, look),
      format: formats[i]!.full,
      axis: formats[i]!.short,
    })),
    bars: rows
      .slice(0, top)
      .map(({ key, name, row, note }) => ({ key, name, values: drawn.map((i) => value(row, i)), note })),
    more: rows.length > top ? moreText(rows.length - top, look) : undefined,
  };
  const best = rows
    .filter(({ note }) => !note)
    .reduce<(typeof rows)[number] | undefined>(
      (a, b) => (a && (value(b.row, lead) ?? -Infinity) <= (value(a.row, lead) ?? -Infinity) ? a : b),
      undefined,
    );
  const most = best ? value(best.row, lead) : null;
  const ends = rows.filter(({ row: [word] }) => word === 'p10' || word === 'p90');
  const summary = sentence(
    [
      periodOf(answer, look),
      // A distribution has ends and no leader.
      ...ends.map(({ name, row }) => `${name}: ${shown(formats[lead]!.full)(value(row, lead))}`),
      best &&
        !ends.length &&
        most !== null &&
        rows.filter(({ row, note }) => !note && value(row, lead) === most).length === 1 &&
        words.leadsIn(best.name, columnName(metric, table.columns[lead]!, look), formats[lead]!.full(most)),
    ],
    look,
  );
  const title = metricName(metric, look);
  const numbers = table.columns.flatMap(({ unit }, i) => (unit === 'text' || (bands && i < 2) ? [] : [i]));
  const [head] = table.columns;
  return {
    summary,
    picture: picture<BarsData, BarsOptions>(
      { draw: bars, marks: barsMarks },
      data,
      { kind: 'panels', names: {} },
      {
        label: `${title}: ${summary}`,
        heading: title,
        table: rowsTable(
          title,
          head && head.unit === 'text' && head.name !== 'segment'
            ? readable(dimensionName(head.name, look))
            : words.group,
          numbers.map((i) => columnName(metric, table.columns[i]!, look)),
          rows.map(({ name, row }) => ({
            head: name,
            cells: numbers.map((i) => shown(formats[i]!.full)(value(row, i))),
          })),
        ),
      },
    ),
  };
}
