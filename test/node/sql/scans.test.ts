import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlEngine, type SqlDriver } from '../../../server/sql/engine.ts';
import type { SqlSchema } from '../../../server/sql/schema.ts';
import { distinct, mean, median, sum, type Aggregate } from '../../../src/metrics/language.ts';
import { always } from '../../../src/query/calendar.ts';
import type { AggregateAnswer, AggregateScan } from '../../../src/query/scan.ts';
import { deals } from '../../../src/schema/deals.ts';
import { visits } from '../../../src/schema/visits.ts';
import { scanTable } from '../../../workers/engine/scan.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { openDuckDb, openPostgres, type Database } from '../../support/load-sql.ts';
import { tablesOf } from '../../support/tables.ts';
import { hostileSource, tablesOfSource } from './hostile.ts';
import { randomScan } from './random-scans.ts';
import { compare, comparison } from './support.ts';

const seeds = 160;
const everything = always({ zone: 'UTC', asOf: Date.UTC(2026, 0, 1), weekStart: 1, fiscalStart: 1 });
const over = ({ fn, of, p }: Aggregate, table: string): AggregateScan => ({
  table,
  windows: [everything],
  by: [],
  folds: [{ fn, ...(of && { of }), ...(p !== undefined && { p }) }],
});

/** Approximate counts of distinct values are exact for few. */
const many = 120_000;
const crowd: Tables = tablesOfSource({
  ...hostileSource(3, 120, ['customers', 'users']),
  visits: { views: Array.from({ length: many }, (_, row) => row % 110_003) },
});
const crowded = over(distinct(visits, visits.views), 'visits');

function engineAnswer(scan: AggregateScan): AggregateAnswer {
  const steps = scanTable(crowd, scan, new Map());
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Cells by window and group key, so that the order of the groups does not matter. */
function cells({ groups, folds, superseded }: AggregateAnswer, windows: number): unknown {
  const out: Record<string, unknown> = { superseded: superseded && [...superseded] };
  groups.forEach((key, g) => {
    for (let w = 0; w < windows; w++) {
      const at = w * groups.length + g;
      out[`${w} ${JSON.stringify(key)}`] = folds.map(({ values, n, nulls, variance }) => [
        values[at] === values[at] ? values[at] : null,
        n[at],
        nulls[at],
        variance && n[at] ? variance[at] : null,
      ]);
    }
  });
  return out;
}

const known = new Map<AggregateScan, unknown>();
const scans = [crowded, ...Array.from({ length: seeds }, (_, seed) => randomScan(seed + 1))];

/** Differences of the scans, up to the first where one is enough. */
async function differences(driver: SqlDriver, schema: SqlSchema, first = false): Promise<string[]> {
  const engine = sqlEngine(driver, { schema });
  const into = comparison();
  for (const [seed, scan] of scans.entries()) {
    const windows = scan.windows.length;
    if (!known.has(scan)) known.set(scan, cells(engineAnswer(scan), windows));
    compare(known.get(scan), cells(await engine.scan(scan), windows), into, `seed ${seed}`);
    if (first && into.differences.length) break;
  }
  if (!first) expect(into.numbers).toBeGreaterThan(40_000);
  return into.differences;
}

/** A plain sum of doubles loses the cents here: of 0.1 + 10¹² − 10¹² it leaves 0.09998. */
async function toTheCent(database: Database): Promise<void> {
  const amounts = tablesOf({ deals: { amount: [0.1, 1e12, 7, -1e12, 0.2] } });
  const engine = sqlEngine(database.driver, { schema: await database.load(amounts, true) });
  const valueOf = async (fold: Aggregate): Promise<number> =>
    (await engine.scan(over(fold, 'deals'))).folds[0]!.values[0]!;
  expect(await valueOf(sum(deals, deals.amount))).toBeCloseTo(7.3, 12);
  expect(await valueOf(mean(deals, deals.amount))).toBeCloseTo(1.46, 12);
  expect(await valueOf(median(deals, deals.amount))).toBe(0.2);
}

/** Faults that a printer may have, made by changing what it printed. */
const faults: Record<string, (sql: string) => string> = {
  'a quantile that is not linear': (sql) => sql.replaceAll('quantile_cont(', 'quantile_disc('),
  'predicates of three values': (sql) => sql.replaceAll(', FALSE)', ', NULL)'),
  '<> for a comparison with no value': (sql) => sql.replaceAll('IS DISTINCT FROM', '<>'),
  'no value for children that are not there': (sql) =>
    sql.replace(/coalesce\((t\d+\."v\d+"), (CAST\(\$\d+ AS DOUBLE\))\)/g, 'coalesce($1, nullif($2, $2))'),
  'what is not ended is not open': (sql) => sql.replaceAll('"to" IS NULL OR', 'FALSE OR'),
  'a window open at its start': (sql) => sql.replace(/"at" >= ("lo"|CAST)/g, '"at" > $1'),
  'a window closed at its end': (sql) => sql.replaceAll('"at" < "hi"', '"at" <= "hi"'),
  'open although it ended before it began': (sql) => sql.replaceAll(' AND "to" >= "at"', ''),
  'an approximate count of distinct values': (sql) =>
    sql.replaceAll('count(DISTINCT "', 'approx_count_distinct("'),
  'a least of nothing that is 0': (sql) =>
    sql.replace(
      /(?:min|max)\("x\d+"\)(?: FILTER \(WHERE [^()]*(?:\([^()]*\)[^()]*)*\))?/g,
      'coalesce($&, 0)',
    ),
  'the first of equal rows': (sql) => sql.replaceAll('"o" DESC', '"o" ASC'),
  'the first parent of an id': (sql) => sql.replace(/(t\d+\.o) DESC/g, '$1 ASC'),
  'a neighbour of the same time': (sql) =>
    sql.replace(/AND CAST\(\$\d+ AS BIGINT\) PRECEDING/g, 'AND CURRENT ROW'),
};

describe('DuckDB', () => {
  let database: Database;
  let schema: SqlSchema;
  beforeAll(async () => {
    database = await openDuckDb();
    schema = await database.load(crowd, true);
  }, 60_000);
  afterAll(() => database.close());

  it('answers scans made of every node as the engine does', async () => {
    expect((await differences(database.driver, schema)).slice(0, 20)).toEqual([]);
  }, 60_000);
  it.each(Object.entries(faults))('a printer with a fault is caught: %s', async (_name, fault) => {
    const { driver } = database;
    const faulty: SqlDriver = { ...driver, query: (sql, params) => driver.query(fault(sql), params) };
    expect(await differences(faulty, schema, true)).not.toEqual([]);
  });
  it('sums money to the cent beside large amounts', () => toTheCent(database));
});

describe('PostgreSQL', () => {
  let database: Database;
  beforeAll(async () => void (database = await openPostgres()), 60_000);
  afterAll(() => database.close());

  it('answers scans made of every node as the engine does', async () => {
    const schema = await database.load(crowd, true);
    expect((await differences(database.driver, schema)).slice(0, 20)).toEqual([]);
  }, 60_000);
  it('sums money to the cent beside large amounts', () => toTheCent(database));
});
