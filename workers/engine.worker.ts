import { createCache } from './cache/cache.ts';
import { answerAll } from './engine/answer.ts';
import { rowsOf } from './engine/rows.ts';
import { createHost } from './host.ts';
import { createPause } from './host/pause.ts';
import { load } from './ingest/load.ts';
// Last, so that Comlink comes last here and first behind: next to its other copy, the page's, it compresses away.
import { serve, type Port } from '../src/protocol/wire.ts';

// On the page's own thread frames must go on; in a worker it is enough that a cancel is seen.
const sliceMs = 'document' in globalThis ? 8 : 50;

/** Binds the host to a worker's scope, or to one end of a MessageChannel on the page's thread. */
export const start = (scope: Port): void =>
  serve(
    createHost({
      load,
      answerAll,
      rowsOf,
      cache: createCache(Date.now),
      now: Date.now,
      pause: createPause(sliceMs),
    }),
    scope,
  );
