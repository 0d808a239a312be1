import { serve, type Port } from '../../../src/protocol/wire.ts';
import { createCache } from '../../../workers/cache/cache.ts';
import { createHost } from '../../../workers/host.ts';
import { createPause } from '../../../workers/host/pause.ts';
import { fakeEngine } from './fake-engine.ts';

/** The real host, wire and cache around an engine that dies on command. */
export const start = (scope: Port): void =>
  serve(
    createHost({
      ...fakeEngine(),
      cache: createCache(Date.now),
      now: Date.now,
      pause: createPause('document' in globalThis ? 8 : 50),
    }),
    scope,
  );
