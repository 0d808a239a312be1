import { metricName, reasonText, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { MetricAnswer, TableAnswer, Unit } from '../../query/answer.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, groupFilter, groupKey, groupName, naturalBy } from '../base/groups.ts';
import { periodOf } from '../base/series.ts';
import type { Look } from '../base/view.ts';
import { noCell } from './cells.ts';
import type { Hands, Listed } from './listed.ts';
import { columnName, engineWord, listedName } from './names.ts';
import type { Order } from './order.ts';
import { tableTexts } from './texts.ts';
import { wholeList, type Whole } from './whole-list.ts';

const keys: ReadonlyMap<string, string> = new Map([
  ['deal', 'deal_id'],
  ['product', 'product'],
  ['customer', 'customer'],
  ['owner', 'owner'],
  ['rep', 'owner'],
  ['agent', 'agent'],
  ['stage', 'stage'],
]);

/** Moves from a stage to another as a matrix. */
function matrixOf({ columns, rows }: TableAnswer, look: Look): Whole | undefined {
  const [from, to, count, share] = ['from', 'to', 'deals', 'share'].map((name) =>
    columns.findIndex((column) => column.name === name),
  ) as [number, number, number, number];
  if (from < 0 || to < 0 || count < 0 || columns[from]!.unit !== 'text') return undefined;
  const seen = (i: number): string[] => [...new Set(rows.map((row) => String(row[i])))];
  const heads = seen(from);
  const others = seen(to);
  const across = [
    ...heads.filter((one) => others.includes(one)),
    ...others.filter((one) => !heads.includes(one)),
  ];
  const words = tableTexts(look);
  const { formats } = look;
  const texts = new Map(
    rows.map((row) => {
      const [n, part] = [row[count] as number, row[share] as number | null];
      const text = part == null ? formats.count(n) : words.moves(formats.count(n), formats.percent(part));
      return [JSON.stringify([row[from], row[to]]), text];
    }),
  );
  return {
    columns: [
      { key: 'from', name: columnName('from', look), figure: false },
      ...across.map((key) => ({ key: `to ${key}`, name: key, figure: true })),
    ],
    rows: heads.map((head) => [head, ...across.map((one) => texts.get(JSON.stringify([head, one])) ?? null)]),
    cell: (value) => (value === null ? noCell : { text: String(value) }),
    filter: ([stage]) => [{ by: 'stage', in: [stage as string] }],
  };
}

/**
 * Columns in the order in which they are shown, then those that are not: an id that a name stands for, and the high end of an
 * interval, which is written with its low one.
 */
function arranged({ columns, rows }: TableAnswer): {
  readonly table: TableAnswer;
  readonly shown: number;
  /** The column of the row's key. */
  readonly at: number;
  readonly high: number;
} {
  const all = columns.map((_, i) => i);
  const names = columns.map(({ name }) => name);
  const isKeyed = keys.has(names[0]!);
  const id = isKeyed && names[1] === 'name' ? 0 : -1;
  const low = names.indexOf('low');
  const high = low >= 0 && names[low + 1] === 'high' ? low + 1 : -1;
  const shown = all.filter((i) => i !== id && i !== high);
  const order = [...shown, ...all.filter((i) => !shown.includes(i))];
  return {
    table: {
      columns: order.map((i) => columns[i]!),
      rows: rows.map((row) => order.map((i) => (i === 1 && id === 0 ? (row[1] ?? row[0]) : row[i]) ?? null)),
    },
    shown: shown.length,
    at: isKeyed ? order.indexOf(0) : -1,
    high: order.indexOf(high),
  };
}

/** An analysis' own table; days in it are written as days. */
function ownTable(
  answered: TableAnswer,
  metric: string,
  look: Look,
  names?: ReadonlyMap<string, string>,
): Whole {
  const {
    table: { columns, rows },
    shown,
    at,
    high,
  } = arranged(answered);
  const { formats, texts, answer } = look;
  const formatOf = columns.map(({ unit }) =>
    unit === 'text' ? String : unitFormat(unit, formats, texts, { currency: answer.currency }),
  );
  const key = keys.get(columns[at]?.name ?? '');
  const low = high < 0 ? -1 : columns.findIndex(({ name }) => name === 'low');
  const attribute = columns.findIndex(({ name }) => name === 'attribute');
  return {
    columns: columns.slice(0, shown).map(({ name, unit }, i) => ({
      key: name,
      name: listedName(metric, i === low ? 'range' : name, look),
      figure: unit !== 'text' || /(_at|_date|^last_sale|^day)$/.test(name),
      ...(i === low && { words: true }),
    })),
    rows,
    cell(value, column, row) {
      if (value === null) return noCell;
      if (typeof value === 'number') {
        const to = column === low ? row[high] : null;
        const write = formatOf[column]!;
        return {
          text: typeof to === 'number' ? tableTexts(look).between(write(value), write(to)) : write(value),
        };
      }
      if (column === at && names) return { text: names.get(value) ?? value };
      if (/^\d{4}-\d\d-\d\d$/.test(value)) return { text: formats.date(value) };
      const of = attribute < 0 ? undefined : String(row[attribute]);
      return { text: engineWord(metric, columns[column]!.name, value, of, look) ?? value };
    },
    ...(key && { filter: (row) => (row[at] == null ? undefined : [{ by: key, in: [String(row[at])] }]) }),
  };
}

/** What an analysis' one value is measured in: what its table's first numbers are. */
const unitOf = ({ unit, table }: MetricAnswer): Unit => {
  const first = table?.columns.find((column) => column.unit !== 'text')?.unit;
  return unit === 'table' && first && first !== 'text' ? first : unit;
};

/** Metrics by a dimension, a row a group. */
function groupsTable(metrics: readonly string[], by: string, look: Look): Whole {
  const { answer } = look;
  const results = metrics.map((id) => answer.metrics[id]!);
  const formats = results.map((result) => formatsOf(unitOf(result), answer.currency, look).full);
  const maps = results.map(({ groups = [] }) => new Map(groups.map((group) => [groupKey(group), group])));
  const all = [...new Map(maps.flatMap((map) => [...map])).values()];
  const names = new Map(all.map((group) => [groupKey(group), groupName(group, look)]));
  return {
    columns: [
      { key: by, name: dimensionName(by, look), figure: false },
      ...metrics.map((key, i) => ({
        ...{ key, name: metricName(key, look), figure: true },
        words: results[i]!.unit === 'table',
      })),
    ],
    rows: all.map((group) => [
      groupKey(group),
      ...maps.map((map) => map.get(groupKey(group))?.value ?? null),
    ]),
    cell(value, column, [key]) {
      if (value === null) return noCell;
      if (!column) return { text: names.get(value as string)! };
      const write = formats[column - 1]!;
      // A distribution is told by where most of it lies.
      const interval =
        results[column - 1]!.unit === 'table' && maps[column - 1]!.get(key as string)?.interval;
      return {
        text: interval
          ? tableTexts(look).between(write(interval.low), write(interval.high))
          : write(value as number),
      };
    },
    filter: ([key]) => groupFilter([by], key as string),
  };
}

/** Of a metric that answers with a table, or that is split by a dimension. */
export const hasTable = ({ table }: MetricAnswer): boolean => table !== undefined;

export function analysisList(
  metrics: readonly string[],
  by: string | undefined,
  order: readonly Order[],
  most: number,
  look: Look,
  hands: Hands,
  names?: ReadonlyMap<string, string>,
): Listed {
  const words = tableTexts(look);
  const { answer, formats, texts } = look;
  const [metric] = metrics as [string];
  const result = answer.metrics[metric]!;
  const dimension = by ?? naturalBy.get(metric);
  const table = by === undefined ? result.table : undefined;
  const whole = table
    ? (matrixOf(table, look) ?? ownTable(table, metric, look, names))
    : groupsTable(metrics, dimension!, look);
  const title = metrics.map((id) => metricName(id, look)).join(texts.comma);
  const more = Number(table?.flags?.find((flag) => flag.startsWith('more:'))?.slice(5) ?? 0);
  const isValue = !by && result.value !== null && result.unit !== 'table';
  return wholeList(
    whole,
    {
      title,
      key: JSON.stringify(answer.question),
      summary: (said) =>
        sentence(
          [
            isValue &&
              texts.is(
                title,
                unitFormat(result.unit, formats, texts, { currency: answer.currency })(result.value),
                periodOf(answer, look),
              ),
            ...said,
            (by || result.unit === 'table') && periodOf(answer, look),
          ],
          look,
        ),
      notes: [
        ...(more ? [words.more(more, formats.count(more))] : []),
        ...(table?.flags?.includes('inferred') ? [words.inferred] : []),
        ...(table?.flags ?? [])
          .filter((flag) => flag.startsWith('no-rate'))
          .map((flag) => reasonText(flag, look)),
      ],
      excluded: result.excluded,
    },
    order,
    most,
    look,
    hands,
  );
}
