import type { Adding, Input, Opened, OpenOptions, Progress, SessionEvent } from '../protocol/api.ts';
import { statusFault } from '../protocol/outcome.ts';
import { rawInputs, type Add, type Askable, type Raw } from '../protocol/spec.ts';
import type { Link } from '../protocol/wire.ts';
import type { RowsAnswer } from '../query/question.ts';
import type { Report } from '../query/report.ts';
import { asFault, Fault } from '../util/fault.ts';
import { createAsker } from './ask.ts';
import type { Page } from './page.ts';

export type SourceEvent =
  | { readonly type: 'progress'; readonly progress: Progress }
  /** The first data are there; again after a worker was lost and the source was opened anew. */
  | { readonly type: 'opened' }
  /** New data took the place of the cached ones, or files were added: ask again. */
  | { readonly type: 'changed' }
  /** The cached data are current. */
  | { readonly type: 'fresh' }
  /** The cached data stay, newer ones could not be had. */
  | { readonly type: 'stale'; readonly fault: Fault }
  | { readonly type: 'failed'; readonly fault: Fault };

/** Data that questions can be asked of. Shared by all who opened the same; whoever got it releases it once. */
export interface Source extends Askable {
  readonly phase: 'opening' | 'ready' | 'failed';
  /** What was read, understood and left out; since 'opened'. */
  readonly report: Report | undefined;
  readonly from: Opened['from'] | undefined;
  readonly cache: Opened['cache'] | undefined;
  /** Why there are no data. */
  readonly fault: Fault | undefined;
  readonly fresh: 'current' | 'revalidating' | 'stale';
  /** Settles when the phase is no longer 'opening'; rejects with `fault`. */
  readonly ready: Promise<void>;
  subscribe(listener: (event: SourceEvent) => void): () => void;
}

interface Session {
  readonly link: Link;
  readonly id: string;
}

/** Faults of an engine that may only know too little. */
const beyondCore = /^(unknown-(table|metric|dimension)|missing-column)$/;

/** Opens at once. `gone` is called when it has failed: the next who wants the same tries anew. */
export function createSource(
  raw: readonly Raw[],
  options: OpenOptions,
  page: Page,
  { release, gone }: { readonly release: () => void; readonly gone: () => void },
): { readonly source: Source; readonly end: () => void } {
  const listeners = new Set<(event: SourceEvent) => void>();
  const stop = new AbortController();
  let inputs: Promise<readonly Input[]> | undefined;
  /** What came later, to be added again where the source is opened anew. */
  const added: { readonly files: Promise<readonly Input[]>; readonly how: Adding }[] = [];
  /** The page whose engine reads what is opened here. */
  let home = page;
  let sent: Session | undefined;

  const change = (to: Partial<Source>, event: SourceEvent): void => {
    if (stop.signal.aborted) return;
    Object.assign(source, to);
    for (const listener of [...listeners])
      try {
        listener(event);
      } catch (thrown) {
        reportError(thrown); // a defect of one listener is not the source's, nor the other listeners'
      }
  };
  const hear = (event: SessionEvent): void => {
    if (event.type === 'changed') {
      asker.forget();
      change({ report: event.report, from: 'data', fresh: 'current' }, { type: 'changed' });
    } else if (event.type === 'stale') {
      const fault = new Fault(event.fault.code, event.fault.details);
      void remedy(fault).then((isCured) => {
        if (isCured) current = begin();
        else change({ fresh: 'stale' }, { type: 'stale', fault });
      });
    } else change(event.type === 'fresh' ? { fresh: 'current' } : {}, event);
  };

  const equip = async (reader: string): Promise<boolean> => {
    const to = await home.equip(reader);
    if (!to || stop.signal.aborted) return false;
    to.hold();
    home.drop();
    home = to;
    return true;
  };
  /** Whether an engine that reads more, or knows more, takes the place of the one that failed. */
  const remedy = async ({ code, details: { reader } }: Fault): Promise<boolean> =>
    reader ? equip(String(reader)) : beyondCore.test(code) && home.grow();

  const open = async (): Promise<Session> => {
    // A name that tells its format saves asking the engine first.
    for (const { name = '' } of sent ? [] : raw) {
      const found = /\.(xlsx|parquet|arrow)$|\.(gz|zip|ndjson|jsonl)$/.exec(name);
      if (found) await equip(found[1] ?? 'text');
    }
    const { link } = await home.connect();
    const files = await (inputs ??= toInputs(raw));
    stop.signal.throwIfAborted();
    const id = page.session();
    sent = { link, id };
    let opened: Opened;
    try {
      opened = await link.open(id, files, options, hear, stop.signal);
      for (const more of added)
        opened = { ...opened, report: await link.add(id, await more.files, more.how), from: 'data' };
    } catch (thrown) {
      if (!(await remedy(asFault(thrown)))) throw thrown;
      return open();
    }
    const { report, from, cache } = opened;
    change(
      {
        phase: 'ready',
        report,
        from,
        cache,
        fault: undefined,
        fresh: from === 'cache' ? 'revalidating' : 'current',
      },
      { type: 'opened' },
    );
    return sent;
  };

  /** Once more where a worker died under it, in a new one. */
  const persist = async <T>(job: () => Promise<T>, again = true): Promise<T> => {
    try {
      return await job();
    } catch (thrown) {
      const fault = stop.signal.aborted ? new Fault('cancelled') : asFault(thrown);
      if (!again || fault.code !== 'worker-lost') throw fault;
      return persist(job, false);
    }
  };
  const begin = (): Promise<Session> => {
    const opening = persist(open);
    opening.catch((fault: Fault) => {
      gone();
      change({ phase: 'failed', fault }, { type: 'failed', fault });
    });
    return opening;
  };
  let current = begin();
  const session = async (): Promise<Session> => {
    if (stop.signal.aborted) throw new Fault('cancelled');
    const seen = current;
    const { link } = await seen;
    if (link.lost && current === seen) current = begin();
    return current;
  };

  const adder =
    (how: Adding): Add =>
    async (spec, { signal } = {}) => {
      const files = toInputs(rawInputs(spec, absolute));
      const add = async (): Promise<Report> => {
        const { link, id } = await session();
        const more = await files;
        if (signal?.aborted) throw new Fault('cancelled');
        try {
          return await link.add(id, more, how, signal);
        } catch (thrown) {
          if (!(await remedy(asFault(thrown)))) throw thrown;
          current = begin();
          return add();
        }
      };
      const report = await persist(add);
      added.push({ files, how });
      asker.forget();
      change({ report, from: 'data', fresh: 'current' }, { type: 'changed' });
      return report;
    };

  const asker = createAsker(session, (questions, signal) =>
    persist(async () => {
      const { link, id } = await session();
      const outcomes = await link.ask(id, questions, page.now(), signal);
      const isStrange = outcomes.some((outcome) => !outcome.ok && beyondCore.test(outcome.fault.code));
      if (!isStrange || !(await home.grow())) return outcomes;
      const again = await session();
      return again.link.ask(again.id, questions, page.now(), signal);
    }),
  );

  const source: Source = {
    phase: 'opening',
    report: undefined,
    from: undefined,
    cache: undefined,
    fault: undefined,
    fresh: 'current',
    ready: current.then(() => {}),
    ask: (question, { signal } = {}) => asker.ask(question, signal),
    rows: (question, { signal } = {}) =>
      persist(async () => {
        const list = async (): Promise<RowsAnswer> => {
          const { link, id } = await session();
          return link.rows(id, question, signal);
        };
        try {
          return await list();
        } catch (thrown) {
          if (!beyondCore.test(asFault(thrown).code) || !(await home.grow())) throw thrown;
          return list();
        }
      }),
    append: adder('append'),
    upsert: adder('upsert'),
    replace: adder('replace'),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    release,
  };
  source.ready.catch(() => {});
  page.hold();
  return {
    source,
    end() {
      if (stop.signal.aborted) return;
      stop.abort();
      sent?.link.close(sent.id);
      home.drop();
    },
  };
}

/** An address as seen from the page. */
export const absolute = (url: string): string => {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
};

/** A Response is read here, because only its bytes can cross to the worker. */
const toInputs = (raw: readonly Raw[]): Promise<readonly Input[]> =>
  Promise.all(
    raw.map(async ({ response, ...input }): Promise<Input> => {
      if (!response) return input;
      const file = input.name ?? 'data';
      if (!response.ok) throw statusFault(file, response.status);
      try {
        return { ...input, blob: await response.blob() };
      } catch (thrown) {
        throw new Fault('network', { file, found: asFault(thrown).message });
      }
    }),
  );
