import type { RowsAnswer, RowsQuestion } from '../../src/query/question.ts';
import { money } from '../../src/schema/money.ts';
import { tableNamed } from '../../src/schema/tables.ts';
import { codesOf, joinOf, textAt } from './codes.ts';
import type { Telling } from './rows.ts';
import type { ColumnData, Table, Tables } from './table.ts';

const named = new WeakMap<Table, Table>();
const listed = new WeakMap<Tables, { readonly key: string; readonly rows: readonly number[] }>();

/** The table with every id that the data have a name for by that name. */
function withNames(tables: Tables, table: Table): Table {
  let found = named.get(table);
  if (found) return found;
  const columns = new Map(table.columns);
  for (const { name, refers } of tableNamed(table.name)?.$columns ?? []) {
    const [ids, names] = [table.columns.get(name), refers && namesOf(tables, refers)];
    if (!ids || !names) continue;
    const { codes, words } = codesOf(ids, table.rows);
    columns.set(name, { kind: 'code', codes, words: words.map((word) => names.get(word) ?? word) });
  }
  named.set(table, (found = { ...table, columns }));
  return found;
}

/** Names by id of a table's rows, or undefined where its file has none. */
function namesOf(tables: Tables, name: string): ReadonlyMap<string, string> | undefined {
  const table = tables.get(name);
  const [ids, names] = [table?.columns.get(tableNamed(name)?.$key[0] ?? ''), table?.columns.get('name')];
  if (!table || !ids || !names) return undefined;
  const found = new Map<string, string>();
  for (let row = 0; row < table.rows; row++) {
    const [id, word] = [textAt(ids, row), textAt(names, row)];
    if (id !== null && word !== null) found.set(id, word);
  }
  return found;
}

function within(table: Table, { during }: RowsQuestion): (row: number) => boolean {
  const data = during && table.columns.get(during.by);
  if (!during || data?.kind !== 'number') return () => true;
  const type = tableNamed(table.name)?.$columns.find(({ name }) => name === during.by)?.type;
  const [from, to] =
    type === 'date' ? [Date.parse(during.from), Date.parse(during.to)] : [during.lo, during.hi];
  return (row) => data.values[row]! >= from && data.values[row]! < to;
}

/** Each row's own currency, else its parent's. */
function currenciesOf(tables: Tables, table: Table, page: readonly number[]): (string | null)[] {
  const own = [...table.columns].find(([name]) => name.toLowerCase() === 'currency')?.[1];
  const key = money.get(table.name)?.[2];
  const refers = key && tableNamed(table.name)?.$columns.find(({ name }) => name === key)?.refers;
  const parent = refers ? tables.get(refers) : undefined;
  const above = parent?.columns.get('currency');
  const id = refers && tableNamed(refers)?.$key[0];
  const parents = above && id && table.columns.has(key) ? joinOf(table, key, parent!, id) : undefined;
  return page.map((row) => {
    const said = own ? textAt(own, row) : null;
    const up = parents?.[row] ?? -1;
    return said ?? (up >= 0 ? textAt(above!, up) : null);
  });
}

/** Amounts in the row's own currency; of deals that is `amount` as it was written. */
const ownMoney = (table: string): readonly string[] =>
  table === 'deals' ? ['amount', 'cost'] : (money.get(table)?.[1] ?? generalMoney.get(table) ?? []);
/** In the report currency: converted when they were read, or of files that know no currency. */
const generalMoney: ReadonlyMap<string, readonly string[]> = new Map([
  ['deals', ['amount_base']],
  ['products', ['unit_cost', 'list_price']],
  ['stock', ['unit_cost']],
  ['cases', ['revenue', 'cost']],
]);

function moneyIn(table: string, column: string): 'own' | 'base' | undefined {
  if (generalMoney.get(table)?.includes(column)) return 'base';
  return ownMoney(table).includes(column) ? 'own' : undefined;
}

/** How rows are told to people. */
export const tellRows: Telling = {
  named: withNames,
  once(tables, table, question, list) {
    const { columns: _columns, limit: _limit, offset: _offset, ...rest } = question;
    const key = JSON.stringify([table.name, rest]);
    const known = listed.get(tables);
    if (known?.key === key) return known.rows;
    const inside = within(table, question);
    const rows = list().filter(inside);
    listed.set(tables, { key, rows });
    return rows;
  },
  beside(tables, table, page, shown): Partial<RowsAnswer> {
    const seen = withNames(tables, table);
    const by = tableNamed(table.name)?.$key[0];
    const keys = by === undefined ? undefined : table.columns.get(by);
    const labelled = (name: string): boolean => seen.columns.get(name) !== table.columns.get(name);
    const textsOf = (data: ColumnData): (string | null)[] => page.map((row) => textAt(data, row));
    return {
      known: [...table.columns.keys()],
      columns: shown.map((column) => {
        const unit = moneyIn(table.name, column.name);
        return {
          ...column,
          ...(labelled(column.name) && { labels: textsOf(seen.columns.get(column.name)!) }),
          ...(unit && { money: unit }),
        };
      }),
      ...(shown.some(({ name }) => moneyIn(table.name, name) === 'own') && {
        currencies: currenciesOf(tables, table, page),
      }),
      ...(keys && { key: { by: by!, values: textsOf(keys) } }),
    };
  },
};
