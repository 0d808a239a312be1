import { about as first } from './fa-a-l.ts';
import { about as second } from './fa-m-z.ts';

/** How each metric is worked out, by its id. */
export const about: Readonly<Record<string, string>> = { ...first, ...second };
