import type { Adding, Input, Opened, OpenOptions, SessionEvent } from '../../src/protocol/api.ts';
import { canonical } from '../../src/protocol/canonical.ts';
import { Fault, wireFault } from '../../src/util/fault.ts';
import type { Cache } from '../cache/cache.ts';
import type { Entry, Key, Mark, Store } from '../cache/entry.ts';
import { hashOfText } from '../cache/hash.ts';
import type { Before, Kept } from '../ingest/conform/kept.ts';
import type { load } from '../ingest/load.ts';
import { openInput, revalidate, type Fetched } from './fetch.ts';

export interface Opening {
  readonly inputs: readonly Input[];
  readonly options: OpenOptions;
  /** Ends what the session has under way, also after it was opened. */
  readonly signal: AbortSignal;
  readonly listen: (event: SessionEvent) => void;
  /** Takes the data, at first and when they have changed. */
  readonly take: (found: Found) => void;
}

/** The data of a session, and what more files can be added to: not there where the data came from the cache. */
export interface Found extends Pick<Entry, 'tables' | 'report'> {
  readonly kept?: Kept;
}
type Read = Entry & Found;

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
export async function openTables(
  opening: Opening,
  parts: OpenParts,
): Promise<{ readonly opened: Opened; readonly renewed?: Promise<void> }> {
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
    return { opened: { report: entry.report, from: 'data', cache: 'none' } };
  }
  const store: Store = options.cache === 'memory' ? cache.memory : cache;
  const mode = (): 'idb' | 'memory' =>
    options.cache === 'memory' || cache.mode() === 'memory' ? 'memory' : 'idb';
  const key = keyOf(inputs, options);
  const clears = cache.clears();
  const write = async ({ tables, report, marks }: Entry): Promise<void> => {
    if (!signal.aborted && cache.clears() === clears) await store.write(key, { tables, report, marks });
  };
  const hit = await store.read(key);
  if (hit) {
    take(hit);
    const renewed = renew(opening, parts, hit, { write, touch: (marks) => store.touch(key, marks) });
    return { opened: { report: hit.report, from: 'cache', cache: mode() }, renewed };
  }
  const entry = await read(
    opening,
    parts,
    inputs.map((input) => openInput(input, signal)),
  );
  take(entry);
  void write(entry);
  return { opened: { report: entry.report, from: 'data', cache: mode() } };
}

async function read(
  { options, signal, listen }: Opening,
  { load, now, pause }: OpenParts,
  fetching: readonly Promise<Fetched>[],
  before?: Before,
): Promise<Read> {
  const files = await Promise.all(fetching);
  let told = 0;
  const found = await load(
    files.map(({ opened }) => opened),
    options,
    {
      signal,
      pause,
      now,
      progress(progress) {
        if (now() - told < progressMs) return;
        told = now();
        listen({ type: 'progress', progress });
      },
    },
    before,
  );
  return { ...found, marks: files.map(({ mark }) => mark()) };
}

/** Reads more files into what is open. What came from the cache alone is read first: only its tables were stored. */
export async function addTables(
  opening: Opening,
  parts: OpenParts,
  known: Found,
  more: readonly Input[],
  how: Adding,
): Promise<Found> {
  const { inputs, signal } = opening;
  const openAll = (all: readonly Input[]): Promise<Fetched>[] => all.map((input) => openInput(input, signal));
  if (!more.length) throw new Fault('no-source', { expected: ['address', 'file', 'rows', 'columns'] });
  const kept = known.kept ?? (await read(opening, parts, openAll(inputs))).kept!;
  return read(opening, parts, openAll(more), { kept, how });
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
