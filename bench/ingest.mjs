// A million deals as a CSV file, read on the kit's worker and by DuckDB-WASM's: the same File, in the same browser, each in
// a fresh page, in turn. The numbers are checked before the times are told; the page's frames are watched meanwhile.
// `npm run bench ingest [rows]`
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { findBrowser, flags } from '../scripts/browser.mjs';
import { root } from '../scripts/entries.mjs';
import { duckdbFiles } from './duckdb.mjs';

const deals = Number(process.argv[2] ?? 1_000_000);
const rounds = 3;
const { module } = await runnerImport(path.join(root, 'demo/company/big-deals.ts'));
const steps =
  /** @type {{ bigDeals: (count: number, seed: number) => Generator<Uint8Array, { won: number, lost: number, open: number, wonCents: number }> }} */ (
    module
  ).bigDeals(deals, 1);
/** @type {Uint8Array[]} */
const chunks = [];
let step = steps.next();
for (; !step.done; step = steps.next()) chunks.push(step.value);
const truth = step.value;
const csv = Buffer.concat(chunks);

// What runs in the page, as text.
const shared = `
const frames = async (job) => {
  const gaps = [];
  let last = 0;
  let running = true;
  const next = (now) => { if (last) gaps.push(now - last); last = now; if (running) requestAnimationFrame(next); };
  requestAnimationFrame(next);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const start = performance.now();
  await job();
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100));
  running = false;
  return { ms, longest: Math.max(...gaps) };
};
const file = new File([await (await fetch('/deals.csv')).blob()], 'opportunities.csv', { type: 'text/csv' });`;
const ours = `(async () => {${shared}
  const { openSource, diagnose } = await import('/kit/crm-elements.js');
  const { engine } = await diagnose();
  let source;
  const took = await frames(async () => void (source = await openSource({ deals: file })));
  const { metrics } = await source.ask({ metrics: ['win-rate', 'closed-won-amount'] });
  const [read] = source.report.files;
  return { ...took, engine, rows: read.rowsUsed, closed: metrics['win-rate'].n, won: Math.round(metrics['win-rate'].value * metrics['win-rate'].n), amount: metrics['closed-won-amount'].value };
})()`;
const theirs = `(async () => {${shared}
  const duckdb = await import('/duckdb/duckdb.js');
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker('/duckdb/worker.js'));
  await db.instantiate('/duckdb/duckdb.wasm');
  const connection = await db.connect();
  await connection.query('SELECT 1');
  const took = await frames(async () => {
    if (HOW === 'file') await db.registerFileHandle('deals.csv', file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
    else await db.registerFileBuffer('deals.csv', new Uint8Array(await file.arrayBuffer()));
    await connection.query("CREATE TABLE deals AS FROM read_csv('deals.csv')");
  });
  const [row] = (await connection.query(\`SELECT count(*)::INT AS rows, (count(*) FILTER (Stage LIKE 'Closed%'))::INT AS closed,
    (count(*) FILTER (Stage = 'Closed Won'))::INT AS won,
    (sum(round(Amount * 100)::BIGINT) FILTER (Stage = 'Closed Won') / 100)::DOUBLE AS amount FROM deals\`)).toArray();
  return { ...took, engine: 'worker', rows: row.rows, closed: row.closed, won: row.won, amount: row.amount };
})()`;

const files = await duckdbFiles();
const types = new Map([
  ['.js', 'text/javascript'],
  ['.wasm', 'application/wasm'],
]);
const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const name = path.basename(url);
  const body =
    url === '/deals.csv'
      ? csv
      : url.startsWith('/kit/')
        ? readFileSync(path.join(root, 'dist/cdn', name))
        : files.get(name);
  if (url.startsWith('/page')) {
    // A page whose policy refuses workers: the kit works on the page's own thread.
    if (url.endsWith('main')) response.setHeader('content-security-policy', "worker-src 'none'");
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><html lang="en"><title>bench</title></html>');
  } else if (body) response.setHeader('content-type', types.get(path.extname(name)) ?? 'text/csv').end(body);
  else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chrome or Chromium found: set CHROME_PATH to its program file.');

/** @typedef {{ ms: number, longest: number, engine: string, rows: number, closed: number, won: number, amount: number }} Result */

const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: flags,
  protocolTimeout: 600_000,
});
/** @param {string} page @param {string} script @returns {Promise<Result>} */
async function run(page, script) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.goto(`http://127.0.0.1:${port}/page?${page}`);
    const result = /** @type {Result} */ (await tab.evaluate(script));
    const { won, lost, wonCents } = truth;
    if (
      result.rows !== deals ||
      result.closed !== won + lost ||
      result.won !== won ||
      Math.round(result.amount * 100) !== wonCents
    )
      throw new Error(`wrong numbers: ${JSON.stringify(result)}, expected ${JSON.stringify(truth)}`);
    return result;
  } finally {
    await context.close();
  }
}

const ways = new Map([
  ['crm-elements, worker', () => run('worker', ours)],
  ['DuckDB-WASM, file', () => run('worker', theirs.replace('HOW', "'file'"))],
  ['DuckDB-WASM, buffer', () => run('worker', theirs.replace('HOW', "'buffer'"))],
  ['crm-elements, no worker', () => run('main', ours)],
]);
try {
  console.log(`${deals.toLocaleString('en')} deals, ${(csv.length / 1e6).toFixed(1)} MB`);
  /** @type {Map<string, number[]>} */
  const times = new Map();
  for (let round = 1; round <= rounds; round++) {
    for (const [name, way] of ways) {
      const { ms, longest, engine } = await way();
      times.set(name, [...(times.get(name) ?? []), ms]);
      console.log(
        `round ${round}: ${name.padEnd(24)} ${ms.toFixed(0).padStart(6)} ms; longest gap between frames ${longest.toFixed(0).padStart(4)} ms (${engine})`,
      );
    }
  }
  const median = (/** @type {string} */ name) =>
    /** @type {number[]} */ (times.get(name)).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
  const [mine, their] = [
    median('crm-elements, worker'),
    Math.min(median('DuckDB-WASM, file'), median('DuckDB-WASM, buffer')),
  ];
  console.log(
    `counts and sums are equal; medians: crm-elements ${mine.toFixed(0)} ms, DuckDB-WASM (its faster way) ${their.toFixed(0)} ms: ${(their / mine).toFixed(2)} times as fast`,
  );
} finally {
  await browser.close();
  server.close();
}
