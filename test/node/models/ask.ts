import { learnCatalogue } from '../../../workers/engine/learn.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { reportOf } from '../../support/tables.ts';

learnCatalogue();

/** One metric's answer, by the whole engine. */
export async function ask(
  tables: Tables,
  id: string,
  question: Partial<Question> = {},
): Promise<MetricAnswer> {
  const [outcome] = await answerAll(tables, reportOf(tables), [{ metrics: [id], ...question }], {
    now: Date.UTC(2026, 10, 21),
  });
  if (!outcome!.ok) throw new Error(JSON.stringify(outcome!.fault));
  return outcome!.value.metrics[id]!;
}
