import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { MetricAnswer, TableAnswer } from '../../query/answer.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, groupFilter, groupKey, groupName, naturalBy } from '../base/groups.ts';
import { periodOf } from '../base/series.ts';
import type { Look } from '../base/view.ts';
import { noCell } from './cells.ts';
import type { Hands, Listed } from './listed.ts';
import { columnName, wordName } from './names.ts';
import type { Order } from './order.ts';
import { tableTexts } from './texts.ts';
import { wholeList, type Whole } from './whole-list.ts';

/** Words of the kit's own, not of the data. */
const ownWords: ReadonlySet<string> = new Set(['band', 'status', 'which']);
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

/** A name says more than the id before it, which stays the row's key. */
function named({ columns, rows, ...rest }: TableAnswer): TableAnswer {
  if (columns[1]?.name !== 'name' || !keys.has(columns[0]!.name)) return { columns, rows, ...rest };
  return {
    ...rest,
    columns: [...columns.slice(1), columns[0]!],
    rows: rows.map(([id = null, name = null, ...others]) => [name ?? id, ...others, id]),
  };
}

/** An analysis' own table; days in it are written as days. */
function ownTable(table: TableAnswer, look: Look, names?: ReadonlyMap<string, string>): Whole {
  const { columns, rows } = named(table);
  const { formats, texts, answer } = look;
  const formatOf = columns.map(({ unit }) =>
    unit === 'text' ? String : unitFormat(unit, formats, texts, { currency: answer.currency }),
  );
  // The key stands first, or last behind a name.
  const at = keys.has(columns[0]?.name ?? '') ? 0 : columns.length - 1;
  const key = keys.get(columns[at]?.name ?? '');
  return {
    columns: (at ? columns.slice(0, -1) : columns).map(({ name, unit }) => ({
      key: name,
      name: columnName(name, look),
      figure: unit !== 'text' || /(_at|_date|^last_sale|^day)$/.test(name),
    })),
    rows,
    cell(value, column) {
      if (value === null) return noCell;
      if (typeof value === 'number') return { text: formatOf[column]!(value) };
      if (column === at && names) return { text: names.get(value) ?? value };
      if (/^\d{4}-\d\d-\d\d$/.test(value)) return { text: formats.date(value) };
      return { text: ownWords.has(columns[column]!.name) ? wordName(value, look) : value };
    },
    ...(key && { filter: (row) => (row[at] == null ? undefined : [{ by: key, in: [String(row[at])] }]) }),
  };
}

/** Metrics by a dimension, a row a group. */
function groupsTable(metrics: readonly string[], by: string, look: Look): Whole {
  const { answer } = look;
  const results = metrics.map((id) => answer.metrics[id]!);
  const formats = results.map(({ unit }) => formatsOf(unit, answer.currency, look).full);
  const maps = results.map(({ groups = [] }) => new Map(groups.map((group) => [groupKey(group), group])));
  const all = [...new Map(maps.flatMap((map) => [...map])).values()];
  const names = new Map(all.map((group) => [groupKey(group), groupName(group, look)]));
  return {
    columns: [
      { key: by, name: dimensionName(by, look), figure: false },
      ...metrics.map((key) => ({ key, name: metricName(key, look), figure: true })),
    ],
    rows: all.map((group) => [
      groupKey(group),
      ...maps.map((map) => map.get(groupKey(group))?.value ?? null),
    ]),
    cell(value, column) {
      if (value === null) return noCell;
      return { text: column ? formats[column - 1]!(value as number) : names.get(value as string)! };
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
    ? (matrixOf(table, look) ?? ownTable(table, look, names))
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
      ],
      excluded: result.excluded,
    },
    order,
    most,
    look,
    hands,
  );
}
