import { defineConfig } from 'vitest/config';
import { oxc } from './scripts/oxc.mjs';
import { workerFunction } from './scripts/worker-function.mjs';

export default defineConfig({
  oxc,
  plugins: [workerFunction()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    env: { TZ: 'UTC' },
    testTimeout: 20_000,
  },
});
