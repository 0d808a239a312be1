// `npm test` runs every step, `npm run check` some of them: node scripts/test.mjs [STEP…]. A step that fails does not stop the rest.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { elementEntries, root, wanted } from './entries.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/**
 * @typedef {object} Step
 * @property {string[][]} commands run one after another; the first that fails ends the step
 * @property {() => string | undefined} [idle] why there is nothing to do yet
 * @property {string} [counts] the file in which the tests leave their counts
 */

const cache = path.join(root, 'node_modules/.cache');
const vitestFile = path.join(cache, 'vitest.json');
const wtrFile = path.join(cache, 'wtr-summary.json');
const storyFile = path.join(cache, 'stories.json');
const files = (/** @type {string} */ folder, /** @type {RegExp} */ pattern) => {
  const absolute = path.join(root, folder);
  return (
    existsSync(absolute) &&
    readdirSync(absolute, { recursive: true }).some((name) => pattern.test(String(name)))
  );
};
const hasElements = Object.keys(elementEntries()).length > 0;
const noStories = () => (files('stories', /\.stories\.ts$/) ? undefined : 'there are no stories yet');
const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestFile}`];

/** @type {Record<string, Step>} */
const steps = {
  types: { commands: [['tsc', '-b']] },
  lint: {
    commands: [
      ['eslint', '--max-warnings=0', '.'],
      ...(hasElements
        ? [
            // Its CSS parser does not know container queries, color-scheme and the like.
            ['lit-analyzer', '--strict', '--rules.no-invalid-css', 'off', 'src/elements/**/element.ts'],
          ]
        : []),
    ],
  },
  format: { commands: [['prettier', '--check', '--log-level=warn', '.']] },
  structure: { commands: [[...vitest, 'test/structure']], counts: vitestFile },
  node: { commands: [vitest], counts: vitestFile },
  build: { commands: [['node', 'scripts/build.mjs']] },
  size: {
    commands: [['node', 'scripts/size.mjs']],
    idle: () =>
      existsSync(path.join(root, wanted.cdn['crm-elements']))
        ? undefined
        : 'there is no bundle to measure yet',
  },
  browser: {
    commands: [['wtr']],
    idle: () => (files('test/browser', /\.test\.ts$/) ? undefined : 'there are no browser tests yet'),
    counts: wtrFile,
  },
  storybook: {
    commands: [
      ...(hasElements ? [['cem', 'analyze', '--quiet']] : []),
      ['storybook', 'build', '--output-dir', 'storybook-static', '--disable-telemetry', '--quiet'],
    ],
    idle: noStories,
  },
  stories: {
    commands: [['node', 'scripts/story-test.mjs', 'storybook-static']],
    idle: noStories,
    counts: storyFile,
  },
};

/** @param {string[]} command a program of node_modules/.bin, or node */
const run = ([program = '', ...args]) =>
  new Promise((resolve) => {
    const file = program === 'node' ? process.execPath : path.join(root, 'node_modules/.bin', program);
    const shell = process.platform === 'win32' && program !== 'node';
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });

/**
 * A step without tests of its own counts as one; a step that fails without a failed test counts as one failure.
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function outcome({ commands, counts }) {
  if (counts) rmSync(counts, { force: true });
  let good = true;
  for (const command of commands) good &&= (await run(command)) === 0;
  if (!counts || !existsSync(counts)) return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
  const found = JSON.parse(readFileSync(counts, 'utf8'));
  const passed = found.passed ?? found.numPassedTests;
  const failed = found.failed ?? found.numFailedTests;
  const skipped = found.skipped ?? found.numPendingTests + found.numTodoTests;
  return { passed, failed: good ? failed : Math.max(failed, 1), skipped };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length) {
  console.error(`unknown step: ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}
// The node tests include the structure tests.
const names = asked.length ? asked : Object.keys(steps).filter((name) => name !== 'structure');
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const lines = [];
for (const name of names) {
  const step = steps[name];
  if (!step) continue;
  const idle = step.idle?.();
  if (idle) {
    lines.push(`${name.padEnd(10)} nothing to do: ${idle}`);
    continue;
  }
  console.log(`\n── ${name}`);
  const begin = performance.now();
  const { passed, failed, skipped } = await outcome(step);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1).padStart(6);
  lines.push(
    `${name.padEnd(10)} ${seconds} s  ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
console.log(`\n${lines.join('\n')}\n`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed || !total.passed ? 1 : 0;
