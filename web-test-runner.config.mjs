import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser, flags } from './scripts/browser.mjs';
import { wtrWorkerFunction } from './scripts/worker-function.mjs';
import { wtrConsole } from './scripts/wtr-console.mjs';
import { sharedData } from './scripts/wtr-data.mjs';
import { wtrSummary } from './scripts/wtr-summary.mjs';

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chrome or Chromium found: set CHROME_PATH to its program file.');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  middleware: [sharedData],
  plugins: [
    wtrWorkerFunction(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    wtrConsole(),
  ],
  browsers: [
    // One page at a time: a page behind another gets no frames, and what waits for its size waits for ever.
    chromeLauncher({ concurrency: 1, launchOptions: { executablePath, headless: true, args: flags } }),
  ],
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), wtrSummary()],
  coverageConfig: { include: ['src/**/*.ts'], report: true, reporters: ['text-summary', 'lcovonly'] },
  testFramework: { config: { timeout: '15000' } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
