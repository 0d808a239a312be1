// Turns `import engine from './x.worker.ts?worker-function'` into one function that holds the worker's whole code:
// the page starts a blob worker from its text, `'"use strict";(' + String(engine) + ')(self)'`, or calls it with a MessagePort.
// workerFunction() is the plugin for Vite, Rolldown, Storybook and vitest; its twin wtrWorkerFunction() is for @web/test-runner.
import { statSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { walk } from './ast.mjs';
import { stripDocs } from './strip-docs.mjs';

const QUERY = '?worker-function';
const ENTRY = '\0worker-function-entry';

/**
 * @typedef {{ code: string, map: string | undefined, files: string[] }} Bundle
 * @typedef {{ minify?: boolean, sourcemap?: boolean }} Options
 */

/**
 * Bundles a worker file that exports `start(scope)`; the answer is a module that default-exports the function.
 * @param {string} file absolute path
 * @param {Options} [options]
 * @returns {Promise<Bundle>}
 */
export async function bundleWorker(file, { minify = true, sourcemap = false } = {}) {
  const entry = {
    name: 'worker-function-entry',
    resolveId: (/** @type {string} */ id) => (id === ENTRY ? id : null),
    load: (/** @type {string} */ id) =>
      id === ENTRY ? `import { start } from ${JSON.stringify(file)};\nstart(scope, parts);` : null,
  };
  const build = await rolldown({
    input: ENTRY,
    platform: 'browser',
    logLevel: 'warn',
    tsconfig: false,
    transform: { target: 'es2022' },
    plugins: minify ? [entry, stripDocs()] : [entry],
  });
  const { output } = await build.generate({ format: 'iife', minify, sourcemap, codeSplitting: false });
  await build.close();
  const chunks = output.filter((part) => part.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length !== 1) throw new Error(`${file} did not bundle to one file`);
  const head = 'export default function engine(scope, parts) {\n';
  const body = chunk.code.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '');
  const code = `${head}${body}\n}\n`;
  assertSelfContained(code, file);
  const files = chunk.moduleIds.filter((id) => path.isAbsolute(id));
  return { code, map: chunk.map?.toString(), files };
}

/**
 * @param {string} code
 * @param {string} file
 */
function assertSelfContained(code, file) {
  const { body } = parseAst(code);
  if (body.length !== 1) throw new Error(`${file}: the bundle is more than one function`);
  walk(/** @type {any} */ (body[0]), (node) => {
    const meta = node.type === 'MetaProperty' && node.meta.name === 'import';
    if (meta || node.type === 'ImportExpression')
      throw new Error(`${file}: a worker function cannot use import() or import.meta`);
  });
}

/** @type {Map<string, { bundle: Bundle, stamp: string }>} */
const cache = new Map();
const stampOf = (/** @type {string[]} */ files) =>
  files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs).join();

/**
 * bundleWorker, done again only when one of the files that went into it has changed.
 * @param {string} file
 * @param {boolean} minify
 */
async function cachedBundle(file, minify) {
  const key = `${file} ${minify}`;
  const known = cache.get(key);
  if (known && known.stamp === stampOf(known.bundle.files)) return known.bundle;
  const bundle = await bundleWorker(file, { minify });
  cache.set(key, { bundle, stamp: stampOf(bundle.files) });
  return bundle;
}

/** @returns {import('vite').Plugin} */
export function workerFunction() {
  let minify = true;
  return {
    name: 'worker-function',
    enforce: 'pre',
    configResolved(config) {
      minify = config.command === 'build';
    },
    resolveId(id, importer) {
      if (!id.endsWith(QUERY) || !importer) return null;
      return `\0${path.resolve(path.dirname(importer), id.slice(0, -QUERY.length))}${QUERY}`;
    },
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith(QUERY)) return null;
      const { code, files } = await cachedBundle(id.slice(1, -QUERY.length), minify);
      for (const file of files) this.addWatchFile(file);
      return { code, map: null, moduleType: 'js' };
    },
  };
}

/** @returns {import('@web/dev-server-core').Plugin} */
export function wtrWorkerFunction() {
  let root = '';
  return {
    name: 'worker-function',
    serverStart({ config }) {
      root = config.rootDir;
    },
    resolveMimeType: (context) => (context.url.split('&')[0]?.endsWith(QUERY) ? 'js' : undefined),
    async serve(context) {
      const url = new URL(context.url, 'http://localhost');
      if (!url.search.startsWith(QUERY)) return undefined;
      const { code } = await cachedBundle(path.join(root, decodeURIComponent(url.pathname)), false);
      return { body: code, type: 'js' };
    },
  };
}
