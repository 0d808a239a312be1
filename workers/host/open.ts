import type { Input, Opened, OpenOptions, SessionEvent } from '../../src/protocol/api.ts';
import { canonical } from '../../src/protocol/canonical.ts';
import { Fault, wireFault } from '../../src/util/fault.ts';
import type { Cache } from '../cache/cache.ts';
import type { Entry, Key, Mark, Store } from '../cache/entry.ts';
import { hashOfText } from '../cache/hash.ts';
import type { load } from '../ingest/load.ts';
import { openInput, revalidate, type Fetched } from './fetch.ts';

export interface Opening {
  readonly inputs: readonly Input[];
  readonly options: OpenOptions;
  /** Ends what the session has under way, also after it was opened. */
  readonly signal: AbortSignal;
  readonly listen: (event: SessionEvent) => void;
  /** Takes the data, at first and when they have changed. */
  readonly take: (entry: Pick<Entry, 'tables' | 'report'>) => void;
}

export interface OpenParts {
  readonly load: typeof load;
  readonly cache: Cache;
  /** UTC ms. */
  readonly now: () => number;
  readonly pause: () => Promise<void> | undefined;
}

const progressMs = 100;

/** An address may hold a secret, so only its fingerprint is stored. */
function keyOf(inputs: readonly Input[], { cacheScope = '', cache: _cache, ...reading }: OpenOptions): Key {
  const files = inputs.map(({ table, name, url }) => [table, name, url]);
  return { scope: cacheScope, id: hashOfText(canonical([files, reading])) };
}

/** Opens from the cache at once where it can, and looks for newer data behind; else from the files. */
export async function openTables(opening: Opening, parts: OpenParts): Promise<Opened> {
  const { inputs, options, signal, take } = opening;
  const { cache } = parts;
  if (!inputs.length) throw new Fault('no-source', { expected: ['address', 'file', 'rows', 'columns'] });
  // Files and rows are the host's: only what has an address is found again.
  if (options.cache === 'none' || !inputs.every(({ url }) => url !== undefined)) {
    const entry = await read(
      opening,
      parts,
      inputs.map((input) => openInput(input, signal)),
    );
    take(entry);
    return { report: entry.report, from: 'data', cache: 'none' };
  }
  const store: Store = options.cache === 'memory' ? cache.memory : cache;
  const mode = (): 'idb' | 'memory' =>
    options.cache === 'memory' || cache.mode() === 'memory' ? 'memory' : 'idb';
  const key = keyOf(inputs, options);
  const clears = cache.clears();
  const write = async (entry: Entry): Promise<void> => {
    if (!signal.aborted && cache.clears() === clears) await store.write(key, entry);
  };
  const hit = await store.read(key);
  if (hit) {
    take(hit);
    void renew(opening, parts, hit, { write, touch: (marks) => store.touch(key, marks) });
    return { report: hit.report, from: 'cache', cache: mode() };
  }
  const entry = await read(
    opening,
    parts,
    inputs.map((input) => openInput(input, signal)),
  );
  take(entry);
  void write(entry);
  return { report: entry.report, from: 'data', cache: mode() };
}

async function read(
  { options, signal, listen }: Opening,
  { load, now, pause }: OpenParts,
  fetching: readonly Promise<Fetched>[],
): Promise<Entry> {
  const files = await Promise.all(fetching);
  let told = 0;
  const { tables, report } = await load(
    files.map(({ opened }) => opened),
    options,
    {
      signal,
      pause,
      progress(progress) {
        if (now() - told < progressMs) return;
        told = now();
        listen({ type: 'progress', progress });
      },
    },
  );
  return { tables, report, marks: files.map(({ mark }) => mark()) };
}

async function renew(
  opening: Opening,
  parts: OpenParts,
  hit: Entry,
  {
    write,
    touch,
  }: {
    readonly write: (entry: Entry) => Promise<void>;
    readonly touch: (marks: readonly Mark[]) => Promise<void>;
  },
): Promise<void> {
  const { inputs, signal, listen, take } = opening;
  try {
    const found = await Promise.all(inputs.map((input, i) => revalidate(input, hit.marks[i]!, signal)));
    if (signal.aborted) return;
    if (found.every(({ blob }) => !blob)) {
      listen({ type: 'fresh' });
      return await touch(found.map(({ mark }) => mark));
    }
    const fresh = inputs.map(async (input, i): Promise<Fetched> => {
      const { blob, mark } = found[i]!;
      return blob
        ? { ...(await openInput({ ...input, blob }, signal)), mark: (): Mark => mark }
        : openInput(input, signal);
    });
    const entry = await read(opening, parts, fresh);
    if (signal.aborted) return;
    take(entry);
    listen({ type: 'changed', report: entry.report });
    await write(entry);
  } catch (thrown) {
    if (!signal.aborted) listen({ type: 'stale', fault: wireFault(thrown) });
  }
}
