import engine from '../../workers/engine.worker.ts?worker-function';
import { beside } from './beside.ts';
import { protocolVersion } from '../protocol/api.ts';
import { createPage, type Page } from './page.ts';
import type { Settings, Step, Tried } from './start.ts';

// The first copy of the kit on a page lends its worker to the others that speak the same protocol.
const handshake = Symbol.for(`crm-elements/${protocolVersion}`);
export const page: Page = ((globalThis as { [handshake]?: Page })[handshake] ??= createPage(
  engine,
  () => beside('full'),
  beside,
));

/** Takes effect at the next start of the worker: call it before the first source is opened. */
export const configure = (settings: Settings): void => void Object.assign(page.settings, settings);

export interface Diagnosis {
  /** Where the work is done. */
  readonly engine: Step;
  /** 'untried': nothing was opened yet that could be cached. */
  readonly cache: 'idb' | 'memory' | 'untried';
  /** What was tried before, and how it failed. */
  readonly tried: readonly Tried[];
}

/** Starts the worker if none is running, and tells how it went. */
export const diagnose = (): Promise<Diagnosis> =>
  page.during(async ({ engine: step, tried, link }) => ({
    engine: step,
    tried,
    cache: (await link.ping(5000)).cache,
  }));

/** Forgets the stored tables of one scope, or of all: for sign-out. */
export const clearCache = async (scope?: string): Promise<void> => {
  await Promise.all(page.family.map((one) => one.during(({ link }) => link.clearCache(scope))));
};
