import { createDatabase } from './database.ts';
import { textOf, type Entry, type Store } from './entry.ts';

export interface Cache extends Store {
  readonly memory: Store;
  /** What is in use: 'memory' as soon as IndexedDB has failed. */
  mode(): 'idb' | 'memory' | 'untried';
  /** How often it was cleared: what was read before must not be written after. */
  clears(): number;
}

const memoryEntries = 4;

/** The same for as long as the worker lives; of the last few. */
export function createMemory(): Store {
  const entries = new Map<string, readonly [string, Entry]>();
  const put = (key: string, entry: readonly [string, Entry]): void => {
    entries.delete(key);
    entries.set(key, entry);
  };
  return {
    read: async (key) => entries.get(textOf(key))?.[1],
    async write(key, entry) {
      put(textOf(key), [key.scope, entry]);
      if (entries.size > memoryEntries) entries.delete([...entries.keys()][0]!);
    },
    async touch(key, marks) {
      const known = entries.get(textOf(key));
      if (known) put(textOf(key), [known[0], { ...known[1], marks }]);
    },
    async clear(scope) {
      for (const [key, [its]] of entries) if (scope === undefined || its === scope) entries.delete(key);
    },
  };
}

/** IndexedDB, and memory from its first failure on. Never rejects: what cannot be kept is read again the next time. */
export function createCache(
  now: () => number,
  database: Store = createDatabase(now),
  memory: Store = createMemory(),
): Cache {
  let mode: ReturnType<Cache['mode']> = 'untried';
  let clears = 0;
  const tried = async <T>(job: (store: Store) => Promise<T>): Promise<T> => {
    if (mode !== 'memory')
      try {
        const value = await job(database);
        mode = 'idb';
        return value;
      } catch {
        mode = 'memory';
      }
    return job(memory);
  };
  return {
    memory,
    mode: () => mode,
    clears: () => clears,
    read: (key) => tried((store) => store.read(key)),
    write: (key, entry) => tried((store) => store.write(key, entry)),
    touch: (key, marks) => tried((store) => store.touch(key, marks)),
    async clear(scope) {
      clears++;
      await memory.clear(scope);
      await tried((store) => store.clear(scope));
    },
  };
}
