import { NONE } from '../../charts/types.ts';
import type { Filter } from '../../query/question.ts';
import type { Look } from '../base/view.ts';
import type { GridCell } from './grid/model.ts';
import { fewRows, type Hands, type Listed } from './listed.ts';
import { ariaSort, type Order } from './order.ts';
import { tableTexts } from './texts.ts';

export type Value = string | number | null;

/** A small table that the page has whole. */
export interface Whole {
  readonly columns: readonly {
    readonly key: string;
    readonly name: string;
    readonly figure: boolean;
    /** Its values are numbers that stand for words. */
    readonly words?: boolean;
  }[];
  readonly rows: readonly (readonly Value[])[];
  readonly cell: (value: Value, column: number, row: readonly Value[]) => GridCell;
  /** What a row is searched by besides its cells. */
  readonly more?: (row: readonly Value[]) => string;
  /** What a row stands for. */
  readonly filter?: (row: readonly Value[]) => readonly Filter[] | undefined;
}

/** Rows in the order that is asked for, no value last. */
function sorted(whole: Whole, [order]: readonly Order[], code: string): Whole['rows'] {
  const at = whole.columns.findIndex(({ key }) => key === order?.by);
  if (!order || at < 0) return whole.rows;
  const sign = order.down ? -1 : 1;
  return [...whole.rows].sort((a, b) => {
    const [x, y] = [a[at]!, b[at]!];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const byText = typeof x !== 'number' || typeof y !== 'number';
    const isDay = typeof x === 'string' && /^\d{4}-\d\d-\d\d$/.test(x);
    const difference = isDay
      ? Number(x > y) - Number(x < y)
      : byText
        ? whole.cell(x, at, a).text.localeCompare(whole.cell(y, at, b).text, code, { numeric: true })
        : x - y;
    return sign * difference;
  });
}

const isDayText = (value: Value): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

export interface AboutWhole extends Pick<Listed, 'title' | 'notes' | 'excluded'> {
  /** What the list is an answer to. */
  readonly key: string;
  /** The sentence, around how many rows there are. */
  readonly summary: (said: readonly (string | false)[]) => string;
}

/** A list of rows that the page has, searched and sorted here. */
export function wholeList(
  whole: Whole,
  { title, key: about, summary: say, notes, excluded }: AboutWhole,
  order: readonly Order[],
  most: number,
  look: Look,
  hands: Hands,
): Listed {
  const words = tableTexts(look);
  const { formats, texts } = look;
  const { columns, cell } = whole;
  const low = (text: string): string => text.toLocaleLowerCase(texts.code);
  const textOf = (row: readonly Value[], i: number): string => cell(row[i] ?? null, i, row).text;
  const wanted = low(hands.search);
  const holds = (row: readonly Value[]): boolean =>
    columns.some((_, i) => row[i] != null && low(textOf(row, i)).includes(wanted)) ||
    low(whole.more?.(row) ?? '').includes(wanted);
  const matching = sorted(whole, order, texts.code).filter((row) => !wanted || holds(row));
  const rows = matching.slice(0, most);
  const count = formats.count(matching.length);
  const summary = say([
    wanted
      ? matching.length
        ? words.matching(matching.length, count, hands.search)
        : words.none(hands.search).replace(/[.。]$/, '')
      : words.rows(matching.length, count),
    rows.length < matching.length && words.first(formats.count(rows.length), count),
  ]);
  const keyAt = (row: number): string => JSON.stringify(rows[row]!);
  return {
    title,
    summary,
    notes,
    excluded,
    hasSearch: whole.rows.length > fewRows || wanted !== '',
    model: {
      label: `${title}: ${summary}`,
      key: JSON.stringify([about, order, wanted]),
      columns: columns.map(({ key, name, figure }) => ({
        key,
        name,
        number: figure,
        sort: ariaSort(key, order),
      })),
      count: rows.length,
      cell: (row, column) =>
        rows[row] ? cell(rows[row][column] ?? null, column, rows[row]) : { text: NONE },
      sort: (column) => hands.sort(columns[column]!.key, columns[column]!.figure),
      pick(row) {
        const filter = whole.filter?.(rows[row]!);
        hands.pick({
          key: keyAt(row),
          label: columns.map((_, i) => textOf(rows[row]!, i)),
          ...(filter && { filter }),
        });
      },
      isPicked: (row) => hands.picked !== undefined && !!rows[row] && keyAt(row) === hands.picked,
    },
    lines: () =>
      Promise.resolve([
        columns.map(({ name }) => name),
        ...rows.map((row) =>
          columns.map((column, i) => {
            const value = row[i] ?? null;
            if (value === null) return '';
            const isPlain = !column.words && (typeof value === 'number' || isDayText(value));
            return isPlain ? value : textOf(row, i);
          }),
        ),
      ]),
  };
}
