// `npm run docs` writes the pages of docs/ that come from the code; with --check it fails where one is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './entries.mjs';

/** @type {{ module: { written: ReadonlyMap<string, string> } }} */
const { module } = await runnerImport(path.join(root, 'scripts/docs/written.ts'));
for (const [name, text] of module.written) {
  const file = path.join(root, name);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    console.log(`${name}: ${Buffer.byteLength(text).toLocaleString('en')} bytes`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is stale: run npm run docs`);
    process.exitCode = 1;
  }
}
