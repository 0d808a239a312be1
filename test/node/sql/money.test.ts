import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAllSql } from '../../../server/sql/answer.ts';
import { worldIn } from '../../../server/sql/world.ts';
import type { Answer, MetricAnswer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import type { Outcome } from '../../../src/util/fault.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import { openDuckDb, openPostgres, type Database } from '../../support/load-sql.ts';
import { reportOf } from '../../support/tables.ts';
import { cases, rated, unrated, type Case } from './money-cases.ts';
import { compare, comparison, now } from './support.ts';

const questionOf = ({ metric, more }: Case): Question => ({ metrics: [metric], ...more });
const valueOf = (outcome: Outcome<Answer> | undefined, { metric }: Case): MetricAnswer => {
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.metrics[metric]!;
};
const named = cases.map(
  (one) => [JSON.stringify([one.metric, one.more, one.tables === rated]), one] as const,
);

describe('money by hand', () => {
  it.each(named)('%s', async (_name, one) => {
    const [outcome] = await answerAll(one.tables, reportOf(one.tables, 'USD'), [questionOf(one)], { now });
    expect(valueOf(outcome, one)).toMatchObject(one.gives);
  });

  it('tells what it is in', async () => {
    const currencyOf = async (currency?: string): Promise<string | null> => {
      const question = { metrics: ['revenue'], ...(currency && { currency }) };
      const [outcome] = await answerAll(rated, reportOf(rated, 'USD'), [question], { now });
      return outcome!.ok ? outcome!.value.currency : null;
    };
    expect([await currencyOf(), await currencyOf('gbp')]).toEqual(['USD', 'GBP']);
  });
});

describe.each([
  ['DuckDB', openDuckDb, true],
  ['PostgreSQL', openPostgres, true],
] as const)('money in %s', (_name, open, native) => {
  let database: Database;
  beforeAll(async () => void (database = await open()), 60_000);
  afterAll(() => database.close());

  it.each([
    ['with every rate', rated],
    ['without a rate of francs', unrated],
  ] as const)('%s', async (_title, tables) => {
    const schema = await database.load(tables, native);
    // The database tells its own currencies and that of the report.
    const world = await worldIn(database.driver, { schema });
    expect(world.currency).toBe('USD');
    const these = cases.filter((one) => one.tables === tables);
    const questions = these.map(questionOf);
    const theirs = await answerAllSql(database.driver, { schema }, world, questions, { now });
    const ours = await answerAll(tables, reportOf(tables, 'USD'), questions, { now });
    const into = comparison();
    these.forEach((one, q) => {
      expect(valueOf(theirs[q], one), JSON.stringify(questions[q])).toMatchObject(one.gives);
      compare(ours[q], theirs[q], into, JSON.stringify(questions[q]));
    });
    expect(into.differences).toEqual([]);
    // In euros by cross rates, of the same days: 100 + 200 × 1 / 1.20 + 50 × 1.50 / 1.20; in francs there is no rate to euros.
    const euros = { value: tables === rated ? (expect.closeTo(100 + 200 / 1.2 + 62.5, 9) as number) : null };
    const inEuros = await worldIn(database.driver, { schema }, 'eur');
    const asked = [{ metrics: ['revenue'] }];
    const [crossed] = await answerAllSql(database.driver, { schema }, inEuros, asked, { now });
    const [own] = await answerAll(tables, reportOf(tables, 'EUR'), asked, { now });
    for (const outcome of [crossed, own]) {
      if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
      expect(outcome.value).toMatchObject({ currency: 'EUR', metrics: { revenue: euros } });
    }
  });
});
