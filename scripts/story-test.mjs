// Opens every story of a static Storybook in Chromium. A story fails on anything in the console, an error in the page, a request
// to a foreign host, a tag that is not defined, an accessibility violation, or a play function that throws.
// What its charts draw must be as in its golden (story-goldens.mjs), unless its parameter `golden: false` says that others
// draw the same. The tag `logs-missing-file` on a story says that the browser itself logs the file that is missing there.
//   node scripts/story-test.mjs [folder] [--only crm-kpi] [--update] [--pictures folder]
// --only: stories whose id begins so; --update: writes the goldens, which are then looked at; --pictures: a picture of every
// story, in the fonts of this machine and without goldens.
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser, flags } from './browser.mjs';
import { goldens, take, withoutCanvas } from './story-goldens.mjs';

// A dashboard of fifteen cards on a busy machine of two cores.
const TIMEOUT = 60_000;
const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    update: { type: 'boolean', default: false },
    pictures: { type: 'string' },
  },
  allowPositionals: true,
});
const { only, update, pictures } = values;
const root = path.resolve(positionals[0] ?? 'storybook-static');
// Pictures of several pages at once wait for each other, for minutes.
const PAGES = pictures ? 1 : 3;
if (pictures) mkdirSync(pictures, { recursive: true });

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(root, decodeURIComponent(pathname).replace(/\/$/, '/index.html'));
  if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
    // Browsers ask for it unasked; a missing one would be a console error in every story.
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'max-age=600',
  });
  createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`;

/** Runs in the page: what Storybook itself says went wrong, and whether there is a golden, once the story has finished; null before. */
function verdict() {
  const channel = /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__;
  const last = (/** @type {string} */ event) => channel?.last?.(event)?.[0];
  const finished = last('storyFinished');
  // storyFinished says 'success' even after a play function that threw, so the events themselves are asked for.
  const troubles = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ].flatMap((event) => {
    const detail = last(event);
    return detail ? [`${event}: ${detail.message ?? JSON.stringify(detail)}`.slice(0, 400)] : [];
  });
  const drawn = last('storyPrepared')?.parameters.golden !== false;
  if (!finished) return troubles.length ? { troubles, drawn } : null;
  const story = /** @type {any} */ (globalThis).document.querySelector('#storybook-root');
  const undefinedTags = [
    ...new Set([...story.querySelectorAll(':not(:defined)')].map((node) => node.localName)),
  ];
  if (undefinedTags.length) troubles.push(`not defined: ${undefinedTags.join(', ')}`);
  if (finished.status !== 'success' && !troubles.length) troubles.push(`status ${finished.status}`);
  const a11y = (finished.reporters ?? []).find((/** @type {any} */ reporter) => reporter.type === 'a11y');
  if (!a11y) troubles.push('the accessibility check did not run');
  for (const violation of a11y?.result?.violations ?? []) {
    const where = violation.nodes.map((/** @type {any} */ node) => node.target.flat().join(' ')).slice(0, 3);
    troubles.push(`accessibility: ${violation.id} at ${where.join(' | ')}`);
  }
  return { troubles, drawn };
}

/** Runs in the page: whether every tag of a documentation page shows its data, but for those that are about waiting. */
const isSettled = () =>
  [.../** @type {any} */ (globalThis).document.querySelectorAll('.crm-story *')].every(
    (tag) =>
      !tag.localName.startsWith('crm-') ||
      tag.closest('[id*="--loading"]') ||
      !tag.matches(':state(loading), :not(:defined)'),
  );

/** @type {import('./story-goldens.mjs').Taken} */
const nothing = { busy: false, pictures: [], sheets: [] };

/** What is drawn, once two looks in a row see the same. @param {import('puppeteer-core').Page} page */
async function drawnIn(page) {
  for (let seen = '', begin = performance.now(); ;) {
    const taken = await page.evaluate(take);
    const text = JSON.stringify(taken.pictures);
    if (text === seen && !taken.busy) return taken;
    if (performance.now() - begin > TIMEOUT) throw new Error('what is drawn never comes to rest');
    seen = text;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/**
 * @typedef {{ id: string, type: string, tags?: string[] }} Entry
 * @param {import('puppeteer-core').Browser} browser
 * @param {Entry} entry
 */
async function troublesOf(browser, { id, type, tags }) {
  const page = await browser.newPage();
  await page.setViewport({ width: 960, height: 640 });
  // Several pages at once: each must believe that it is the one in front, or its focus and its frames stand still.
  await page.emulateFocusedPage(true);
  if (!pictures) await page.evaluateOnNewDocument(withoutCanvas);
  /** @type {string[]} */
  const troubles = [];
  page.on('console', (message) => {
    const text = message.text();
    if (tags?.includes('logs-missing-file') && /^Failed to load resource: .* 404/.test(text)) return;
    troubles.push(`console ${message.type()}: ${text}`.slice(0, 400));
  });
  page.on('pageerror', (error) =>
    troubles.push(`page error: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url()))
      troubles.push(`foreign request: ${request.url()}`);
  });
  try {
    await page.goto(`${base}/iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}`);
    if (type === 'docs') {
      await page.waitForSelector('#storybook-docs .sbdocs-content', { timeout: TIMEOUT });
      await page.waitForFunction(isSettled, { timeout: TIMEOUT, polling: 50 });
    } else {
      const handle = await page.waitForFunction(verdict, { timeout: TIMEOUT, polling: 50 });
      const said = await handle.jsonValue();
      troubles.push(...(said?.troubles ?? []));
      // What a story in trouble draws is no golden.
      if (!pictures && !troubles.length)
        troubles.push(...golden.check(id, said?.drawn ? await drawnIn(page) : nothing));
    }
    if (pictures)
      await page.screenshot({
        path: /** @type {`${string}.png`} */ (path.join(pictures, `${id}.png`)),
        fullPage: true,
      });
  } catch (error) {
    troubles.push(error instanceof Error ? error.message : String(error));
  }
  await page.close();
  return troubles;
}

/** @type {{ entries: Record<string, Entry> }} */
const { entries } = JSON.parse(readFileSync(path.join(root, 'index.json'), 'utf8'));
const queue = Object.values(entries).filter(({ id }) => id.startsWith(only));
const drawing = Object.values(entries).filter(({ type }) => type === 'story');
const golden = goldens({ update, whole: !only, order: drawing.map(({ id }) => id) });
const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chrome or Chromium found: set CHROME_PATH to its program file.');
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: flags,
  env: { ...process.env, TZ: 'UTC' },
});
let passed = 0;
let failed = 0;
const worker = async () => {
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const begin = performance.now();
    const troubles = await troublesOf(browser, entry);
    const time = `${Math.round(performance.now() - begin)} ms`;
    console.log(
      `${troubles.length ? 'FAIL' : 'ok  '} ${entry.id} ${time}${troubles.map((trouble) => `\n       ${trouble}`).join('')}`,
    );
    if (troubles.length) failed += 1;
    else passed += 1;
  }
};
await Promise.all(Array.from({ length: PAGES }, worker));
await browser.close();
server.close();
server.closeAllConnections();
if (!only && !pictures)
  for (const id of golden.extra()) {
    console.log(`FAIL ${id}\n       a golden that no story has`);
    failed += 1;
  }
if (!pictures) golden.colour();
if (update) golden.write();
mkdirSync('node_modules/.cache', { recursive: true });
writeFileSync('node_modules/.cache/stories.json', JSON.stringify({ passed, failed, skipped: 0 }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
