import { protocolVersion, type Outcome, type WorkerApi } from '../src/protocol/api.ts';
import { canonical } from '../src/protocol/canonical.ts';
import type { Answer } from '../src/query/answer.ts';
import type { Question } from '../src/query/question.ts';
import { Fault, wireFault } from '../src/util/fault.ts';
import type { answerAll } from './engine/answer.ts';
import type { rowsOf } from './engine/rows.ts';
import { addTables, openTables, type Found, type Opening, type OpenParts } from './host/open.ts';

export interface HostParts extends OpenParts {
  readonly answerAll: typeof answerAll;
  readonly rowsOf: typeof rowsOf;
}

interface Data extends Found {
  /** Outcomes by question, for as long as these are the data. */
  readonly known: Map<string, Outcome<Answer>>;
}
interface Session extends Opening {
  readonly stop: AbortController;
  data?: Data;
  /** What changes the data, one after the other. */
  changing: Promise<unknown>;
}

const knownLimit = 500;
// As-of is min(now, newest event): so long after that event the clock no longer matters, whatever the time zone.
const settledMs = 2 * 864e5;

/** The worker's side of the contract: sessions by name, one question batch after the other. Nothing here rejects. */
export function createHost(parts: HostParts): WorkerApi {
  const sessions = new Map<string, Session>();
  const buried = new Set<string>();
  const calls = new Map<number, AbortController>();
  let last: Promise<unknown> = Promise.resolve();

  const run = async <T>(call: number, job: (signal: AbortSignal) => T | Promise<T>): Promise<Outcome<T>> => {
    const stop = new AbortController();
    calls.set(call, stop);
    try {
      const value = await job(stop.signal);
      if (stop.signal.aborted) throw new Fault('cancelled');
      return { ok: true, value };
    } catch (thrown) {
      return { ok: false, fault: wireFault(stop.signal.aborted ? new Fault('cancelled') : thrown) };
    } finally {
      calls.delete(call);
    }
  };
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = last.then(job);
    last = mine.catch(() => {});
    return mine;
  };
  const openOf = (session: string): Session & { data: Data } => {
    const open = sessions.get(session);
    if (!open?.data) throw new Fault('no-source', { expected: 'an open session' });
    return open as Session & { data: Data };
  };
  const dataOf = (session: string): Data => openOf(session).data;
  const bury = (session: string): void => {
    sessions.get(session)?.stop.abort();
    sessions.delete(session);
  };

  const answer = async (
    { tables, report, known }: Data,
    questions: readonly Question[],
    now: number,
    signal: AbortSignal,
  ): Promise<readonly Outcome<Answer>[]> => {
    const clock = report.newest !== null && report.newest + settledMs < now ? '' : String(now);
    const keys = questions.map((question) => clock + canonical(question));
    const missing = keys.flatMap((key, i) => (known.has(key) ? [] : [i]));
    const outcomes = keys.map((key) => known.get(key)!);
    if (!missing.length) return outcomes;
    const pause = (): Promise<void> | undefined => {
      if (signal.aborted) throw new Fault('cancelled');
      return parts.pause();
    };
    const rest = missing.map((i) => questions[i]!);
    const found = await parts.answerAll(tables, report, rest, { now, pause });
    if (signal.aborted) return outcomes;
    if (known.size > knownLimit) known.clear();
    missing.forEach((i, at) => {
      const outcome = (outcomes[i] = found[at]!);
      if (outcome.ok) known.set(keys[i]!, outcome);
    });
    return outcomes;
  };

  return {
    ping: () => ({ protocol: protocolVersion, cache: parts.cache.mode() }),
    open: (call, session, inputs, options, listen) =>
      run(call, async (signal) => {
        if (buried.delete(session)) throw new Fault('cancelled');
        const stop = new AbortController();
        const take = (found: Found): void => void (mine.data = { ...found, known: new Map() });
        const changing = Promise.resolve();
        const mine: Session = { stop, signal: stop.signal, inputs, options, listen, take, changing };
        sessions.set(session, mine);
        signal.addEventListener('abort', () => bury(session));
        try {
          const { opened, renewed } = await openTables(mine, parts);
          if (renewed) mine.changing = renewed;
          return opened;
        } catch (thrown) {
          if (mine.stop.signal.aborted) throw new Fault('cancelled');
          bury(session); // ends the other files' requests as well
          throw thrown;
        }
      }),
    add: (call, session, inputs, how) =>
      run(call, async (signal) => {
        const open = openOf(session);
        const stop = new AbortController();
        for (const one of [signal, open.signal]) one.addEventListener('abort', () => stop.abort());
        const added = open.changing.then(async () => {
          const found = await addTables({ ...open, signal: stop.signal }, parts, open.data, inputs, how);
          stop.signal.throwIfAborted();
          open.take(found);
          return found.report;
        });
        open.changing = added.catch(() => {});
        return added;
      }),
    async ask(call, session, questions, now) {
      const outcome = await run(call, (signal) =>
        inTurn(() =>
          signal.aborted ? Promise.resolve([]) : answer(dataOf(session), questions, now, signal),
        ),
      );
      return outcome.ok ? outcome.value : questions.map(() => outcome);
    },
    rows: (call, session, question) =>
      run(call, () => {
        const { tables, report } = dataOf(session);
        return parts.rowsOf(tables, question, report);
      }),
    cancel: (call) => calls.get(call)?.abort(),
    close(session) {
      if (sessions.has(session)) bury(session);
      else buried.add(session);
    },
    clearCache: (scope) =>
      run(-1, async () => {
        await parts.cache.clear(scope);
        return true as const;
      }),
  };
}
