import type { Column } from '../../../src/schema/entity.ts';
import { tables as schema } from '../../../src/schema/tables.ts';
import { dayMs } from '../../../src/util/civil.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { tablesOf } from '../../support/tables.ts';

/** A seeded source of whole numbers in [0, n) (mulberry32). */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * n);
  };
}

/** Texts that trip printers: quotes, backslashes, placeholders, patterns, blanks, other scripts, numbers in disguise. */
export const words = [
  "O'Brien",
  'say "hi"',
  'back\\slash',
  "'; DROP TABLE deals; --",
  '$1',
  '%_',
  ' padded ',
  '王小明',
  'محمد',
  'é',
  'e\u0301',
  '🚀',
  'North',
  'north',
  '07',
  '7',
  'NULL',
  'null',
  'NaN',
  'true',
];
const amounts = [0, -50, 12.34, 0.1, 0.2, 1e-7, 99, 99, 123_456.78, 4e6, -4e6, 7, 9, 10, 6, 3, null, null];
/** Month edges of UTC and of Berlin, midnights of the days on which Berlin changes its clocks, and the changes themselves. */
const edges = [
  Date.UTC(2024, 0, 1),
  Date.UTC(2023, 11, 31, 23),
  Date.UTC(2024, 1, 1),
  Date.UTC(2024, 1, 29),
  Date.UTC(2024, 2, 1),
  Date.UTC(2024, 2, 30, 23),
  Date.UTC(2024, 2, 31, 1),
  Date.UTC(2024, 2, 31, 22),
  Date.UTC(2024, 3, 1),
  Date.UTC(2024, 3, 1, 12),
  Date.UTC(2024, 9, 26, 22),
  Date.UTC(2024, 9, 27, 0, 30),
  Date.UTC(2024, 9, 27, 1),
  Date.UTC(2024, 9, 27, 23),
  Date.UTC(2024, 10, 15, 9, 30),
];
const dates = [
  '2023-12-31',
  '2024-01-01',
  '2024-01-31',
  '2024-02-01',
  '2024-02-29',
  '2024-03-31',
  '2024-04-01',
  '2024-10-27',
  '2024-11-15',
];

const iso = (instant: number): string => new Date(instant).toISOString().replace('T', ' ').replace('Z', '');

type Source = Record<string, Record<string, (string | number | boolean | null)[]>>;

export const oddHeaders = ['SOURCE', 'Odd "name\' \\ 名', 'long '.repeat(20)] as const;

export const tablesOfSource = (source: Source): Tables => tablesOf(source);

/**
 * Every table of the schema with every column, filled from what breaks engines; and columns that only the file has.
 * `twins`: tables in which some ids name two rows.
 */
export function hostileSource(seed: number, rows: number, twins: readonly string[] = []): Source {
  const roll = dice(seed);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const cellOf = (
    column: Column,
    row: number,
    isKey: boolean,
    ids: number,
  ): string | number | boolean | null => {
    if (isKey && column.type === 'id') return `${column.name}'${row % ids}`;
    if (roll(6) === 0) return null;
    if (column.type === 'id') {
      const to = column.refers && schema.find(({ $table }) => $table === column.refers)!.$key[0];
      // Some point at no row.
      return to ? `${to}'${roll(rows + 4)}` : one(words);
    }
    if (column.type === 'enum') return one(column.values!);
    if (column.type === 'boolean') return one([true, false]);
    if (column.type === 'date') return one(dates);
    if (column.type === 'timestamp')
      return iso(one(edges) + one([-1, 0, 0, 1]) + (roll(3) ? 0 : roll(40) * dayMs));
    if (column.type === 'decimal') return one(amounts);
    if (column.type === 'integer') return one([0, 1, 2, 5, -3]);
    return one(words);
  };
  const source: Source = {};
  for (const { $table, $columns, $key } of schema) {
    const made: Source[string] = {};
    const ids = twins.includes($table) ? rows - 20 : rows;
    for (const column of $columns)
      made[column.name] = Array.from({ length: rows }, (_, row) =>
        cellOf(column, row, $key.length === 1 && $key[0] === column.name, ids),
      );
    const [other, odd, long] = oddHeaders;
    // Differs from the schema's column in case only; quotes; longer than a name may be in PostgreSQL.
    made[other] = Array.from({ length: rows }, () => one(words));
    made[odd] = Array.from({ length: rows }, () => one([...words.slice(0, 3), null]));
    made[long] = Array.from({ length: rows }, () => one(['a', 'b', null]));
    source[$table] = made;
  }
  // A metric's own target, so that goals are looked up.
  source['targets']!['metric'] = Array.from({ length: rows }, () => one(['win-rate', 'revenue', 'nps']));
  return source;
}

/** Two tenants' rows in the same tables, told apart by `tenant`. */
export function together(ours: Source, theirs: Source, [a, b]: readonly [string, string]): Source {
  const both: Source = {};
  for (const [table, columns] of Object.entries(ours)) {
    const made: Source[string] = {};
    for (const [name, cells] of Object.entries(columns))
      made[name] = cells.flatMap((cell, row) => [theirs[table]![name]![row]!, cell]);
    made['tenant'] = Object.values(columns)[0]!.flatMap(() => [b, a]);
    both[table] = made;
  }
  return both;
}
