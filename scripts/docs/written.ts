import { pages } from './pages.ts';

/** Worked out while this module loads, for a loader that closes once it has. */
export const written = await pages();
