import { about as first } from './zh-a-l.ts';
import { about as second } from './zh-m-z.ts';

/** How each metric is worked out, by its id. */
export const about: Readonly<Record<string, string>> = { ...first, ...second };
