// Writes what a browser test run came to, for scripts/test.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './entries.mjs';

export const summaryFile = path.join(root, 'node_modules/.cache/wtr-summary.json');

/**
 * @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** @returns {import('@web/test-runner-core').Reporter} */
export const wtrSummary = () => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => testsOf(testResults));
    const skipped = tests.filter((test) => test.skipped).length;
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    // A file that does not even load has no tests to fail.
    const broken = sessions.filter(
      ({ passed: fine, testResults }) =>
        !fine && testsOf(testResults).every((test) => test.passed || test.skipped),
    );
    const failed = tests.length - skipped - passed + broken.length;
    mkdirSync(path.dirname(summaryFile), { recursive: true });
    writeFileSync(summaryFile, JSON.stringify({ passed, failed, skipped }));
  },
});
