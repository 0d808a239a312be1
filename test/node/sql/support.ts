import { answerAllSql } from '../../../server/sql/answer.ts';
import type { Readable, SqlDriver } from '../../../server/sql/engine.ts';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import type { Answer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import type { Report } from '../../../src/query/report.ts';
import type { Outcome } from '../../../src/util/fault.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { worldOf } from '../../../workers/engine/world.ts';

learnCatalogue();
export const now = Date.UTC(2026, 10, 21);

/** Equal but for the last digits: within 1e-9 of the larger, of 1 where both are small. */
const near = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

export interface Comparison {
  /** Numbers that were compared. */
  numbers: number;
  /** Answers with at least one value. */
  valued: number;
  readonly differences: string[];
}

export const comparison = (): Comparison => ({ numbers: 0, valued: 0, differences: [] });

/** Compares everything that both hold; notes the places where they differ. */
export function compare(a: unknown, b: unknown, into: Comparison, place = ''): void {
  if (typeof a === 'number' && typeof b === 'number') {
    into.numbers++;
    if (near(a, b)) return;
  } else if (typeof a === 'object' && typeof b === 'object' && a && b) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const key of keys) {
      compare(
        (a as Record<string, unknown>)[key],
        (b as Record<string, unknown>)[key],
        into,
        `${place}.${key}`,
      );
    }
    return;
  } else if (a === b) return;
  into.differences.push(`${place}: ${JSON.stringify(a)} in the engine, ${JSON.stringify(b)} in the database`);
}

/** Groups of near values may stand in either order; the order by key is the same in both. */
const byKey = (answer: Answer): unknown => ({
  ...answer,
  metrics: Object.fromEntries(
    Object.entries(answer.metrics).map(([id, metric]) => [
      id,
      metric.groups
        ? { ...metric, groups: Object.fromEntries(metric.groups.map((g) => [JSON.stringify(g.key), g])) }
        : metric,
    ]),
  ),
});

const comparable = (outcome: Outcome<Answer>): unknown => (outcome.ok ? byKey(outcome.value) : outcome);

/** What the engine answered to a list of questions, which several databases are held to. */
const known = new WeakMap<readonly Question[], readonly Outcome<Answer>[]>();

/** Puts the questions to both engines. */
export async function ask(
  questions: readonly Question[],
  tables: Tables,
  report: Report,
  driver: SqlDriver,
  readable: Readable,
  into: Comparison,
): Promise<readonly Outcome<Answer>[]> {
  let ours = known.get(questions);
  if (!ours) known.set(questions, (ours = await answerAll(tables, report, questions, { now })));
  const theirs = await answerAllSql(driver, readable, worldOf(tables, report), questions, { now });
  questions.forEach((question, q) => {
    const outcome = ours[q]!;
    if (outcome.ok && Object.values(outcome.value.metrics).some(({ value }) => value !== null)) into.valued++;
    compare(comparable(outcome), comparable(theirs[q]!), into, JSON.stringify(question));
  });
  return theirs;
}
