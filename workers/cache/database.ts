import type { Report } from '../../src/query/report.ts';
import { textOf, type Entry, type Key, type Mark, type Store } from './entry.ts';
import { pack, unpack, type Packed } from './pack.ts';
import { completed, given } from './requests.ts';

// The number is the generation of schema and packing. It is never upgraded in place: two kits on one site, or an old tab, do
// not block each other. Who raises it also deletes the database of the generation before.
const databaseName = 'crm-elements:1';
const openMs = 2000;
const keepMs = 30 * 864e5;

interface Meta {
  readonly key: string;
  readonly scope: string;
  /** Last use, UTC ms. */
  readonly used: number;
  readonly bytes: number;
  readonly marks: readonly Mark[];
  readonly report: Report;
  readonly layout: Packed['layout'];
  readonly chunks: number;
}

const chunksOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Infinity]);
const stores = ['meta', 'chunks'];

const metaIn = (tx: IDBTransaction): IDBObjectStore => tx.objectStore('meta');
const chunksIn = (tx: IDBTransaction): IDBObjectStore => tx.objectStore('chunks');
const metaOf = (tx: IDBTransaction, key: string): Promise<Meta | undefined> =>
  given(metaIn(tx).get(key) as IDBRequest<Meta | undefined>);
const metasIn = (tx: IDBTransaction): Promise<Meta[]> => given(metaIn(tx).getAll() as IDBRequest<Meta[]>);

const open = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    let late = false;
    // Some engines leave a request without any answer.
    const timer = setTimeout(() => {
      late = true;
      reject(new DOMException('IndexedDB does not answer', 'TimeoutError'));
    }, openMs);
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('meta', { keyPath: 'key' });
      request.result.createObjectStore('chunks');
    };
    given(request).then((db) => {
      clearTimeout(timer);
      if (late) db.close();
      else resolve(db);
    }, reject);
  });

/**
 * One handle a job: those that are kept for long die unnoticed when a tab sleeps, and stand in the way of other tabs and of
 * the back button's cache. A job that fails is tried once more.
 */
async function using<T>(name: string, job: (db: IDBDatabase) => Promise<T>, again = true): Promise<T> {
  let db: IDBDatabase | undefined;
  try {
    db = await open(name);
    return await job(db);
  } catch (thrown) {
    if (!again || /^(Quota|Timeout)/.test((thrown as Error).name)) throw thrown;
    return await using(name, job, false);
  } finally {
    db?.close();
  }
}

/** IndexedDB, which may fail in any way; each method then rejects. */
export function createDatabase(now: () => number, name = databaseName): Store {
  // Between the requests of a transaction nothing but requests may be awaited: two of three engines close it.
  const change = (job: (tx: IDBTransaction) => Promise<unknown>): Promise<void> =>
    using(name, async (db) => {
      const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
      const done = completed(tx);
      await job(tx);
      await done;
    });
  const drop = (tx: IDBTransaction, key: string): Promise<unknown> =>
    Promise.all([given(metaIn(tx).delete(key)), given(chunksIn(tx).delete(chunksOf(key)))]);

  const put = (key: Key, { tables, report, marks }: Entry): Promise<void> => {
    const { layout, chunks, bytes } = pack(tables);
    const text = textOf(key);
    return change(async (tx) => {
      await drop(tx, text);
      for (const [i, chunk] of chunks.entries()) await given(chunksIn(tx).put(chunk, [text, i]));
      const meta: Meta = {
        key: text,
        scope: key.scope,
        used: now(),
        bytes,
        marks,
        report,
        layout,
        chunks: chunks.length,
      };
      await given(metaIn(tx).put(meta));
    });
  };
  /** Forgets what was not used for long, and then the longest unused until so many bytes are free. */
  const evict = (bytes: number): Promise<void> =>
    change(async (tx) => {
      const metas = await metasIn(tx);
      let freed = 0;
      for (const meta of metas.sort((a, b) => a.used - b.used)) {
        if (freed >= bytes && meta.used > now() - keepMs) break;
        freed += meta.bytes;
        await drop(tx, meta.key);
      }
    });

  return {
    async read(key) {
      const text = textOf(key);
      const found = await using(name, async (db) => {
        const tx = db.transaction(stores);
        const meta = await metaOf(tx, text);
        if (!meta) return undefined;
        const chunks = await Promise.all(
          Array.from({ length: meta.chunks }, (_, i) => given(chunksIn(tx).get([text, i]))),
        );
        return { meta, chunks };
      });
      if (!found) return undefined;
      const { meta, chunks } = found;
      try {
        const tables = unpack({ layout: meta.layout, chunks: chunks as Packed['chunks'] });
        return { tables, report: meta.report, marks: meta.marks };
      } catch {
        await change((tx) => drop(tx, text)); // damaged: it is read from the file again
        return undefined;
      }
    },
    async write(key, entry) {
      try {
        await put(key, entry);
      } catch {
        await evict(pack(entry.tables).bytes);
        await put(key, entry);
      }
      await evict(0);
    },
    touch: (key, marks) =>
      change(async (tx) => {
        const meta = await metaOf(tx, textOf(key));
        if (meta) await given(metaIn(tx).put({ ...meta, marks, used: now() } satisfies Meta));
      }),
    clear: (scope) =>
      change(async (tx) => {
        for (const meta of await metasIn(tx))
          if (scope === undefined || meta.scope === scope) await drop(tx, meta.key);
      }),
  };
}
