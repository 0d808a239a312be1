import { expose, wrap } from 'comlink';
import type { Answer } from '../query/answer.ts';
import type { Question, RowsAnswer, RowsQuestion } from '../query/question.ts';
import type { Report } from '../query/report.ts';
import { asFault, Fault } from '../util/fault.ts';
import type { Adding, Input, Opened, OpenOptions, Outcome, SessionEvent, WorkerApi } from './api.ts';
import { valueOf } from './outcome.ts';

/** What a worker, its global scope and a MessagePort have in common. */
export type Port = Pick<MessagePort, 'postMessage' | 'addEventListener' | 'removeEventListener'>;

// Events travel as plain messages on the same port, which Comlink passes over for want of an id: in order with the replies,
// and without a channel a session that nobody could close.
interface EventMessage {
  readonly session: string;
  readonly event: SessionEvent;
}
type Wire = Omit<WorkerApi, 'open'> & {
  open(
    call: number,
    session: string,
    inputs: readonly Input[],
    options: OpenOptions,
  ): Promise<Outcome<Opened>>;
};
type Remote = { [K in keyof Wire]: (...sent: Parameters<Wire[K]>) => Promise<Awaited<ReturnType<Wire[K]>>> };

/** Binds the worker's side to a port. */
export function serve(api: WorkerApi, port: Port): void {
  const wire: Wire = {
    ...api,
    open: (call, session, inputs, options) =>
      api.open(call, session, inputs, options, (event) =>
        port.postMessage({ session, event } satisfies EventMessage),
      ),
  };
  expose(wire, port);
}

/** The page's side. Every promise settles: with a value, or with the worker's Fault, `cancelled`, `timed-out` or `worker-lost`. */
export interface Link {
  readonly lost: boolean;
  ping(ms: number): Promise<ReturnType<WorkerApi['ping']>>;
  open(
    session: string,
    inputs: readonly Input[],
    options: OpenOptions,
    listen: (event: SessionEvent) => void,
    signal?: AbortSignal,
  ): Promise<Opened>;
  add(session: string, inputs: readonly Input[], how: Adding, signal?: AbortSignal): Promise<Report>;
  ask(
    session: string,
    questions: readonly Question[],
    now: number,
    signal?: AbortSignal,
  ): Promise<readonly Outcome<Answer>[]>;
  rows(session: string, question: RowsQuestion, signal?: AbortSignal): Promise<RowsAnswer>;
  close(session: string): void;
  clearCache(scope?: string): Promise<true>;
  /** Rejects what is under way and what is still to come: the other side is dead. */
  lose(why?: string): void;
}

/** `onLost` is told before the calls under way are rejected, so that who tries again finds a new worker. */
export function createLink(port: Port, onLost: () => void): Link {
  // Held for the life of the link: Comlink ends the connection when the last proxy is collected.
  const remote = wrap<Wire>(port) as unknown as Remote;
  const pending = new Set<(fault: Fault) => void>();
  const listeners = new Map<string, (event: SessionEvent) => void>();
  let lost: Fault | undefined;
  let calls = 0;
  port.addEventListener('message', ({ data }: MessageEvent<EventMessage | undefined>) => {
    if (data?.event) listeners.get(data.session)?.(data.event);
  });

  const request = <T>(send: (call: number) => Promise<T>, signal?: AbortSignal, ms?: number): Promise<T> =>
    new Promise((resolve, reject) => {
      if (lost || signal?.aborted) return reject(lost ?? new Fault('cancelled'));
      const call = ++calls;
      const fail = (fault: Fault): void => {
        done();
        reject(fault);
      };
      const abort = (): void => {
        void remote.cancel(call);
        fail(new Fault('cancelled'));
      };
      const timer = ms && setTimeout(() => fail(new Fault('timed-out', { found: ms })), ms);
      const done = (): void => {
        clearTimeout(timer);
        pending.delete(fail);
        signal?.removeEventListener('abort', abort);
      };
      pending.add(fail);
      signal?.addEventListener('abort', abort);
      send(call).then(
        (value) => {
          done();
          resolve(value);
        },
        (thrown: unknown) => fail(asFault(thrown)),
      );
    });

  return {
    get lost() {
      return lost !== undefined;
    },
    ping: (ms) => request(() => remote.ping(), undefined, ms),
    open(session, inputs, options, listen, signal) {
      listeners.set(session, listen);
      return request(
        (call) => cloned(inputs, (files) => remote.open(call, session, files, options)),
        signal,
      ).then(valueOf);
    },
    add: (session, inputs, how, signal) =>
      request((call) => {
        // Only the worker knows whether it was in time.
        signal?.addEventListener('abort', () => void remote.cancel(call));
        return cloned(inputs, (files) => remote.add(call, session, files, how));
      }).then(valueOf),
    ask: (session, questions, now, signal) =>
      request((call) => remote.ask(call, session, questions, now), signal),
    rows: (session, question, signal) =>
      request((call) => remote.rows(call, session, question), signal).then(valueOf),
    close(session) {
      listeners.delete(session);
      if (!lost) void remote.close(session);
    },
    clearCache: (scope) => request(() => remote.clearCache(scope)).then(valueOf),
    lose(why) {
      if (lost) return;
      lost = new Fault('worker-lost', why ? { found: why } : {});
      onLost();
      for (const fail of pending) fail(lost);
    },
  };
}

/** Reactive rows (Vue, MobX) are proxies, columns of Arrow are classes, which do not clone: their content does. */
const cloned = <T>(inputs: readonly Input[], send: (inputs: readonly Input[]) => Promise<T>): Promise<T> =>
  send(inputs).catch((e: Error) => {
    if (e.name !== 'DataCloneError') throw e;
    return send(inputs.map(unproxied));
  });

const unproxied = (input: Input): Input => ({
  ...input,
  ...(input.rows && { rows: JSON.parse(JSON.stringify(input.rows)) as typeof input.rows }),
  ...(input.columns && {
    columns: Object.fromEntries(
      Object.entries(input.columns).map(([name, list]) => [name, Array.from(list)]),
    ),
  }),
});
