// `npm run shots [view …]`: pictures of every dashboard over the demo company, light and dark, in four languages, at three
// widths, into shots/. They are for looking at: nothing compares them.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser, flags } from './browser.mjs';
import { root } from './entries.mjs';

const views = [
  'state-of-the-union',
  'activity-management',
  'open-pipe',
  'pipe-gen',
  'forecast',
  'clean-your-room',
  'marketing',
  'sales',
  'service',
  'customer-success',
  'customer-portal',
  'crm-success',
];
const [themes, languages, widths] = [
  ['light', 'dark'],
  ['en', 'vi', 'zh', 'fa'],
  [1280, 390, 320],
];
const patience = 60_000;
/** In the page. */
const settled = `(() => {
  const board = document.querySelector('crm-dashboard');
  const cards = [...(board?.shadowRoot?.querySelectorAll('.cell > *') ?? [])];
  const waits = ':not(:defined), .wait, :state(loading), :state(revalidating)';
  return cards.length > 0 && cards.every((card) => !card.matches(waits));
})()`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((view) => !views.includes(view));
if (unknown.length) {
  console.error(`no dashboard named ${unknown.join(', ')}; there are ${views.join(', ')}`);
  process.exit(2);
}
const folder = path.join(root, 'shots');
mkdirSync(folder, { recursive: true });
const server = await createServer({
  root,
  configFile: path.join(root, 'vite.config.ts'),
  logLevel: 'error',
  // A page must not start anew while it is looked at, whoever writes a file meanwhile.
  server: { hmr: false, watch: null },
});
await server.listen();
const [base] = server.resolvedUrls?.local ?? [];
const executablePath = findBrowser();
if (!executablePath) throw new Error('no Chromium was found: npm test installs one');
const browser = await puppeteer.launch({ executablePath, headless: true, args: flags });
let faults = 0;
try {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    faults += 1;
    console.error(`  ${message.text()}`);
  });
  for (const view of wanted.length ? wanted : views)
    for (const theme of themes)
      for (const language of languages)
        for (const width of widths) {
          await page.setViewport({ width, height: 900 });
          await page.goto(`${base}demo/dashboards.html?view=${view}&theme=${theme}&lang=${language}`);
          // Every card has its data and nothing draws any more.
          await page.waitForFunction(settled, { timeout: patience, polling: 200 });
          await new Promise((resolve) => setTimeout(resolve, 300));
          const file = `${view}-${theme}-${language}-${width}.png`;
          await page.screenshot({
            path: /** @type {`${string}.png`} */ (path.join(folder, file)),
            fullPage: true,
          });
          console.log(`shots/${file}`);
        }
} finally {
  await browser.close();
  await server.close();
}
if (faults) {
  console.error(`${faults} messages on the console`);
  process.exitCode = 1;
}
