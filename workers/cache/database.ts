import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Report } from '../../src/query/report.ts';
import { textOf, type Entry, type Key, type Mark, type Store } from './entry.ts';
import { pack, unpack, type Packed } from './pack.ts';

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
interface Schema extends DBSchema {
  meta: { key: string; value: Meta };
  chunks: { key: [string, number]; value: Packed['chunks'][number] };
}
type Database = IDBPDatabase<Schema>;

const chunksOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Infinity]);
const stores: ['meta', 'chunks'] = ['meta', 'chunks'];

const open = (name: string): Promise<Database> =>
  new Promise((resolve, reject) => {
    let late = false;
    // Some engines leave a request without any answer.
    const timer = setTimeout(() => {
      late = true;
      reject(new DOMException('IndexedDB does not answer', 'TimeoutError'));
    }, openMs);
    openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('meta', { keyPath: 'key' });
        db.createObjectStore('chunks');
      },
    }).then((db) => {
      clearTimeout(timer);
      if (late) db.close();
      else resolve(db);
    }, reject);
  });

/**
 * One handle a job: those that are kept for long die unnoticed when a tab sleeps, and stand in the way of other tabs and of
 * the back button's cache. A job that fails is tried once more.
 */
async function using<T>(name: string, job: (db: Database) => Promise<T>, again = true): Promise<T> {
  let db: Database | undefined;
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
  const change = (job: (tx: ReturnType<typeof writing>) => Promise<unknown>): Promise<void> =>
    using(name, async (db) => {
      const tx = writing(db);
      const done = tx.done;
      done.catch(() => {});
      await job(tx);
      await done;
    });
  const writing = (db: Database) => db.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const drop = (tx: ReturnType<typeof writing>, key: string): Promise<unknown> =>
    Promise.all([tx.objectStore('meta').delete(key), tx.objectStore('chunks').delete(chunksOf(key))]);

  const put = (key: Key, { tables, report, marks }: Entry): Promise<void> => {
    const { layout, chunks, bytes } = pack(tables);
    const text = textOf(key);
    return change(async (tx) => {
      await drop(tx, text);
      for (const [i, chunk] of chunks.entries()) await tx.objectStore('chunks').put(chunk, [text, i]);
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
      await tx.objectStore('meta').put(meta);
    });
  };
  /** Forgets what was not used for long, and then the longest unused until so many bytes are free. */
  const evict = (bytes: number): Promise<void> =>
    change(async (tx) => {
      const metas = await tx.objectStore('meta').getAll();
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
        tx.done.catch(() => {});
        const meta = await tx.objectStore('meta').get(text);
        if (!meta) return undefined;
        const chunks = await Promise.all(
          Array.from({ length: meta.chunks }, (_, i) => tx.objectStore('chunks').get([text, i])),
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
        const meta = await tx.objectStore('meta').get(textOf(key));
        if (meta) await tx.objectStore('meta').put({ ...meta, marks, used: now() });
      }),
    clear: (scope) =>
      change(async (tx) => {
        for (const meta of await tx.objectStore('meta').getAll())
          if (scope === undefined || meta.scope === scope) await drop(tx, meta.key);
      }),
  };
}
