import { wireFault, type Outcome } from '../util/fault.ts';
import type { Answer } from './answer.ts';
import { combine } from './combine.ts';
import type { Answered } from './evaluate.ts';
import { plan, type Plan } from './plan.ts';
import type { Question } from './question.ts';
import type { World } from './resolve.ts';
import type { AggregateAnswer, AggregateScan, ColumnsAnswer, ColumnsScan } from './scan.ts';
import { textOf } from './walk.ts';

/** What answers scans: typed arrays in steps, or a database in its own time. */
export interface Engine {
  scan(scan: AggregateScan): Generator<void, AggregateAnswer, void> | Promise<AggregateAnswer>;
  columns(scan: ColumnsScan): ColumnsAnswer | Promise<ColumnsAnswer>;
}

export interface AskContext {
  /** The asker's clock, UTC ms. */
  readonly now: number;
  /** Called between small pieces of work; what it returns is awaited. */
  pause?(): Promise<void> | undefined;
}

/** A model's question may lead to another one this often, in turn and one inside the other. */
const mostFollowed = 4;

/** Answers every question, in order; equal scans of several questions run once. A question that fails does not touch the others. */
export async function answerBy(
  engine: Engine,
  world: World,
  questions: readonly Question[],
  context: AskContext,
  depth = 0,
): Promise<readonly Outcome<Answer>[]> {
  const { now } = context;
  const plans = questions.map((question) => attempt(() => plan(question, world, now)));
  const wanted = new Map<string, AggregateScan>();
  for (const planned of plans)
    if (planned.ok)
      for (const [key, scan] of planned.value.scans) wanted.set(key, merged(wanted.get(key), scan));

  const stepping = async <T>(steps: Generator<void, T, void> | Promise<T>): Promise<T> => {
    if ('then' in steps) return steps;
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      const wait = context.pause?.();
      if (wait) await wait;
    }
  };
  const answers = new Map<string, Answered>();
  const columns = new Map<string, ColumnsAnswer>();
  const failures = new Map<string, unknown>();
  for (const [key, scan] of wanted) {
    try {
      answers.set(key, { scan, answer: await stepping(engine.scan(scan)) });
    } catch (thrown) {
      failures.set(key, thrown);
    }
  }
  const finish = async (planned: Plan): Promise<Answer> => {
    for (const key of planned.scans.keys()) if (failures.has(key)) throw failures.get(key);
    for (const [key, scan] of planned.columns)
      if (!columns.has(key)) columns.set(key, await engine.columns(scan));
    const followed = new Map<string, Answer | null>();
    for (let round = depth; ; round++) {
      const open = new Map<string, Question>();
      const answer = await stepping(
        combine(planned, world, answers, columns, { answers: followed, wanted: open }),
      );
      if (!open.size) return answer;
      const found =
        round < mostFollowed ? await answerBy(engine, world, [...open.values()], context, round + 1) : [];
      [...open.keys()].forEach((key, i) => {
        const outcome = found[i];
        followed.set(key, outcome?.ok ? outcome.value : null);
      });
    }
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
