import { defineConfig, type BuildEnvironmentOptions } from 'vite';
import { entriesOf } from './scripts/entries.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { onDemand } from './scripts/on-demand.mjs';
import { oxc } from './scripts/oxc.mjs';
import { stripDocs } from './scripts/strip-docs.mjs';
import { fullEngineBeside } from './scripts/full-engine-beside.mjs';
import { workerFunction } from './scripts/worker-function.mjs';

// The package for bundlers: dependencies stay imports.
const npm: BuildEnvironmentOptions = {
  target: 'es2022',
  sourcemap: true,
  emptyOutDir: false,
  lib: { entry: entriesOf('npm'), formats: ['es'] },
  rolldownOptions: {
    external: [/^lit(\/|$)/, /^d3-/, 'comlink', 'idb'],
    output: { chunkFileNames: 'chunks/[name]-[hash].js' },
  },
};

const more = onDemand('crm-elements-more');
// One file for a script tag, with everything that the first tags need; the others' file lies beside it.
const cdn: BuildEnvironmentOptions = {
  target: 'es2022',
  sourcemap: true,
  emptyOutDir: false,
  outDir: 'dist/cdn',
  lib: { entry: entriesOf('cdn'), formats: ['es'] },
  rolldownOptions: {
    preserveEntrySignatures: 'allow-extension',
    output: { codeSplitting: more.codeSplitting, chunkFileNames: '[name].js', minify: true },
  },
};

// The larger engine and the readers of rare formats, files beside it that a page loads when it asks for more.
const full: BuildEnvironmentOptions = {
  ...cdn,
  lib: { entry: entriesOf('full'), formats: ['es'] },
  rolldownOptions: { output: { minify: true } },
};

// The command line and the server's handler.
const node: BuildEnvironmentOptions = {
  target: 'node20',
  sourcemap: true,
  emptyOutDir: false,
  outDir: 'dist/node',
  ssr: true,
  rolldownOptions: { input: entriesOf('node') },
};

const build = { cdn, full, node, npm }[process.env.BUILD ?? 'npm'] ?? npm;

export default defineConfig(({ command }) => ({
  base: './',
  oxc,
  build,
  plugins: [
    ...(build === cdn ? [fullEngineBeside(), more.plugin] : []),
    workerFunction(),
    ...(command === 'build' && build !== node ? [stripDocs(), minifyTemplates()] : []),
  ],
}));
