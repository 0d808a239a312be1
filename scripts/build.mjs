// Builds dist/: the package for bundlers, the one file for a script tag, the command line, the types; and custom-elements.json.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { copyTypes } from './copy-types.mjs';
import { elementEntries, entriesOf, root, wanted } from './entries.mjs';

const bin = (/** @type {string} */ name, /** @type {string[]} */ ...args) => {
  const file = path.join(root, 'node_modules/.bin', name);
  const { status } = spawnSync(file, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed`);
};

/** @type {('npm' | 'cdn' | 'node')[]} */
const builds = ['npm', 'cdn', 'node'];
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
let complete = true;
for (const name of builds) {
  const entries = Object.values(entriesOf(name));
  for (const file of Object.values(wanted[name]).filter((wantedFile) => !entries.includes(wantedFile))) {
    console.log(`${name}: ${file} does not exist yet, so it is not built`);
    complete = false;
  }
  if (!entries.length) continue;
  process.env.CDN = name === 'cdn' ? '1' : '';
  process.env.NODE = name === 'node' ? '1' : '';
  await build({ root, logLevel: 'warn' });
}
const cli = path.join(root, 'dist/node/cli.js');
if (existsSync(cli)) chmodSync(cli, 0o755);
bin('tsc', '-b');
copyTypes();
if (Object.keys(elementEntries()).length) bin('cem', 'analyze', '--quiet');
if (complete) bin('publint', '--strict');
