import { canonical } from '../protocol/canonical.ts';
import type { Outcome } from '../protocol/api.ts';
import { valueOf } from '../protocol/outcome.ts';
import type { Answer } from '../query/answer.ts';
import type { Question } from '../query/question.ts';
import { asFault, Fault } from '../util/fault.ts';

interface Batch {
  readonly stop: AbortController;
  readonly entries: Map<string, Entry>;
}
interface Entry {
  readonly question: Question;
  readonly answer: Promise<Answer>;
  readonly batch: Batch;
  readonly settle: (outcome: Outcome<Answer> | Promise<never>) => void;
  /** Who still waits for the answer. */
  callers: number;
}

export interface Asker {
  readonly ask: (question: Question, signal?: AbortSignal) => Promise<Answer>;
  /** The data are others now: who asks from here on is not answered by what is under way. */
  readonly forget: () => void;
}

/**
 * Sends all questions of one tick as one batch, equal ones once. An abort frees its own caller only; a batch that nobody
 * waits for any more is cancelled. `ready` holds the batch back, so that it still grows while the source opens.
 */
export function createAsker(
  ready: () => Promise<unknown>,
  send: (questions: readonly Question[], signal: AbortSignal) => Promise<readonly Outcome<Answer>[]>,
): Asker {
  const known = new Map<string, Entry>();
  let next: Batch | undefined;

  const go = async (batch: Batch): Promise<void> => {
    const { stop, entries } = batch;
    try {
      await Promise.all([ready(), new Promise((resolve) => setTimeout(resolve))]);
      next = undefined;
      const list = [...entries.values()];
      const outcomes = list.length
        ? await send(
            list.map(({ question }) => question),
            stop.signal,
          )
        : [];
      list.forEach(({ settle }, i) =>
        settle(outcomes[i] ?? Promise.reject(new Fault('internal', { found: 'no answer' }))),
      );
    } catch (thrown) {
      if (next === batch) next = undefined;
      for (const { settle } of entries.values()) settle(Promise.reject(asFault(thrown)));
    }
    forget(batch);
  };
  const forget = ({ entries }: Batch): void => {
    for (const [key, entry] of entries) if (known.get(key) === entry) known.delete(key);
  };

  const enter = (key: string, question: Question): Entry => {
    if (!next) void go((next = { stop: new AbortController(), entries: new Map() }));
    const batch = next;
    let settle!: Entry['settle'];
    const answer = new Promise<Outcome<Answer>>((resolve) => (settle = resolve)).then(valueOf);
    const entry: Entry = { question, answer, batch, settle, callers: 0 };
    batch.entries.set(key, entry);
    known.set(key, entry);
    return entry;
  };

  const leave = (key: string, entry: Entry): void => {
    const { batch } = entry;
    if (--entry.callers) return;
    if (batch === next) {
      batch.entries.delete(key);
      known.delete(key);
    } else if ([...batch.entries.values()].every(({ callers }) => !callers)) {
      forget(batch);
      batch.stop.abort();
    }
  };

  return {
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new Fault('cancelled'));
        const key = canonical(question);
        const entry = known.get(key) ?? enter(key, question);
        entry.callers++;
        const abort = (): void => {
          reject(new Fault('cancelled'));
          leave(key, entry);
        };
        signal?.addEventListener('abort', abort);
        const done = (): void => signal?.removeEventListener('abort', abort);
        entry.answer.then(resolve, reject);
        entry.answer.then(done, done);
      }),
    forget() {
      for (const { batch } of known.values()) if (batch !== next) forget(batch);
    },
  };
}
