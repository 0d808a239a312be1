import { about as first } from './vi-a-l.ts';
import { about as second } from './vi-m-z.ts';

/** How each metric is worked out, by its id. */
export const about: Readonly<Record<string, string>> = { ...first, ...second };
