// Builds dist/: the package for bundlers, the one file for a script tag, the command line, the types; and custom-elements.json.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { copyTypes } from './copy-types.mjs';
import { elementEntries, entriesOf, root, wanted } from './entries.mjs';
import { bundleWorker } from './worker-function.mjs';

const bin = (/** @type {string} */ name, /** @type {string[]} */ ...args) => {
  const file = path.join(root, 'node_modules/.bin', name);
  const { status } = spawnSync(file, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed`);
};

/** @type {('npm' | 'cdn' | 'full' | 'node')[]} */
const builds = ['npm', 'cdn', 'full', 'node'];
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
let complete = true;
for (const name of builds) {
  const entries = Object.values(entriesOf(name));
  for (const file of Object.values(wanted[name]).filter((wantedFile) => !entries.includes(wantedFile))) {
    console.log(`${name}: ${file} does not exist yet, so it is not built`);
    complete = false;
  }
  if (!entries.length) continue;
  process.env.BUILD = name;
  await build({ root, logLevel: 'warn' });
}
// The worker as a file, for pages whose policy refuses blob: workers: they serve a copy of it from their own origin.
const { code } = await bundleWorker(path.join(root, 'workers/all.worker.ts'));
writeFileSync(
  path.join(root, 'dist/worker.js'),
  `"use strict";(${code.replace(/^export default /, '').trim()})(self)\n`,
);
const cli = path.join(root, 'dist/node/cli.js');
if (existsSync(cli)) chmodSync(cli, 0o755);
bin('tsc', '-b');
copyTypes();
if (Object.keys(elementEntries()).length) bin('cem', 'analyze', '--quiet');
if (complete) bin('publint', '--strict');
