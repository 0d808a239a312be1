// DuckDB-WASM for benches alone: from the project's packages where it is one of them, else from a cache folder.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../scripts/entries.mjs';

const version = '1.32.0';
const cache = path.join(root, 'node_modules/.cache/bench');

/** The files that a page needs to start DuckDB-WASM, by their names. */
export async function duckdbFiles() {
  const from = [root, cache].find((folder) =>
    existsSync(path.join(folder, 'node_modules/@duckdb/duckdb-wasm')),
  );
  if (!from) {
    const { status } = spawnSync(
      'npm',
      ['install', '--no-save', '--prefix', cache, `@duckdb/duckdb-wasm@${version}`],
      { stdio: 'inherit', shell: process.platform === 'win32' },
    );
    if (status !== 0) throw new Error('@duckdb/duckdb-wasm could not be installed');
  }
  const dist = path.join(from ?? cache, 'node_modules/@duckdb/duckdb-wasm/dist');
  const bundle = await rolldown({ input: path.join(dist, 'duckdb-browser.mjs'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'es' });
  return new Map([
    ['duckdb.js', Buffer.from(output[0].code)],
    ['worker.js', readFileSync(path.join(dist, 'duckdb-browser-eh.worker.js'))],
    ['duckdb.wasm', readFileSync(path.join(dist, 'duckdb-eh.wasm'))],
  ]);
}
