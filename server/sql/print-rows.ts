import type { Predicate, Value } from '../../src/metrics/language.ts';
import { isCivil, isWindowed, textOf } from '../../src/query/walk.ts';
import { Fault } from '../../src/util/fault.ts';
import { quoted } from './dialect.ts';
import { keyOf } from './print-key.ts';
import { maskOf } from './print-predicate.ts';
import { numberOf } from './print-value.ts';
import { windowsName, type Print } from './print.ts';
import type { Join, Key, Rows } from './rows.ts';
import type { SqlColumn, SqlTable } from './schema.ts';

/** The table's rows, each seen in every window or in none. */
export function rowsIn(print: Print, table: string, windowed: boolean): Rows {
  const stored = print.schema.get(table);
  if (!stored) throw new Fault('internal', { found: `no table ${table}` });
  const alias = print.alias();
  const window = windowed ? print.alias() : undefined;
  const beside = window === undefined ? '' : ` CROSS JOIN "${windowsName}" AS ${window}`;
  const used = new Map<string, string>();
  const joins = new Map<string, Join<unknown> & { readonly alias: string }>();

  const known = new Map<string, unknown>();
  const seenIn = (window: string | undefined): Rows => {
    // What does not look at the window is the same in every one and in none.
    const once = <T>(kind: string, node: Value | Predicate, make: () => T): T => {
      const memo = `${window !== undefined && isWindowed(node) ? window : ''}${kind}${textOf(node)}`;
      let found = known.get(memo) as T | undefined;
      if (found === undefined) known.set(memo, (found = make()));
      return found;
    };
    const rows: Rows = {
      print,
      table,
      window,
      number: (node, civil = isCivil(node)) =>
        once(civil ? 'day' : 'number', node, () => numberOf(rows, node, civil)),
      key: (node) => once('key', node, () => keyOf(rows, node)),
      mask: (node) => once('mask', node, () => maskOf(rows, node)),
      column(name): Key | undefined {
        const column = stored.columns.get(name);
        if (!column) return undefined;
        let place = used.get(name);
        if (!place) used.set(name, (place = `c${used.size}`));
        return { sql: `${alias}.${place}`, kind: column.storage === 'text' ? 'text' : 'number' };
      },
      order: () => (stored.order === undefined ? undefined : `${alias}.o`),
      windowIndex: () => `${window!}.i`,
      join<T>(memo: string, make: (alias: string) => Join<T>) {
        let join = joins.get(memo);
        if (!join) {
          const joined = print.alias();
          joins.set(memo, (join = { alias: joined, ...make(joined) }));
        }
        return join as Join<T> & { readonly alias: string };
      },
      steady: () => seenIn(undefined),
      of: (other, beside) => rowsIn(print, other, beside),
      from() {
        // A join's text reads columns, so the table's own select comes last.
        const joined = [...joins.values()].map((join) => join.text());
        return [`${scan(print, stored, used)} AS ${alias}${beside}`, ...joined].join(' ');
      },
    };
    return rows;
  };
  return seenIn(window);
}

/** The only place that names a table of the database: the columns that are read, of the rows that the asker may see. */
function scan(print: Print, { name, columns, order }: SqlTable, used: ReadonlyMap<string, string>): string {
  const { scope } = print;
  if (name.length === 1 && name[0] === windowsName) throw new Fault('internal', { found: windowsName });
  const read = [...used].map(([column, place]) => `${reading(print, columns.get(column)!)} AS ${place}`);
  if (order !== undefined) read.push(`${quoted(order)} AS o`);
  let where = '';
  if (scope) {
    const column = columns.get(scope.column);
    if (!column) throw new Fault('internal', { found: `no column ${scope.column} to scope by` });
    where = ` WHERE CAST(${quoted(column.name)} AS ${print.dialect.text}) = ${print.bind(scope.value, 'text')}`;
  }
  return `(SELECT ${read.join(', ') || 'TRUE AS c'} FROM ${name.map(quoted).join('.')}${where})`;
}

/** A stored column as what the rows are made of: a double (times in UTC ms) or a text, null where there is no value. */
function reading({ dialect, bind }: Print, { name, storage }: SqlColumn): string {
  const column = quoted(name);
  if (storage === 'text') return `nullif(CAST(${column} AS ${dialect.text}), ${bind('', 'text')})`;
  if (storage !== 'number') return dialect.instant(column, bind);
  return `nullif(CAST(${column} AS ${dialect.number}), ${bind(NaN, 'number')})`;
}
