import { answerBy, type AskContext } from '../../src/query/answer-all.ts';
import type { Answer } from '../../src/query/answer.ts';
import { learnMoney } from '../../workers/engine/money.ts';
import type { Question } from '../../src/query/question.ts';
import type { World } from '../../src/query/resolve.ts';
import type { Outcome } from '../../src/util/fault.ts';
import { sqlEngine, type Readable, type SqlDriver } from './engine.ts';

learnMoney();

/** Answers every question over a database as the other engine does over typed arrays; one statement a scan. */
export const answerAllSql = (
  driver: SqlDriver,
  readable: Readable,
  world: World,
  questions: readonly Question[],
  context: AskContext,
): Promise<readonly Outcome<Answer>[]> => answerBy(sqlEngine(driver, readable), world, questions, context);
