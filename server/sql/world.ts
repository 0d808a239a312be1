import { labels } from '../../src/metrics/dimensions.ts';
import type { World } from '../../src/query/resolve.ts';
import { fxRates } from '../../src/schema/fx-rates.ts';
import { tableNamed } from '../../src/schema/tables.ts';
import { sqlEngine, type Readable, type SqlDriver } from './engine.ts';
import { rowsIn } from './print-rows.ts';
import { printing } from './print.ts';

type Names = ReadonlyMap<string, string>;

/**
 * What the planner needs to know of the tables, read from the rows within the scope: a statement a table for its oldest
 * and newest event, and one for the names of its ids. A host keeps it for as long as its data stay the same.
 * `currency`: ISO 4217 code of the report currency; null: the only one in the data, else that with a rate of 1.
 * deals.amount_base is made of deals.amount where it is not there.
 */
export async function worldIn(
  driver: SqlDriver,
  readable: Readable,
  currency: string | null = null,
): Promise<World> {
  const { schema, scope } = readable;
  const extents = new Map<string, Extent>();
  for (const name of schema.keys()) extents.set(name, await extentOf(driver, readable, name));
  const byTable = new Map<string, Names>();
  for (const { id } of labels.values())
    if (!byTable.has(id.table)) byTable.set(id.table, await namesIn(driver, readable, id.table));
  const currencies = new Map<string, readonly string[]>();
  for (const name of schema.keys()) currencies.set(name, await currenciesIn(driver, readable, name));
  const deals = schema.get('deals')?.columns;
  const remade = !!deals?.has('amount') && !deals.has('amount_base');
  const begin = await beginOf(driver, readable);
  const newest = Math.max(...[...extents.values()].map((extent) => extent.newest ?? -Infinity));
  return {
    tables: new Map(
      [...schema].map(([name, { columns }]) => [
        name,
        new Set([
          ...[...columns.keys()].filter((column) => column !== scope?.column),
          ...(remade && name === 'deals' ? ['amount_base'] : []),
        ]),
      ]),
    ),
    newest: newest > -Infinity ? newest : null,
    oldest: (table) => extents.get(table)?.oldest ?? null,
    begins: () => begin,
    names: (dimension) => byTable.get(labels.get(dimension)?.id.table ?? ''),
    currency: currency?.toUpperCase() ?? (await reportCurrency(driver, readable, currencies)),
    currencies: (table) => currencies.get(table) ?? [],
    remade,
  };
}

interface Extent {
  readonly oldest: number | null;
  readonly newest: number | null;
}

/** Of its timestamps that are not planned; where it has none, of the day `at`: days of plans are no events. */
async function extentOf(driver: SqlDriver, { schema, scope }: Readable, name: string): Promise<Extent> {
  const columns = tableNamed(name)?.$columns ?? [];
  const events = columns.filter(({ type, planned }) => type === 'timestamp' && !planned);
  const dated = events.length
    ? events
    : columns.filter((column) => column.type === 'date' && column.name === 'at');
  const print = printing(driver.dialect, schema, [], [], scope);
  const rows = rowsIn(print, name, false);
  const times = dated.filter((column) => rows.column(column.name)).map((column) => rows.number(column));
  if (!times.length) return { oldest: null, newest: null };
  const values = ['min', 'max'].flatMap((fn) => times.map((time, t) => `${fn}(${time}) AS "${fn}${t}"`));
  const { sql, params } = print.finish(`SELECT ${values.join(', ')} FROM ${rows.from()}`);
  const [row = []] = await driver.query(sql, params);
  const known = (cells: typeof row): number[] =>
    cells.flatMap((cell) => (cell === null ? [] : [Number(cell)]));
  const [least, most] = [known(row.slice(0, times.length)), known(row.slice(times.length))];
  return {
    oldest: least.length ? Math.min(...least) : null,
    newest: most.length ? Math.max(...most) : null,
  };
}

/** The earliest of all their days and times. */
async function beginOf(driver: SqlDriver, { schema, scope }: Readable): Promise<number> {
  let least = Infinity;
  for (const name of schema.keys()) {
    const print = printing(driver.dialect, schema, [], [], scope);
    const rows = rowsIn(print, name, false);
    const times = (tableNamed(name)?.$columns ?? [])
      .filter((column) => /^(date|timestamp)$/.test(column.type) && rows.column(column.name))
      .map((column, t) => `min(${rows.number(column)}) AS "t${t}"`);
    if (!times.length) continue;
    const { sql, params } = print.finish(`SELECT ${times.join(', ')} FROM ${rows.from()}`);
    const [row = []] = await driver.query(sql, params);
    for (const cell of row) if (cell !== null) least = Math.min(least, Number(cell));
  }
  return least === Infinity ? -Infinity : least;
}

/** The words of the table's currency column. */
async function currenciesIn(driver: SqlDriver, { schema, scope }: Readable, name: string): Promise<string[]> {
  const column = [...schema.get(name)!.columns.keys()].find((one) => one.toLowerCase() === 'currency');
  if (!column) return [];
  const print = printing(driver.dialect, schema, [], [], scope);
  const rows = rowsIn(print, name, false);
  const { sql } = rows.column(column)!;
  const { sql: text, params } = print.finish(`SELECT DISTINCT ${sql} AS "v" FROM ${rows.from()}`);
  return (await driver.query(text, params)).flatMap(([word]) => (word === null ? [] : [String(word)])).sort();
}

/** The only currency of the data, else the one that has a rate of 1, else any. */
async function reportCurrency(
  driver: SqlDriver,
  readable: Readable,
  currencies: ReadonlyMap<string, readonly string[]>,
): Promise<string | null> {
  const words = [...currencies].flatMap(([table, found]) => (table === 'fx_rates' ? [] : found));
  const codes = [...new Set(words.map((word) => word.toUpperCase()))].sort();
  if (codes.length < 2 || !readable.schema.has('fx_rates')) return codes[0] ?? null;
  const columns = [fxRates.currency, fxRates.rate];
  const found = (await sqlEngine(driver, readable).columns({ table: 'fx_rates', columns })).columns;
  const [names, rates] = [found.get('currency'), found.get('rate')?.numbers];
  const one = rates ? rates.indexOf(1) : -1;
  return one >= 0 ? names!.words![names!.codes![one]!]!.toUpperCase() : codes[0]!;
}

/** The table's names by id; of rows with one id, the last one's. */
async function namesIn(driver: SqlDriver, readable: Readable, table: string): Promise<Names> {
  const names = new Map<string, string>();
  const label = [...labels.values()].find(({ id }) => id.table === table)!;
  if (!readable.schema.has(table)) return names;
  const columns = [label.id, label.name];
  const { rows, columns: found } = await sqlEngine(driver, readable).columns({ table, columns });
  const [ids, words] = columns.map(({ name }) => found.get(name));
  for (let row = 0; row < rows; row++) {
    const [id, word] = [ids?.codes?.[row], words?.codes?.[row]];
    if (id && word) names.set(ids!.words![id]!, words!.words![word]!);
  }
  return names;
}
