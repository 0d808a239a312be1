import { deleteDB, openDB } from 'idb';
import type {
  Input,
  Opened,
  OpenOptions,
  Outcome,
  SessionEvent,
  WorkerApi,
} from '../../../src/protocol/api.ts';
import { createCache, type Cache } from '../../../workers/cache/cache.ts';
import { createHost } from '../../../workers/host.ts';
import { createDatabase } from '../../../workers/cache/database.ts';
import { fakeEngine } from '../client/fake-engine.ts';

/** One a test page: they run side by side on one site, with the pages that use the kit's own. */
export const databaseName = `cache test ${performance.timeOrigin}`;

/** What the pretended network gives, by address. */
export interface Served {
  body: string;
  etag?: string;
  status?: number;
  /** No answer at all. */
  offline?: boolean;
  /** Holds the answer back. */
  until?: Promise<void>;
}

export const network = new Map<string, Served>();
export const asked: { url: string; ifNoneMatch: string | null; cache: string | undefined }[] = [];
const real = globalThis.fetch;

export function pretend(): void {
  asked.length = 0;
  network.clear();
  globalThis.fetch = async (input, init) => {
    const url = input as string;
    const ifNoneMatch = new Headers(init?.headers).get('if-none-match');
    asked.push({ url, ifNoneMatch, cache: init?.cache });
    const served = network.get(url);
    await served?.until;
    if (served?.offline) throw new TypeError('Failed to fetch');
    if (!served) return new Response('', { status: 404 });
    const headers = served.etag ? { etag: served.etag } : {};
    if (served.etag && served.etag === ifNoneMatch) return new Response(null, { status: 304, headers });
    return new Response(served.body, { status: served.status ?? 200, headers });
  };
}
export const restore = (): void => void (globalThis.fetch = real);

/** A site without any data; open handles of earlier visits give way. */
export async function empty(): Promise<void> {
  await deleteDB(databaseName);
}

export interface Visit {
  readonly host: WorkerApi;
  readonly cache: Cache;
  readonly events: SessionEvent[];
  open(inputs: readonly Input[], options?: OpenOptions): ReturnType<WorkerApi['open']>;
  /** Settles at the next event of that type. */
  told(type: SessionEvent['type']): Promise<SessionEvent>;
  sum(): Promise<number | null | undefined>;
  close(): void;
}

let now = 1e12;
/** A page load: a new worker over the same stores. */
export function visit(
  cache: Cache = createCache(
    () => ++now,
    createDatabase(() => ++now, databaseName),
  ),
): Visit {
  const host = createHost({ ...fakeEngine(), cache, now: () => ++now, pause: () => undefined });
  const events: SessionEvent[] = [];
  const waiting: (() => void)[] = [];
  return {
    host,
    cache,
    events,
    open: (inputs, options = {}) =>
      host.open(1, 's', inputs, options, (event) => {
        events.push(event);
        waiting.splice(0).forEach((tell) => tell());
      }),
    async told(type) {
      for (;;) {
        const found = events.find((event) => event.type === type);
        if (found) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    async sum() {
      const [outcome] = await host.ask(2, 's', [{ metrics: ['sum'] }], now);
      return outcome?.ok ? outcome.value.metrics.sum?.value : undefined;
    },
    close: () => host.close('s'),
  };
}

/** Until a store says so: writing goes on behind the answer. */
export async function settled(check: () => Promise<boolean> | boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it did not come to that in 2 s');
}

export const url = `${location.origin}/deals.csv`;
export const elsewhere = 'https://elsewhere.example/deals.csv';
export const first = 'amount,owner\n2,Ada\n3,Bo\n';
export const second = 'amount,owner\n7,Ada\n';
export const inputs = [{ url, name: 'deals.csv', table: 'deals' }];

/** What an open gave; a fault fails the test. */
export const opened = (outcome: Outcome<Opened>): Opened => {
  if (!outcome.ok) throw new Error(outcome.fault.code);
  return outcome.value;
};
/** Entries in the store. */
export const kept = async (): Promise<number> => {
  const db = await openDB(databaseName);
  const count = db.objectStoreNames.contains('meta') ? await db.count('meta') : 0;
  db.close();
  return count;
};
/** A visit that has been here before, with the file kept. */
export const filled = async (body = first, more: { etag?: string } = {}): Promise<Visit> => {
  network.set(url, { body, ...more });
  const before = visit();
  opened(await before.open(inputs));
  await settled(async () => (await kept()) > 0);
  asked.length = 0;
  return before;
};
