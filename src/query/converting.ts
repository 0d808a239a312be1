import { knownMetrics, metricNamed } from '../metrics/catalogue.ts';
import type { Aggregate, At, Measure, Predicate, Value } from '../metrics/language.ts';
import type { Column } from '../schema/entity.ts';
import { money } from '../schema/money.ts';
import { tableNamed } from '../schema/tables.ts';
import { targets } from '../schema/targets.ts';
import { dayMs } from '../util/civil.ts';
import { dayOf } from '../util/zone.ts';
import type { Calendar } from './calendar.ts';
import { codeOf, currenciesIn, type Money } from './money.ts';
import { dimensionOf, lacking, type World } from './resolve.ts';

const all = (...of: (Predicate | undefined)[]): Predicate => ({
  k: 'all',
  of: of.filter((part) => part !== undefined),
});

/** A column that may not be there, as the schema has it. */
const columnOf = (table: string, name: string): Column => ({
  ...tableNamed(table)!.$columns.find((column) => column.name === name)!,
  maybe: true,
});

/** The table of a key that the table's money may depend on. */
const parentOf = (table: string): string | undefined => {
  const [, , key] = money.get(table)!;
  return key && columnOf(table, key).refers;
};

/** The words that the currency of the table's rows may be. */
function currencyWords(table: string, world: World): string[] {
  const parent = parentOf(table);
  return [...new Set([...world.currencies(table), ...(parent ? world.currencies(parent) : [])])];
}

/** Currency of the table's rows; undefined where no column tells it. */
function currencyOf(table: string, world: World): Value | undefined {
  const value = dimensionOf('currency', table, world);
  return value && !lacking(value, world) ? value : undefined;
}

/** How a question reads money; `only`: the one currency that it asks for. */
export function converting(only: string | undefined, world: World, { asOf, zone }: Calendar): Money {
  const own = only && codeOf(only);
  const report = world.currency ?? '';
  const codes = (table: string): string[] =>
    report
      ? currencyWords(table, world)
          .map(codeOf)
          .filter((code) => code !== report)
      : [];
  const isAmount = ({ table, name }: Column): boolean =>
    !!money.get(table)?.[1].includes(name) && (table !== 'deals' || !!own || !!world.remade);
  const raw = (column: Column): Column =>
    column.table === 'deals' && world.tables.get('deals')?.has('amount')
      ? { ...column, name: 'amount' }
      : column;

  const isOf = (table: string, code: string): Predicate => {
    const of = currencyOf(table, world);
    const values = currencyWords(table, world).filter((word) => codeOf(word) === code);
    const found: Predicate[] = of ? [{ k: 'in', of, values }] : [];
    if (code === report) found.push(of ? { k: 'null', of } : all());
    return { k: 'any', of: found };
  };
  const rows = (table: string): Predicate | undefined =>
    own && money.has(table) ? isOf(table, own) : undefined;

  /** The row's own day, or where it is not yet there the last known one: of a stock that of its moment, else as-of. */
  const rate = (table: string, at: At | undefined): Value => {
    const [date, , parent] = money.get(table)!;
    const key = parent ? columnOf(table, parent) : undefined;
    const isOwn = tableNamed(table)!.$columns.some(({ name }) => name === date);
    const dated: Value =
      isOwn || !key ? columnOf(table, date) : { k: 'via', key, of: columnOf(key.refers!, date) };
    const day: Value = { k: 'day', of: dated };
    const edge = (days: number): Value =>
      at?.k === 'stock' && table === 'deals'
        ? { k: 'edge', at: at.when === 'start' ? 'start' : 'end', days }
        : { k: 'lit', v: dayOf(asOf - 1, zone) + (days + 1) * dayMs };
    return {
      k: 'rate',
      of: currencyOf(table, world)!,
      at: { k: 'pick', when: [[{ k: 'compare', op: '<', of: [day, edge(0)] }, day]], or: edge(-1) },
      to: report,
    };
  };
  const amount = (column: Column, at: At | undefined): Value => {
    if (!isAmount(column)) return column;
    const { table } = column;
    if (own) return { k: 'pick', when: [[isOf(table, own), raw(column)]] };
    if (!codes(table).length) return raw(column);
    const converted: Value = { k: 'math', op: '*', of: [raw(column), rate(table, at)] };
    if (table !== 'targets') return converted;
    // A goal of a count has no currency.
    const values = knownMetrics().filter((id) => metricNamed(id)!.unit.startsWith('currency'));
    return { k: 'pick', when: [[{ k: 'in', of: targets.metric, values }, converted]], or: column };
  };
  const read = (node: unknown, at?: At): unknown => {
    if (Array.isArray(node)) return node.map((part) => read(part, at));
    if (!isNode(node)) return node;
    if (node.k === 'col') return amount(node, at);
    const inside = node.k === 'aggregate' ? node.at : at;
    const made = Object.fromEntries(Object.entries(node).map(([name, part]) => [name, read(part, inside)]));
    const where = node.k === 'aggregate' ? rows(node.table) : undefined;
    return where ? { ...made, where: all(made['where'] as Predicate | undefined, where) } : made;
  };

  /** What holds of the rows for which the node reads an amount of that currency without a rate. */
  const lostIn = (node: unknown, code: string, at: At | undefined): Predicate[] => {
    if (Array.isArray(node)) return node.flatMap((part) => lostIn(part, code, at));
    if (!isNode(node)) return [];
    if (node.k === 'col') {
      if (!isAmount(node) || !codes(node.table).includes(code)) return [];
      const known: Predicate = { k: 'not', of: { k: 'null', of: raw(node) } };
      return [all(known, isOf(node.table, code), { k: 'null', of: rate(node.table, at) })];
    }
    if (node.k === 'via')
      return lostIn(node.of, code, at).map((lost) => ({
        k: 'compare',
        op: '=',
        of: [
          { ...node, of: { k: 'pick', when: [[lost, { k: 'lit', v: 1 }]] } },
          { k: 'lit', v: 1 },
        ],
      }));
    if (node.k === 'each') {
      const of = lostRows(node.of, code);
      return of
        ? [
            {
              k: 'compare',
              op: '>',
              of: [
                { ...node, of },
                { k: 'lit', v: 0 },
              ],
            },
          ]
        : [];
    }
    return Object.values(node).flatMap((part) => lostIn(part, code, at));
  };
  const lostRows = ({ table, at, of, where }: Aggregate, code: string): Aggregate | undefined => {
    const lost = lostIn([of, where], code, at);
    return lost.length
      ? { k: 'aggregate', fn: 'count', table, ...(at && { at }), where: all(where, { k: 'any', of: lost }) }
      : undefined;
  };
  const lostOf = (measure: Measure, code: string): Measure | undefined => {
    if (measure.k === 'aggregate') return lostRows(measure, code);
    if (measure.k === 'calc' || measure.k === 'either')
      return measure.of
        .flatMap((part) => lostOf(part, code) ?? [])
        .reduce<Measure | undefined>((a, b) => (a ? { k: 'calc', op: '+', of: [a, b] } : b), undefined);
    if (measure.k !== 'over' && measure.k !== 'across' && measure.k !== 'positive') return undefined;
    const of = lostOf(measure.of, code);
    return of && (measure.k === 'positive' ? of : { ...measure, of });
  };
  return {
    read: <T>(node: T) => read(node) as T,
    rows,
    unrated: (measure) =>
      own
        ? []
        : currenciesIn(world).flatMap((code) => {
            const lost = lostOf(measure, code);
            return lost ? [[code, lost] as const] : [];
          }),
  };
}

type Node = Value | Predicate | At | Measure;
const isNode = (node: unknown): node is Node => typeof node === 'object' && !!node && 'k' in node;
