// From the CSV text of 100,000 deals to the pictures of all four tags: what the page's own thread does meanwhile.
// `npm run bench first-picture`; builds the one-file kit first. Chart.js-sized rivals are measured elsewhere: this bench
// tells whether the page stays responsive, and checks the numbers before it tells the times.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { findBrowser, flags } from '../scripts/browser.mjs';
import { root } from '../scripts/entries.mjs';

const deals = Number(process.argv[2] ?? 100_000);
const { module } = await runnerImport(path.join(root, 'demo/company/big-deals.ts'));
const steps =
  /** @type {{ bigDeals: (count: number, seed: number) => Generator<Uint8Array, { won: number, lost: number }> }} */ (
    module
  ).bigDeals(deals, 1);
/** @type {Uint8Array[]} */
const chunks = [];
let step = steps.next();
for (; !step.done; step = steps.next()) chunks.push(step.value);
const truth = step.value;
const csv = Buffer.concat(chunks);

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>
<script>
  window.tasks = [];
  new PerformanceObserver((list) => { for (const task of list.getEntries()) tasks.push({ start: task.startTime, ms: task.duration }); }).observe({ type: 'longtask', buffered: true });
</script>
<script type="module" src="/kit/crm-elements.js"></script>
<crm-kpi metric="win-rate" src="/deals.csv" cache="none"></crm-kpi>
<crm-funnel src="/deals.csv" cache="none"></crm-funnel>
<crm-forecast src="/deals.csv" period="this-quarter" cache="none"></crm-forecast>
<crm-nps source="answers" cache="none"></crm-nps></html>`;
// As text, because it runs in the page.
const waitForPictures = `(async () => {
  const tags = [...document.querySelectorAll('crm-kpi, crm-funnel, crm-forecast')];
  await Promise.all(tags.map((tag) => tag.answer || new Promise((resolve, reject) => {
    tag.addEventListener('crm-ready', resolve);
    tag.addEventListener('crm-error', (event) => reject(new Error(JSON.stringify(event.detail))));
  })));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { value, n } = document.querySelector('crm-kpi').answer.metrics['win-rate'];
  return { ms: performance.now(), rate: value, n, tasks };
})()`;
const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (url === '/') response.setHeader('content-type', 'text/html').end(page);
  else if (url === '/deals.csv') response.setHeader('content-type', 'text/csv').end(csv);
  else if (url.startsWith('/kit/'))
    response
      .setHeader('content-type', 'text/javascript')
      .end(readFileSync(path.join(root, 'dist/cdn', path.basename(url))));
  else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chrome or Chromium found: set CHROME_PATH to its program file.');
const browser = await puppeteer.launch({ executablePath, headless: true, args: flags });
try {
  for (let run = 1; run <= 3; run++) {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.goto(`http://127.0.0.1:${port}/`);
    const result = /** @type {{ ms: number, rate: number, n: number, tasks: { ms: number }[] }} */ (
      await tab.evaluate(waitForPictures)
    );
    const expected = truth.won / (truth.won + truth.lost);
    if (Math.abs(result.rate - expected) > 1e-12 || result.n !== truth.won + truth.lost)
      throw new Error(`wrong answer: ${result.rate} of ${result.n}, expected ${expected}`);
    const longest = Math.max(0, ...result.tasks.map((task) => task.ms));
    console.log(
      `run ${run}: ${deals.toLocaleString('en')} deals, ${(csv.length / 1e6).toFixed(1)} MB; all pictures after ${result.ms.toFixed(0)} ms; tasks over 50 ms: ${result.tasks.length}${longest ? `, longest ${longest.toFixed(0)} ms` : ''}`,
    );
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}
