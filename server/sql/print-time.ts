import type { At } from '../../src/metrics/language.ts';
import { isCivil } from '../../src/query/walk.ts';
import { asText, type Rows } from './rows.ts';

export interface Counting {
  /** A select of the outputs, of "w" (the window's number) where there are windows, and of what `keep` reads. */
  readonly text: string;
  /** Conditions of the rows that count after all, newer ones having taken the others' place. */
  readonly keep: readonly string[];
}

type Newest = { readonly keys: readonly string[]; readonly alone: boolean };

/** The rows that count, once for each window in which they do. `where`: an output that must hold. */
export function counting(
  rows: Rows,
  at: At | undefined,
  outputs: readonly string[],
  where?: string,
): Counting {
  const columns = [...outputs];
  const conditions: string[] = [];
  if (rows.window) columns.push(`${rows.windowIndex()} AS "w"`);
  let newest: Newest | undefined;
  if (at?.k === 'event') {
    columns.push(...eventColumns(rows, at));
    conditions.push('"at" >= "lo"', '"at" < "hi"');
    if (at.newestOf) newest = { keys: at.newestOf.map((key) => asText(rows, rows.key(key))), alone: true };
  } else if (at?.k === 'stock') {
    columns.push(...stockColumns(rows, at));
    // A row that ended before it began never counts.
    conditions.push('"at" < "began"', '("to" IS NULL OR ("to" >= "ended" AND "to" >= "at"))');
  } else if (at?.k === 'snapshot') {
    const known = rows.print.field(rows.window!, isCivil(at.on) ? 'knownDay' : 'known');
    columns.push(`${rows.number(at.on)} AS "at"`, `${known} AS "known"`);
    conditions.push('"at" < "known"');
    newest = { keys: at.key.map((key) => asText(rows, rows.key(key))), alone: false };
  }
  // Filters choose among a window's rows, but not among snapshots: the newest is the newest of all.
  const late = at?.k === 'snapshot' && where ? [where] : [];
  if (where && !late.length) conditions.push(where);
  const keys = newest?.keys.map((_, k) => `"k${k}"`) ?? [];
  newest?.keys.forEach((key, k) => columns.push(`${key} AS "k${k}"`));
  const order = newest && rows.order();
  if (order) columns.push(`${order} AS "o"`);
  const partition = `PARTITION BY ${['"w"', ...keys].join(', ')} ORDER BY "at" DESC${order ? ', "o" DESC' : ''}`;
  const rank = newest ? `, row_number() OVER (${partition}) AS "r"` : '';
  const first = newest && `"r" = ${rows.print.bind(1, 'integer')}`;
  return {
    text: `SELECT *${rank} FROM (SELECT ${columns.join(', ')} FROM ${rows.from()}) AS "a"${
      conditions.length ? ` WHERE ${conditions.join(' AND ')}` : ''
    }`,
    keep: [...(first ? [newest?.alone ? `(${first} OR ${keys[0]!} IS NULL)` : first] : []), ...late],
  };
}

function eventColumns(rows: Rows, { on, ahead }: Extract<At, { k: 'event' }>): string[] {
  const [lo, hi, to] = isCivil(on) ? (['loDay', 'hiDay', 'toDay'] as const) : (['lo', 'hi', 'to'] as const);
  const { field } = rows.print;
  return [
    `${rows.number(on)} AS "at"`,
    `${field(rows.window!, lo)} AS "lo"`,
    `${field(rows.window!, ahead ? to : hi)} AS "hi"`,
  ];
}

function stockColumns(rows: Rows, { from, to, when }: Extract<At, { k: 'stock' }>): string[] {
  const { field, number } = rows.print;
  const civil = isCivil(from);
  const start = field(rows.window!, civil ? 'loDay' : 'lo');
  const end = field(rows.window!, civil ? 'knownDay' : 'known');
  const middle = `((${start} + ${end}) / ${number(2)})`;
  const began = when === 'start' ? start : when === 'middle' ? middle : end;
  const ended = when === 'end' ? end : when === 'middle' ? middle : start;
  return [
    `${rows.number(from)} AS "at"`,
    `${rows.number(to)} AS "to"`,
    `${began} AS "began"`,
    `${ended} AS "ended"`,
  ];
}
