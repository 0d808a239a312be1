// Prints what the one-file bundle weighs, whole and by part, and fails above the budgets.
// A part's gzip is of that part alone: the parts share a dictionary in the whole, so they do not add up to it.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root, wanted } from './entries.mjs';
import { bundleWorker } from './worker-function.mjs';

/** Bytes after gzip -9; a kB is 1000 bytes. What `most` was raised for stands in docs/decisions/0005. */
const budgets = { 'cdn/crm-elements.js': { most: 98_800, goal: 45_000 } };
const WORKER = 'workers/engine.worker.ts';

/** @param {string | undefined} source a path from a source map */
function partOf(source) {
  // The worker's function comes from no file, as does the little glue that the bundler adds.
  if (!source) return 'worker and glue';
  const dependency = /node_modules\/(@?[^/]+)/.exec(source)?.[1];
  if (dependency) return dependency.replace(/^(@lit|lit-.*)$/, 'lit');
  return /(?:^|\/)((?:src|workers)\/[^/]+)/.exec(source)?.[1] ?? 'others';
}

/**
 * The text that each part puts into a minified file.
 * @param {string} code
 * @param {string} map
 */
function partsOf(code, map) {
  const sourceMap = new SourceMap(JSON.parse(map));
  /** @type {Map<string, string>} */
  const parts = new Map();
  code.split('\n').forEach((text, line) => {
    for (let column = 0; column < text.length; column += 1) {
      const entry = sourceMap.findEntry(line, column);
      const part = partOf('originalSource' in entry ? entry.originalSource : undefined);
      parts.set(part, (parts.get(part) ?? '') + text[column]);
    }
  });
  return parts;
}

const gzip = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).length;
const row = (/** @type {string} */ name, /** @type {string} */ text) => {
  const sizes = [Buffer.byteLength(text), gzip(text), brotliCompressSync(text).length];
  console.log(`${name.padEnd(28)}${sizes.map((size) => size.toLocaleString('en').padStart(10)).join('')}`);
};
/** @param {Map<string, string>} parts */
const rows = (parts) =>
  [...parts].sort(([, a], [, b]) => b.length - a.length).forEach(([name, text]) => row(`  ${name}`, text));

if (!existsSync(path.join(root, wanted.cdn['crm-elements']))) {
  console.log(`nothing to measure: ${wanted.cdn['crm-elements']} does not exist yet`);
  process.exit(0);
}
if (!existsSync(path.join(root, 'dist/cdn/crm-elements.js'))) await import('./build.mjs');

console.log(
  `${'bytes'.padEnd(28)}${['minified', 'gzip', 'brotli'].map((name) => name.padStart(10)).join('')}`,
);
for (const [name, { most, goal }] of Object.entries(budgets)) {
  const file = path.join(root, 'dist', name);
  const code = readFileSync(file, 'utf8');
  row(name, code);
  rows(partsOf(code, readFileSync(`${file}.map`, 'utf8')));
  if (existsSync(path.join(root, WORKER))) {
    const worker = await bundleWorker(path.join(root, WORKER), { sourcemap: true });
    row(WORKER, worker.code);
    rows(partsOf(worker.code.slice(worker.code.indexOf('\n') + 1), worker.map ?? '{}'));
  }
  const size = gzip(code);
  const say = (/** @type {number} */ bytes) => bytes.toLocaleString('en');
  console.log(
    `${name}: ${say(size)} bytes gzip, ${size > most ? 'OVER' : 'within'} the limit of ${say(most)}`,
  );
  if (size > goal) console.log(`${name}: ${say(size - goal)} bytes above the goal of ${say(goal)}`);
  if (size > most) process.exitCode = 1;
}
