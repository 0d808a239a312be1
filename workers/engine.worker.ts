import { createCache } from './cache/cache.ts';
import { answerAll } from './engine/answer.ts';
import { listRows } from './engine/lister.ts';
import { createHost } from './host.ts';
import { createPause } from './host/pause.ts';
import { load } from './ingest/load.ts';
import { shelfOf, type ReaderPart } from './readers.ts';
// Last, so that Comlink comes last here and first behind: next to its other copy, the page's, it compresses away.
import { serve, type Port } from '../src/protocol/wire.ts';

// On the page's own thread frames must go on; in a worker it is enough that a cancel is seen.
const sliceMs = 'document' in globalThis ? 8 : 50;

/** Binds the host to a worker's scope, or to one end of a MessageChannel on the page's thread. `parts`: readers of rare formats. */
export const start = (scope: Port, parts: readonly ReaderPart[] = []): void => {
  const shelf = shelfOf(parts);
  serve(
    createHost({
      load: (inputs, options, loading, before) =>
        load(inputs, options, { ...loading, reader: (name) => shelf[name] }, before),
      answerAll,
      rowsOf: listRows,
      cache: createCache(Date.now),
      now: Date.now,
      pause: createPause(sliceMs),
    }),
    scope,
  );
};
