import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqlSchema } from '../../../server/sql/schema.ts';
import { worldIn } from '../../../server/sql/world.ts';
import { isAnalysis, type Metric } from '../../../src/metrics/define.ts';
import { dimensions, labels } from '../../../src/metrics/dimensions.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import type { Filter, Question } from '../../../src/query/question.ts';
import { missingIn, type World } from '../../../src/query/resolve.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { worldOf } from '../../../workers/engine/world.ts';
import { openDuckDb, openPostgres, type Database } from '../../support/load-sql.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';
import { dice, hostileSource, oddHeaders, tablesOfSource, together, words } from './hostile.ts';
import { ask, comparison } from './support.ts';

const tenants = ["d'or", 'd"or'] as const;
const scope = { column: 'tenant', value: tenants[0] };
const source = hostileSource(7, 90);
const tables = tablesOfSource(source);
const both = tablesOfSource(together(source, hostileSource(8, 90), tenants));
/** A host that has no table of people, accounts or campaigns. */
const without = (all: Tables): Tables =>
  new Map([...all].filter(([name]) => !['users', 'customers', 'campaigns'].includes(name)));
const expressions = catalogue.filter((definition): definition is Metric => !isAnalysis(definition));

/** Questions that can be answered: metric × dimensions × filters × zone × grain × comparison × period × as-of. */
function randomQuestions(seed: number, count: number, world: World): Question[] {
  const roll = dice(seed);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const names = [...dimensions.keys(), ...oddHeaders];
  const filter = (): Filter => ({
    by: one(names),
    in: [one([...words, null, 'won', 'call', '10']), one(words), ...(roll(3) ? [] : [null])],
    ...(roll(2) ? { not: true } : {}),
  });
  const questions: Question[] = [];
  while (questions.length < count) {
    const metric = one(expressions);
    const by = Array.from({ length: one([0, 1, 1, 2]) }, () => one(names));
    const where = Array.from({ length: one([0, 0, 1, 2]) }, filter);
    const period = one([
      undefined,
      '2024-Q1',
      '2024',
      '2024-02',
      '2024-03-31',
      '2023-12..2024-04',
      'FY2024',
      '2025',
    ]);
    const grain = one([
      undefined,
      undefined,
      'month',
      'quarter',
      'year',
      period === '2024-Q1' ? 'day' : 'week',
    ] as const);
    // Weeks of everything are too many for a series.
    if (missingIn(metric.value, { by, where }, world) || (!period && grain === 'week')) continue;
    questions.push({
      metrics: [metric.id],
      ...(by.length && { by }),
      ...(where.length && { where }),
      ...(period && { period }),
      ...(grain && { grain }),
      ...(roll(2) && { compare: one(['previous', 'year'] as const) }),
      ...(roll(3) && {
        timeZone: one(['Europe/Berlin', 'Asia/Kathmandu', 'America/New_York', 'Pacific/Auckland']),
      }),
      ...(roll(3) && {
        asOf: one(['2024-03-31', '2024-10-27', Date.UTC(2024, 2, 31, 1), Date.UTC(2024, 3, 1, 12, 0, 0, 1)]),
      }),
      weekStart: one([1, 6, 7]),
      fiscalYearStart: one([1, 4, 10]),
      target: !roll(4),
    });
  }
  return questions;
}

const report = reportOf(tables);
const questions = randomQuestions(11, 250, worldOf(tables, report));
const fewer = randomQuestions(12, 80, worldOf(without(tables), report));

describe.each([
  ['DuckDB', openDuckDb],
  ['PostgreSQL', openPostgres],
] as const)('hostile rows of two tenants in %s', (_name, open) => {
  let database: Database;
  let schema: SqlSchema;
  beforeAll(async () => {
    database = await open();
    schema = await database.load(both, true);
  }, 60_000);
  afterAll(() => database.close());
  const differences = async (asked: readonly Question[], seen: Tables): Promise<readonly string[]> => {
    const into = comparison();
    const readable = { schema: new Map([...schema].filter(([table]) => seen.has(table))), scope };
    await ask(asked, seen, report, database.driver, readable, into);
    expect(into.valued).toBeGreaterThan(asked.length / 2);
    return into.differences.slice(0, 20);
  };

  it('the planner is told of the same tables and days', async () => {
    const told = await worldIn(database.driver, { schema, scope });
    const known = worldOf(tables, report);
    expect(told.newest).toBe(known.newest);
    expect(told.tables).toEqual(known.tables);
    const names = [...known.tables.keys()];
    expect(names.map((table) => told.oldest(table))).toEqual(names.map((table) => known.oldest(table)));
    for (const dimension of labels.keys()) expect(told.names!(dimension)).toEqual(known.names!(dimension));
  });
  it(
    'one tenant asks at random',
    async () => expect(await differences(questions, tables)).toEqual([]),
    60_000,
  );
  it(
    'where there are no people, accounts or campaigns to name',
    async () => expect(await differences(fewer, without(tables))).toEqual([]),
    60_000,
  );

  it('who has no owner is known without a table of people', async () => {
    const few = tablesOf({
      deals: { owner_id: ['a', null, 'b'], created_at: ['2024-01-01', '2024-01-02', '2024-01-03'] },
    });
    const into = comparison();
    const asked = [{ metrics: ['opportunities-created'], where: [{ by: 'owner', in: [null] }] }];
    const readable = { schema: await database.load(few, true) };
    const [outcome] = await ask(asked, few, reportOf(few), database.driver, readable, into);
    expect(into.differences).toEqual([]);
    expect(outcome).toMatchObject({ value: { metrics: { 'opportunities-created': { value: 1 } } } });
  });
});
