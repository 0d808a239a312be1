import type { Answer } from '../../src/query/answer.ts';
import { know } from '../../src/metrics/catalogue.ts';
import { core } from '../../src/metrics/core.ts';
import { combine } from '../../src/query/combine.ts';
import type { Answered } from '../../src/query/evaluate.ts';
import { plan, type Plan } from '../../src/query/plan.ts';
import type { Question } from '../../src/query/question.ts';
import type { Report } from '../../src/query/report.ts';
import type { AggregateScan, ColumnsAnswer } from '../../src/query/scan.ts';
import { textOf } from '../../src/query/walk.ts';
import { wireFault, type Outcome } from '../../src/util/fault.ts';
import { columnsOf, scanTable } from './scan.ts';
import type { Tables } from './table.ts';
import type { Vectors } from './vectors.ts';
import { worldOf } from './world.ts';

know(core);

export interface AskContext {
  /** The asker's clock, UTC ms. */
  readonly now: number;
  /** Called between small pieces of work; what it returns is awaited. */
  pause?(): Promise<void> | undefined;
}

/** Answers every question, in order; equal scans of several questions run once. A question that fails does not touch the others. */
export async function answerAll(
  tables: Tables,
  report: Report,
  questions: readonly Question[],
  { now, pause }: AskContext,
): Promise<readonly Outcome<Answer>[]> {
  const world = worldOf(tables, report);
  const shared = new Map<string, Vectors>();
  const plans = questions.map((question) => attempt(() => plan(question, world, now)));
  const wanted = new Map<string, AggregateScan>();
  for (const planned of plans)
    if (planned.ok)
      for (const [key, scan] of planned.value.scans) wanted.set(key, merged(wanted.get(key), scan));

  const stepping = async <T>(steps: Generator<void, T, void>): Promise<T> => {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      const wait = pause?.();
      if (wait) await wait;
    }
  };
  const answers = new Map<string, Answered>();
  const columns = new Map<string, ColumnsAnswer>();
  const failures = new Map<string, unknown>();
  for (const [key, scan] of wanted) {
    try {
      answers.set(key, { scan, answer: await stepping(scanTable(tables, scan, shared)) });
    } catch (thrown) {
      failures.set(key, thrown);
    }
  }
  const finish = async (planned: Plan): Promise<Answer> => {
    for (const key of planned.scans.keys()) if (failures.has(key)) throw failures.get(key);
    for (const [key, scan] of planned.columns)
      if (!columns.has(key)) columns.set(key, columnsOf(tables, scan));
    return stepping(combine(planned, world, answers, columns));
  };
  const outcomes: Outcome<Answer>[] = [];
  for (const planned of plans) outcomes.push(planned.ok ? await settle(finish(planned.value)) : planned);
  return outcomes;
}

/** Pure of folds: the union of both, so that one pass serves both questions. */
function merged(a: AggregateScan | undefined, b: AggregateScan): AggregateScan {
  if (!a) return b;
  const known = new Set(a.folds.map(textOf));
  return { ...b, ...a, folds: [...a.folds, ...b.folds.filter((fold) => !known.has(textOf(fold)))] };
}

function attempt<T>(make: () => T): Outcome<T> {
  try {
    return { ok: true, value: make() };
  } catch (thrown) {
    return { ok: false, fault: wireFault(thrown) };
  }
}

async function settle<T>(promise: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (thrown) {
    return { ok: false, fault: wireFault(thrown) };
  }
}
