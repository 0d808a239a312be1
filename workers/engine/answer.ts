import type { Answer } from '../../src/query/answer.ts';
import { know } from '../../src/metrics/catalogue.ts';
import { core } from '../../src/metrics/core.ts';
import { answerBy, type AskContext } from '../../src/query/answer-all.ts';
import type { Question } from '../../src/query/question.ts';
import type { Report } from '../../src/query/report.ts';
import type { Outcome } from '../../src/util/fault.ts';
import { columnsOf, scanTable } from './scan.ts';
import type { Tables } from './table.ts';
import type { Vectors } from './vectors.ts';
import { worldOf } from './world.ts';

know(core);

/** Answers every question over typed arrays, in order; a question that fails does not touch the others. */
export function answerAll(
  tables: Tables,
  report: Report,
  questions: readonly Question[],
  context: AskContext,
): Promise<readonly Outcome<Answer>[]> {
  const shared = new Map<string, Vectors>();
  return answerBy(
    { scan: (scan) => scanTable(tables, scan, shared), columns: (scan) => columnsOf(tables, scan) },
    worldOf(tables, report),
    questions,
    context,
  );
}
