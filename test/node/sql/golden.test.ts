import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqlSchema } from '../../../server/sql/schema.ts';
import { isAnalysis } from '../../../src/metrics/define.ts';
import { dimensions } from '../../../src/metrics/dimensions.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import type { Question } from '../../../src/query/question.ts';
import { missingIn } from '../../../src/query/resolve.ts';
import { worldOf } from '../../../workers/engine/world.ts';
import { golden, have, tablesIn } from '../../support/golden.ts';
import { openDuckDb, openPostgres, type Database } from '../../support/load-sql.ts';
import { reportOf } from '../../support/tables.ts';
import { ask, comparison } from './support.ts';

const tables = have(golden) ? tablesIn(golden) : new Map<string, never>();
const report = reportOf(tables);
const asked = { asOf: Date.UTC(2024, 3, 1), timeZone: 'Europe/Berlin' };

const monthly = catalogue.map(({ id }): Question => ({
  metrics: [id],
  period: '2023-10..2024-03',
  grain: 'month',
  compare: 'previous',
  ...asked,
}));
const world = worldOf(tables, report);
const divided = [...dimensions.keys()].flatMap((by) =>
  catalogue
    .filter((definition) => !isAnalysis(definition) && !missingIn(definition.value, { by: [by] }, world))
    .map(({ id }): Question => ({ metrics: [id], by: [by], period: '2024-Q1', ...asked })),
);

describe.skipIf(!tables.size).each([
  ['DuckDB', openDuckDb, false],
  ['PostgreSQL', openPostgres, true],
] as const)('a whole company in %s', (_name, open, native) => {
  let database: Database;
  let schema: SqlSchema;
  beforeAll(async () => {
    database = await open();
    schema = await database.load(tables, native);
  }, 60_000);
  afterAll(() => database.close());
  const differences = async (questions: readonly Question[], numbers: number): Promise<readonly string[]> => {
    const into = comparison();
    await ask(questions, tables, report, database.driver, { schema }, into);
    expect(into.numbers).toBeGreaterThan(numbers);
    return into.differences.slice(0, 20);
  };

  it('every metric, month by month with comparison', async () => {
    expect(await differences(monthly, 15_000)).toEqual([]);
  }, 120_000);
  it('every expression by every dimension that splits it', async () => {
    expect(await differences(divided, 30_000)).toEqual([]);
  }, 120_000);
});
