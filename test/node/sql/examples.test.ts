import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/metrics/index.ts';
import { openDuckDb, openPostgres, type Database } from '../../support/load-sql.ts';
import { reportOf, tablesOfExample } from '../../support/tables.ts';
import { ask, comparison } from './support.ts';

describe.each([
  ['DuckDB', openDuckDb, true],
  ['PostgreSQL', openPostgres, true],
] as const)('every metric gives its worked example in %s', (_name, open, native) => {
  let database: Database;
  beforeAll(async () => void (database = await open()), 60_000);
  afterAll(() => database.close());

  it.each(catalogue.map((definition) => [definition.id, definition] as const))(
    '%s',
    async (id, { example }) => {
      const { period, asOf, params, gives } = example;
      const tables = tablesOfExample(example);
      const schema = await database.load(tables, native);
      const question = {
        metrics: [id],
        ...(period && { period }),
        ...(asOf && { asOf }),
        ...(params && { params }),
      };
      const into = comparison();
      const [outcome] = await ask([question], tables, reportOf(tables), database.driver, { schema }, into);
      expect(into.differences).toEqual([]);
      if (!outcome!.ok) throw new Error(JSON.stringify(outcome!.fault));
      const answer = outcome!.value.metrics[id]!;
      if (typeof gives === 'number') expect(answer.value).toBeCloseTo(gives, 9);
      else if (gives === null) expect(answer.value).toBeNull();
      else
        expect(answer.table?.rows ?? answer.groups!.map(({ key, value }) => [...key, value])).toEqual(gives);
    },
  );
});
