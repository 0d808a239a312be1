import type { Window } from '../../src/query/calendar.ts';
import { Fault } from '../../src/util/fault.ts';
import type { Bind, Dialect, Param, ParamType } from './dialect.ts';
import type { Scope, SqlSchema } from './schema.ts';

export type Offsets = readonly (readonly [number, number])[];

/** One statement while it is printed. */
export interface Print {
  readonly dialect: Dialect;
  readonly schema: SqlSchema;
  readonly scope: Scope | undefined;
  /** Changes of the report zone's offset. */
  readonly offsets: Offsets;
  /** The value as a parameter: the only way in which a number or a text enters a statement. */
  readonly bind: Bind;
  readonly number: (value: number) => string;
  /** A name that the statement has not used yet. */
  readonly alias: () => string;
  /** The window's field as a column of the windows' rows. */
  readonly field: (window: string, name: keyof Window) => string;
  /** The windows as `WITH …`. */
  readonly windows: () => string;
  /** The statement with its placeholders, and what to bind: just what it mentions, each once. */
  readonly finish: (text: string) => { readonly sql: string; readonly params: readonly Param[] };
}

// What is printed may be left out again: places are given to the parameters of the finished statement.
const marked = /\u0001(\d+)\u0001/g;

/** Name of the windows' rows in a statement; no table may have it. */
export const windowsName = '#windows';

export function printing(
  dialect: Dialect,
  schema: SqlSchema,
  windows: readonly Window[],
  offsets: Offsets = [],
  scope?: Scope,
): Print {
  if (scope && (typeof scope.value !== 'string' || !scope.value))
    throw new Fault('internal', { found: 'a scope without a value' });
  const bound: { readonly value: Param; readonly type: ParamType }[] = [];
  const marks = new Map<string, string>();
  const fields = new Set<keyof Window>();
  let aliases = 0;
  const bind = (value: Param, type: ParamType): string => {
    if (typeof value === 'string') refuseUnstorable(value);
    const key = type + (typeof value === 'number' ? String(value) : JSON.stringify(value));
    let mark = marks.get(key);
    if (!mark) marks.set(key, (mark = `\u0001${bound.push({ value, type }) - 1}\u0001`));
    return mark;
  };
  return {
    dialect,
    schema,
    scope,
    offsets,
    bind,
    number: (value) => (value === value ? bind(value, 'number') : `CAST(NULL AS ${dialect.number})`),
    alias: () => `t${aliases++}`,
    field(window, name) {
      fields.add(name);
      return `${window}."${name}"`;
    },
    windows() {
      const list = (values: readonly number[]): string => bind(values, 'numbers');
      const columns = new Map([['i', list(windows.map((_, i) => i))]]);
      for (const name of fields) columns.set(name, list(windows.map((window) => window[name])));
      return `WITH "${windowsName}" AS (${dialect.windows(columns)})\n`;
    },
    finish(text) {
      const params: Param[] = [];
      const places = new Map<string, string>();
      const sql = text.replace(marked, (_, mark: string) => {
        let place = places.get(mark);
        const { value, type } = bound[+mark]!;
        if (!place) places.set(mark, (place = dialect.param(params.push(value), type)));
        return place;
      });
      return { sql, params };
    },
  };
}

/** A text that databases cut or change would be compared as another one. */
function refuseUnstorable(text: string): void {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text))
    throw new Fault('bad-question', { found: JSON.stringify(text), expected: 'text' });
}
