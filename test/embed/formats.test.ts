import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, flags } from '../../scripts/browser.mjs';
import { root } from '../../scripts/entries.mjs';

/* Rare formats in the built kit: what reads them is loaded when such a file arrives, whatever the page's policy. */

const out = mkdtempSync(path.join(tmpdir(), 'kit-formats-'));
const data = path.join(root, 'test/data/formats');
const csv = readFileSync(path.join(data, 'deals.csv'));
let server: Server;
let browser: Browser;
let base = '';
let policy = '';
/** Files of the kit that are not there. */
let missing = /^$/;

beforeAll(async () => {
  // The test runner's own NODE_ENV would build Lit's development version.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  for (const name of ['cdn', 'full']) {
    process.env.BUILD = name;
    const configFile = path.join(root, 'vite.config.ts');
    await build({ root, configFile, logLevel: 'error', build: { outDir: out } });
  }
  delete process.env.BUILD;
  process.env.NODE_ENV = NODE_ENV;
  server = createServer(({ url = '/' }, response) => {
    const name = path.basename(url.replace(/\?.*/, ''));
    try {
      if (url === '/') {
        const html =
          '<!doctype html><html lang="en"><head><title>page</title><link rel="icon" href="data:,"></head></html>';
        return void response
          .setHeader('content-security-policy', policy)
          .setHeader('content-type', 'text/html; charset=utf-8')
          .end(html);
      }
      if (name === 'deals.csv.gz') return void response.end(gzipSync(csv));
      if (missing.test(name)) throw new Error('missing');
      const isScript = name.endsWith('.js');
      const file = readFileSync(path.join(isScript ? out : data, name));
      response.setHeader('content-type', isScript ? 'text/javascript' : 'application/octet-stream').end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await puppeteer.launch({ executablePath: findBrowser() ?? '', headless: true, args: flags });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(out, { recursive: true, force: true });
});

interface Seen {
  readonly rows: number | string;
  readonly format: string;
  readonly engine: string;
  readonly requests: readonly string[];
}

/** Opens a file by its address, or as a File of another name, and tells what came of it. */
async function visit(file: string, as = ''): Promise<Seen> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(base);
  const seen = (await page.evaluate(`(async () => {
    const { openSource, diagnose } = await import('/kit/crm-elements.js');
    const as = ${JSON.stringify(as)};
    const address = '/data/${file}';
    const spec = as ? new File([await (await fetch(address)).blob()], as) : address;
    try {
      const source = await openSource({ deals: spec }, { cache: 'none' });
      const answer = await source.ask({ metrics: ['win-rate'], asOf: '2024-12-31' });
      if (!answer.metrics['win-rate']) throw new Error('no answer');
      const { rowsUsed, format } = source.report.files[0];
      return { rows: rowsUsed, format, engine: (await diagnose()).engine };
    } catch (thrown) {
      return { rows: thrown.code + ' ' + JSON.stringify(thrown.details), format: '', engine: (await diagnose()).engine };
    }
  })()`)) as Omit<Seen, 'requests'>;
  await context.close();
  return { ...seen, requests: requests.filter((name) => /^\/(kit|data)\//.test(name)) };
}

const strict = "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src data:";
const policies: readonly (readonly [name: string, policy: string, engine: string])[] = [
  ['no policy', '', 'worker'],
  ['blob: workers only', `${strict}; worker-src blob:`, 'worker'],
  ['no worker at all', `${strict}; worker-src 'none'`, 'main'],
];

describe.each(policies)('%s', (_name, header, engine) => {
  it.each([
    ['deals.xlsx', 'xlsx', ['xlsx']],
    ['deals.arrow', 'arrow', ['arrow']],
    ['deals-zstd.parquet', 'parquet', ['parquet']],
    ['deals-brotli.parquet', 'parquet', ['parquet', 'brotli']],
    ['deals.csv.gz', 'csv', ['text']],
    ['deals.csv', 'csv', []],
  ])('%s', async (file, format, readers) => {
    policy = header;
    const { requests, ...seen } = await visit(file);
    expect(seen).toEqual({ rows: 24, format, engine });
    const kit = requests.filter((name) => /^\/kit\/.*-(xlsx|arrow|parquet|brotli|text|full)\.js$/.test(name));
    expect(kit).toEqual(readers.map((reader) => `/kit/crm-elements-${reader}.js`));
    // A name that tells its format is asked for once.
    if (/\.(xlsx|arrow|csv)$/.test(file))
      expect(requests.filter((name) => name.startsWith('/data/'))).toHaveLength(1);
  });

  it('a File whose name says nothing is read once and opened again', async () => {
    policy = header;
    const { requests, ...seen } = await visit('deals-snappy.parquet', 'upload.bin');
    expect(seen).toEqual({ rows: 24, format: 'parquet', engine });
    expect(requests.filter((name) => name.startsWith('/data/'))).toHaveLength(1);
  });
});

describe('where the reader is not beside the kit', () => {
  it('the fault names the file, the format and what is missing', async () => {
    policy = '';
    missing = /-xlsx\.js$/;
    const { rows } = await visit('deals.xlsx');
    missing = /^$/;
    expect(rows).toMatch(
      /^unsupported-format .*"file":"deals\.xlsx","found":"zip or xlsx","expected":\["csv","json","crm-elements-xlsx\.js"\]/,
    );
  });
});
