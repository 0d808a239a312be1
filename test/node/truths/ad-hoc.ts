import { know } from '../../../src/metrics/catalogue.ts';
import { metric } from '../../../src/metrics/define.ts';
import type { Measure } from '../../../src/metrics/language.ts';
import type { Answer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';

type Cell = string | number | null;

/** The whole answer, of which a test may need the spans. */
export async function answerOf(tables: Tables, question: Question): Promise<Answer> {
  const [outcome] = await answerAll(tables, reportOf(tables), [question], { now: Date.UTC(2026, 10, 21) });
  if (!outcome!.ok) throw new Error(JSON.stringify(outcome!.fault));
  return outcome!.value;
}

/** Makes a measure known to the planner under a name of its own; gives its id. */
export function teachMeasure(name: string, value: Measure): string {
  const id = `test-${name}`;
  const described = { about: name, better: 'neutral', example: { gives: null }, source: 'test' } as const;
  know([metric({ ...described, id, unit: 'number', value })]);
  return id;
}

/** A table of columns made from rows. */
export const tableOf = <R>(
  table: string,
  rows: readonly R[],
  columns: Readonly<Record<string, (row: R, index: number) => Cell>>,
): Tables =>
  tablesOf({
    [table]: Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, rows.map(of)])),
  });

/** The value of a check of a truth file. */
export const valueIn = <T>(
  file: { readonly checks: readonly { id: string; value: unknown }[] },
  id: string,
): T => file.checks.find((check) => check.id === id)!.value as T;
