import { en } from '../en.ts';
import { names as first } from '../names/en-a-l.ts';
import { names as second } from '../names/en-m-z.ts';

// The four tags' file has the names that are most asked for; it calls any other metric by its id.
Object.assign(en.metrics, { ...first, ...second, ...en.metrics });
