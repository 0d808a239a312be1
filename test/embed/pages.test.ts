import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, flags } from '../../scripts/browser.mjs';
import { root } from '../../scripts/entries.mjs';

/* The built kit on hostile pages: what a site's author gets from two files and a script tag. */

const out = mkdtempSync(path.join(tmpdir(), 'kit-'));
const demo = path.join(root, 'demo/data');
const facts = JSON.parse(readFileSync(path.join(demo, 'facts.json'), 'utf8')) as {
  deals: { closedByYear: Record<string, { won: number; winRate: number }> };
};
const pages = new Map<string, { html: string; headers: Record<string, string> }>();
const types: Record<string, string> = { '.js': 'text/javascript', '.csv': 'text/csv' };
let server: Server;
let browser: Browser;
let base = '';

beforeAll(async () => {
  // The test runner's own NODE_ENV would build Lit's development version.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  for (const name of ['cdn', 'full']) {
    process.env.BUILD = name;
    await build({
      root,
      configFile: path.join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: out },
    });
  }
  delete process.env.BUILD;
  process.env.NODE_ENV = NODE_ENV;
  server = createServer(({ url = '/' }, response) => {
    const page = pages.get(url);
    if (page) {
      for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
      return void response.setHeader('content-type', 'text/html; charset=utf-8').end(page.html);
    }
    const name = path.basename(url);
    const type = types[path.extname(name)];
    try {
      const file = readFileSync(path.join(type === types['.js'] ? out : demo, name));
      response.setHeader('content-type', type ?? 'text/plain').end(file);
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
  readonly values: Record<string, number | null | undefined>;
  readonly complaints: readonly string[];
  readonly foreign: readonly string[];
  readonly engine: string;
  readonly requests: readonly string[];
}

/** Opens a page with these tags and response headers, waits for every tag, and tells what it came to. */
async function visit(tags: string, headers: Record<string, string> = {}): Promise<Seen> {
  const at = `/page-${pages.size}`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,"><script type="module" src="/kit/crm-elements.js"></script></head><body>${tags}</body></html>`;
  pages.set(at, { html, headers });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const [complaints, foreign, requests]: string[][] = [[], [], []];
  page.on('console', (message) => complaints!.push(message.text()));
  page.on('pageerror', (thrown) => complaints!.push(String((thrown as Error).message)));
  page.on('request', (request) => {
    requests!.push(new URL(request.url()).pathname);
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) foreign!.push(request.url());
  });
  await page.goto(base + at);
  const { values, engine } = (await page.evaluate(`(async () => {
    const tags = [...document.querySelectorAll('crm-kpi, crm-funnel, crm-forecast, crm-nps')];
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag.localName)));
    await Promise.all(tags.map((tag) => tag.answer || new Promise((resolve, reject) => {
      tag.addEventListener('crm-ready', resolve);
      tag.addEventListener('crm-error', (event) => reject(new Error(JSON.stringify(event.detail))));
    })));
    const values = Object.fromEntries(tags.map((tag) => [tag.id, Object.values(tag.answer.metrics)[0].value]));
    const { diagnose } = await import('/kit/crm-elements.js');
    return { values, engine: diagnose ? (await diagnose()).engine : '' };
  })()`)) as Pick<Seen, 'values' | 'engine'>;
  await context.close();
  return { values, engine, complaints: complaints!, foreign: foreign!, requests: requests! };
}

const rate = '<crm-kpi id="rate" metric="win-rate" period="2025" src="/data/opportunities.csv"></crm-kpi>';
const all = `${rate}
  <crm-funnel id="funnel" src="/data/opportunities.csv /data/opportunity-history.csv"></crm-funnel>
  <crm-forecast id="forecast" period="2026-Q4" src="/data/opportunities.csv /data/targets.csv"></crm-forecast>
  <crm-nps id="nps" src="/data/nps.csv"></crm-nps>`;
const expected = facts.deals.closedByYear['2025']!.winRate;
const strict = "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src data:";

describe('the kit on a page', () => {
  it('without any policy: four tags, one worker, nothing from elsewhere', async () => {
    const { values, complaints, foreign, requests, engine } = await visit(all);
    expect(values.rate).toBeCloseTo(expected, 12);
    expect(Object.values(values).every((value) => typeof value === 'number')).toBe(true);
    expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
    expect(engine).toBe('worker');
    expect(requests).not.toContain('/kit/crm-elements-full.js');
  });

  it('under a strict Content-Security-Policy that allows blob: workers', async () => {
    const policy = `${strict}; worker-src blob:`;
    const { values, complaints, engine } = await visit(all, { 'content-security-policy': policy });
    expect(values.rate).toBeCloseTo(expected, 12);
    expect({ complaints, engine }).toEqual({ complaints: [], engine: 'worker' });
  });

  it('under one that allows no worker: the same number on the main thread', async () => {
    const policy = `${strict}; worker-src 'none'`;
    const { values, engine } = await visit(rate, { 'content-security-policy': policy });
    expect(values.rate).toBeCloseTo(expected, 12);
    expect(engine).toBe('main');
  });

  it('under Trusted Types', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html crm-elements";
    const { values, complaints, engine } = await visit(all, { 'content-security-policy': policy });
    expect(values.rate).toBeCloseTo(expected, 12);
    expect({ complaints, engine }).toEqual({ complaints: [], engine: 'worker' });
  });

  it('a metric beyond the small engine brings the larger one, once', async () => {
    const more =
      '<crm-kpi id="rare" metric="win-rate-value" period="2025" src="/data/opportunities.csv"></crm-kpi>';
    const { values, complaints, requests } = await visit(rate + more);
    expect(values.rate).toBeCloseTo(expected, 12);
    expect(values.rare).toBeGreaterThan(0);
    expect(values.rare).toBeLessThan(1);
    expect(complaints).toEqual([]);
    expect(requests.filter((name) => name === '/kit/crm-elements-full.js')).toHaveLength(1);
  });
});
