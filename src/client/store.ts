import { canonical } from '../protocol/canonical.ts';
import type { OpenOptions } from '../protocol/api.ts';
import { rawInputs, type Spec } from '../protocol/spec.ts';
import { Fault } from '../util/fault.ts';
import { page } from './connect.ts';
import { absolute, createSource, type Source } from './source.ts';

export type { Source, SourceEvent } from './source.ts';
export type { Adding } from '../protocol/api.ts';
export type { Spec } from '../protocol/spec.ts';

interface Shared {
  readonly source: Source;
  readonly end: () => void;
  holders: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** A released source stays open for so long: a tag that is moved, or a page that is left and come back to, finds it again. */
const graceMs = 1000;
const shared = new Map<string, Shared>();
const identities = new WeakMap<object, number>();
let objects = 0;

const identityOf = (value: object): number => {
  const known = identities.get(value) ?? ++objects;
  identities.set(value, known);
  return known;
};

/**
 * The one source for equal inputs: addresses, texts and options by value, Files, Responses, rows and columns by identity.
 * Never throws: what cannot be opened is a source whose phase is 'failed'.
 */
export function sourceFor(spec: Spec, options: OpenOptions = {}): Source {
  const raw = rawInputs(spec, absolute);
  // JSON of what is a value, and a number for what is a thing.
  const names = raw.map((input) =>
    Object.entries(input as Record<string, unknown>).map(([key, value]): unknown => [
      key,
      value && typeof value === 'object' ? identityOf(value) : value,
    ]),
  );
  const key = canonical([names, options]);
  let entry = shared.get(key);
  if (!entry) {
    const mine: Shared = {
      ...createSource(raw, options, page, {
        release: () => release(key, mine),
        gone: () => forget(key, mine),
      }),
      holders: 0,
    };
    shared.set(key, (entry = mine));
  }
  entry.holders++;
  clearTimeout(entry.timer);
  return entry.source;
}

const forget = (key: string, entry: Shared): void => {
  if (shared.get(key) === entry) shared.delete(key);
};

function release(key: string, entry: Shared): void {
  if (--entry.holders > 0) return;
  entry.timer = setTimeout(() => {
    forget(key, entry);
    entry.end();
  }, graceMs);
}

/**
 * Opens and waits for the data: `await openSource({ deals: 'deals.csv', surveys: rows }, { currency: 'EUR' })`.
 * Rejects with the Fault that tells why there are none.
 */
export async function openSource(spec: Spec, options?: OpenOptions): Promise<Source> {
  const source = sourceFor(spec, options);
  try {
    await source.ready;
  } catch (thrown) {
    source.release();
    throw thrown;
  }
  return source;
}

const published = page.published as Map<string, Source>;
const announce = (id: string): void => page.watchers.get(id)?.forEach((tell) => tell());

/** Makes a source known by a name until the returned function is called; its owner holds it. */
export function publishSource(id: string, source: Source): () => void {
  published.set(id, source);
  announce(id);
  return () => {
    if (published.get(id) !== source) return;
    published.delete(id);
    announce(id);
  };
}

/** Tells the source of that name, now and whenever it is another; undefined while there is none. */
export function watchSource(id: string, listener: (source: Source | undefined) => void): () => void {
  const tell = (): void => listener(published.get(id));
  const those = page.watchers.get(id) ?? new Set();
  page.watchers.set(id, those.add(tell));
  tell();
  return () => void those.delete(tell);
}

/** The source of that name, as soon as there is one. It stays its owner's: do not release it. */
export const sourceById = (id: string, signal?: AbortSignal): Promise<Source> =>
  new Promise((resolve, reject) => {
    const stop = watchSource(id, (source) => {
      if (!source) return;
      resolve(source);
      queueMicrotask(() => stop());
    });
    const abort = (): void => {
      stop();
      reject(new Fault('cancelled'));
    };
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
