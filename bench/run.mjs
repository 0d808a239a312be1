// `npm run bench [name] [arguments]`: first-picture where no name is given.
import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .filter((file) => !['run.mjs', 'duckdb.mjs'].includes(file))
  .map((file) => file.replace(/\.mjs$/, ''));
const [first = 'first-picture'] = process.argv.slice(2);
const isName = names.includes(first);
if (!isName && !/^\d+$/.test(first)) throw new Error(`no bench ${first}; there are ${names.join(', ')}`);
// The bench finds its own arguments where it would find them alone.
if (isName) process.argv.splice(2, 1);
await import(`./${isName ? first : 'first-picture'}.mjs`);
