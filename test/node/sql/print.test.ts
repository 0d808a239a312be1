import { describe, expect, it } from 'vitest';
import { compileColumns, compileScan, type Compiled } from '../../../server/sql/compile.ts';
import { duckdb } from '../../../server/sql/duckdb.ts';
import { postgres } from '../../../server/sql/postgres.ts';
import type { Scope, SqlColumn, SqlSchema, SqlTable } from '../../../server/sql/schema.ts';
import { isAnalysis } from '../../../src/metrics/define.ts';
import { count, equals, via } from '../../../src/metrics/language.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import { always } from '../../../src/query/calendar.ts';
import { plan } from '../../../src/query/plan.ts';
import { missingIn, type World } from '../../../src/query/resolve.ts';
import type { AggregateScan } from '../../../src/query/scan.ts';
import { deals } from '../../../src/schema/deals.ts';
import type { Column } from '../../../src/schema/entity.ts';
import { tables } from '../../../src/schema/tables.ts';
import { randomScan } from './random-scans.ts';
import './support.ts';

const storage = (type: string): 'number' | 'text' | 'timestamp' | 'date' =>
  type === 'timestamp' || type === 'date'
    ? type
    : type === 'decimal' || type === 'integer'
      ? 'number'
      : 'text';
const schema: SqlSchema = new Map(
  tables.map(({ $table, $columns }): [string, SqlTable] => [
    $table,
    {
      name: ['crm', `v ${$table}`],
      columns: new Map<string, SqlColumn>([
        ...$columns.map(({ name, type }) => [name, { name: `c ${name}`, storage: storage(type) }] as const),
        ['tenant', { name: 'tenant', storage: 'text' }],
      ]),
    },
  ]),
);
const world: World = {
  tables: new Map(tables.map(({ $table, $columns }) => [$table, new Set($columns.map(({ name }) => name))])),
  newest: Date.UTC(2024, 3, 1),
  oldest: () => Date.UTC(2023, 0, 1),
  begins: () => Date.UTC(2023, 0, 1),
  currency: null,
  currencies: () => [],
};
const scope: Scope = { column: 'tenant', value: "d'or 42" };

/** Every statement of the catalogue's expressions and analyses, filtered by a text that must not be printed. */
const plans = catalogue.flatMap((definition) => {
  const by = ['owner', 'channel', 'source'].find(
    (name) => isAnalysis(definition) || !missingIn(definition.value, { by: [name] }, world),
  );
  const where = by && !isAnalysis(definition) ? [{ by, in: ["x' OR 1=1 --", null] }] : [];
  const asked = {
    metrics: [definition.id],
    period: '2024-Q1',
    grain: 'month' as const,
    ...(where.length && { by: [by!], where }),
  };
  return [plan(asked, world, Date.UTC(2026, 0, 1))];
});
const scans = [
  ...plans.flatMap((planned) => [...planned.scans.values()]),
  ...Array.from({ length: 200 }, (_, seed) => randomScan(seed)),
];
const columns = plans.flatMap((planned) => [...planned.columns.values()]);

const compiled = (dialect: typeof duckdb): Compiled<unknown>[] => [
  ...scans.map((scan) => compileScan(scan, dialect, schema, scope)),
  ...columns.map((scan) => compileColumns(scan, dialect, schema, scope)),
];

describe.each([duckdb, postgres])('statements for $name', (dialect) => {
  const statements = compiled(dialect);
  it('are many', () => expect(statements.length).toBeGreaterThan(600));
  it('hold no value: neither a number nor a text, nor a comment or a second statement', () => {
    for (const { sql } of statements) {
      const bare = sql
        .replace(/"(?:[^"]|"")*"/g, '')
        .replace(/CAST\(\$\d+ AS (DOUBLE|BIGINT|VARCHAR|DOUBLE\[\]|float8|bigint|text|float8\[\])\)/g, '')
        .replace(/AS (float8)\b/g, '')
        .replace(/\b[tc]\d+\b/g, '');
      expect(bare).not.toMatch(/\d|'|;|--|\/\*|\\/);
    }
  });
  it('bind each parameter that they mention, and no other', () => {
    for (const { sql, params } of statements) {
      const mentioned = new Set([...sql.matchAll(/\$(\d+)/g)].map(([, place]) => +place!));
      expect([...mentioned].sort((a, b) => a - b)).toEqual(params.map((_, place) => place + 1));
    }
  });
  it('narrow every table to the scope', () => {
    let mentions = 0;
    for (const { sql, params } of statements) {
      const named = sql.match(/"crm"/g)?.length ?? 0;
      const narrowed = [
        ...sql.matchAll(
          /FROM "crm"\."v [a-z_]+" WHERE CAST\("tenant" AS (?:VARCHAR|text)\) = CAST\(\$(\d+) AS (?:VARCHAR|text)\)\)/g,
        ),
      ];
      expect(narrowed.length).toBe(named);
      for (const [, place] of narrowed) expect(params[+place! - 1]).toBe(scope.value);
      mentions += named;
    }
    expect(mentions).toBeGreaterThan(statements.length);
  });
});

describe('what is refused', () => {
  const window = always({ zone: 'UTC', asOf: 0, weekStart: 1, fiscalStart: 1 });
  const scan = (over: Partial<AggregateScan>): AggregateScan => ({
    table: 'deals',
    windows: [window],
    by: [],
    folds: [{ fn: 'count' }],
    ...over,
  });
  const print = (
    over: Partial<AggregateScan>,
    from = schema,
    within: Scope | undefined = scope,
  ): Compiled<unknown> => compileScan(scan(over), duckdb, from, within);
  const column = (name: string): Column => ({
    k: 'col',
    table: 'deals',
    name,
    type: 'string',
    need: 'optional',
  });

  it('a scope without a value, and a table without the column to scope by', () => {
    expect(() => print({}, schema, { column: 'tenant', value: '' })).toThrow('internal');
    expect(() => print({}, schema, { column: 'other', value: 'a' })).toThrow('internal');
    const open = new Map([
      ...schema,
      [
        'customers',
        {
          name: ['customers'],
          columns: new Map([
            ['customer_id', { name: 'id', storage: 'text' as const }],
            ['name', { name: 'name', storage: 'text' as const }],
          ]),
        },
      ],
    ]);
    expect(() =>
      print({ by: [via(deals.customer_id, { ...column('name'), table: 'customers' })] }, open),
    ).toThrow('internal');
  });
  it.each(['a\0b', '\ud800'])('a text that a database would change: %j', (text) =>
    expect(() => print({ where: equals(deals.stage, text) })).toThrow('bad-question'),
  );
  it('a table that takes the windows’ name, and a name with a control character', () => {
    const named = (name: string): SqlSchema =>
      new Map([['deals', { ...schema.get('deals')!, name: [name] }]]);
    expect(() => print({}, named('#windows'))).toThrow('internal');
    expect(() => print({}, named('a\u0001b'))).toThrow('internal');
    expect(print({}, named('a"b; DROP')).sql).toContain('FROM "a""b; DROP" WHERE');
  });
  it('an edge where there is no window', () =>
    expect(() =>
      print({ where: { k: 'compare', op: '<', of: [deals.created_at, { k: 'edge', at: 'end' }] } }),
    ).toThrow('internal'));
  it('reads no column that the table is not said to have', () => {
    const { sql } = print({
      by: [column('password')],
      where: equals(column('password'), 'x'),
      folds: [count({ $table: 'deals' })],
    });
    expect(sql).not.toContain('password');
  });
});
