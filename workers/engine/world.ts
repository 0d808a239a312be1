import type { World } from '../../src/query/resolve.ts';
import type { Report } from '../../src/query/report.ts';
import { labelOf } from '../../src/metrics/known-dimensions.ts';
import { knownTable } from '../../src/schema/known.ts';
import { codesOf, textAt } from './codes.ts';
import type { Table, Tables } from './table.ts';

/** What the planner needs to know of the loaded tables. */
export function worldOf(tables: Tables, report: Report): World {
  const oldest = new Map<string, number | null>();
  let begin: number | undefined;
  const names = new Map<string, ReadonlyMap<string, string>>();
  const currencies = new Map<string, readonly string[]>();
  const deals = tables.get('deals')?.columns;
  const derived = report.files.some(({ table, columns }) =>
    columns.some(
      ({ column, because }) =>
        table === 'deals' && column === 'amount_base' && because === 'derived:fx_rates',
    ),
  );
  const remade = !!deals?.has('amount') && (derived || !deals.has('amount_base'));
  return {
    tables: new Map(
      [...tables].map(([name, table]) => [
        name,
        new Set([...table.columns.keys(), ...(remade && name === 'deals' ? ['amount_base'] : [])]),
      ]),
    ),
    newest: report.newest,
    currency: report.currency,
    remade,
    currencies(name) {
      let found = currencies.get(name);
      if (!found) currencies.set(name, (found = currenciesIn(tables.get(name))));
      return found;
    },
    names(dimension) {
      let found = names.get(dimension);
      if (!found) names.set(dimension, (found = namesOf(tables, dimension)));
      return found;
    },
    begins: () => (begin ??= beginOf(tables)),
    oldest(name) {
      let found = oldest.get(name);
      if (found === undefined) oldest.set(name, (found = oldestIn(tables, name)));
      return found;
    },
  };
}

/** The words that its rows have. */
function currenciesIn(table: Table | undefined): string[] {
  const name = [...(table?.columns.keys() ?? [])].find((column) => column.toLowerCase() === 'currency');
  if (!name) return [];
  const { codes, words } = codesOf(table!.columns.get(name), table!.rows);
  const used = new Uint8Array(words.length);
  for (let row = 0; row < codes.length; row++) used[codes[row]!] = 1;
  return words.filter((_, code) => code > 0 && used[code]);
}

function beginOf(tables: Tables): number {
  let least = Infinity;
  for (const [name, { columns }] of tables)
    for (const { name: column, type } of knownTable(name)?.$columns ?? []) {
      const data = columns.get(column);
      if (/^(date|timestamp)$/.test(type) && data?.kind === 'number')
        for (const value of data.values) if (value < least) least = value;
    }
  return least === Infinity ? -Infinity : least;
}

/** The earliest event: the least of its timestamps that are not planned, or of its required dates where it has none. */
function oldestIn(tables: Tables, name: string): number | null {
  const table = tables.get(name);
  const columns = knownTable(name)?.$columns ?? [];
  const events = columns.filter((column) => column.type === 'timestamp' && !column.planned);
  let least = Infinity;
  for (const { name: column } of events.length
    ? events
    : columns.filter((c) => c.type === 'date' && c.name === 'at')) {
    const data = table?.columns.get(column);
    if (data?.kind === 'number') for (const value of data.values) if (value < least) least = value;
  }
  return least === Infinity ? null : least;
}

function namesOf(tables: Tables, dimension: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const label = labelOf(dimension);
  const table = label && tables.get(label.id.table);
  const [ids, names] = [table?.columns.get(label!.id.name), table?.columns.get(label!.name.name)];
  if (!table || !ids || !names) return found;
  for (let row = 0; row < table.rows; row++) {
    const [id, name] = [textAt(ids, row), textAt(names, row)];
    if (id !== null && name !== null) found.set(id, name);
  }
  return found;
}
