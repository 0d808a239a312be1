import { rmSync, readFileSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Linter } from 'eslint';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, flags } from '../../scripts/browser.mjs';
import { root } from '../../scripts/entries.mjs';
import { bundleWorker } from '../../scripts/worker-function.mjs';
import engine from '../fixtures/echo.worker.ts?worker-function';

const document = `<!doctype html><script type="module">import * as bundle from '/bundle.js'; globalThis.bundle = bundle;</script>`;
const answer = { marker: 'echo-worker-marker', answer: 42, call: 1, kind: 'tally', isStrict: true };
interface Seen {
  worker: unknown;
  main: unknown;
  text: string;
  globals: string[];
}

/** Runs in the page: the bundle's function as a blob worker, and on the page's own thread. */
async function runBoth(): Promise<Seen> {
  const { text, startHere } = (globalThis as unknown as { bundle: typeof import('../fixtures/echo-page.ts') })
    .bundle;
  const first = (target: Worker | MessagePort): Promise<unknown> =>
    new Promise((resolve, reject) => {
      target.addEventListener('message', (event) => resolve((event as MessageEvent).data), { once: true });
      target.addEventListener('error', () => reject(new Error('the worker did not start')), { once: true });
    });
  const names = `postMessage((() => { const names = []; for (let o = self; o; o = Object.getPrototypeOf(o)) names.push(...Object.getOwnPropertyNames(o)); return names; })())`;
  const start = (code: string): Worker =>
    new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const globals = (await first(start(names))) as string[];
  const blob = start(text());
  blob.postMessage(21);
  const worker = await first(blob);
  const { port1, port2 } = new MessageChannel();
  startHere(port1);
  port1.start();
  port2.start();
  port2.postMessage(21);
  return { worker, main: await first(port2), text: text(), globals };
}

describe('a worker function in the built bundle', () => {
  let code = '';
  let seen: Seen;
  const out = mkdtempSync(path.join(tmpdir(), 'worker-function-'));

  beforeAll(async () => {
    process.env.BUILD = 'cdn';
    const entry = path.join(root, 'test/fixtures/echo-page.ts');
    const lib = { entry, formats: ['es' as const], fileName: () => 'bundle.js' };
    await build({
      root,
      configFile: path.join(root, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: out, lib },
    });
    delete process.env.BUILD;
    code = readFileSync(path.join(out, 'bundle.js'), 'utf8');

    const server = createServer(({ url }, response) => {
      const isCode = url === '/bundle.js';
      response
        .setHeader('content-type', isCode ? 'text/javascript' : 'text/html')
        .end(isCode ? code : document);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await puppeteer.launch({
      executablePath: findBrowser() ?? '',
      headless: true,
      args: flags,
    });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction('globalThis.bundle');
      seen = await page.evaluate(runBoth);
    } finally {
      await browser.close();
      server.close();
    }
  }, 60_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test('is carried once', () => expect(code.split('echo-worker-marker')).toHaveLength(2));
  test('answers from a blob worker', () => expect(seen.worker).toEqual(answer));
  test('answers on the main thread', () => expect(seen.main).toEqual(answer));
  test('names nothing from outside itself', () => {
    const globals = Object.fromEntries(
      seen.globals.concat('self').map((name) => [name, 'readonly' as const]),
    );
    const undefinedIn = (text: string): string[] =>
      new Linter()
        .verify(text, { languageOptions: { globals, sourceType: 'script' }, rules: { 'no-undef': 'error' } })
        .map(({ message }) => message);
    expect(undefinedIn(seen.text)).toEqual([]);
    expect(undefinedIn('(function e(scope){ scope.postMessage(outside) })(self)')).toHaveLength(1);
  });
});

describe('a worker function from source', () => {
  test('has the same shape unminified', async () => {
    expect(String(engine)).toMatch(/^function engine\(scope, parts\) \{/);
    const { port1, port2 } = new MessageChannel();
    engine(port1);
    port1.start();
    port2.postMessage(21);
    const data = await new Promise((resolve) => {
      port2.onmessage = (event): void => resolve(event.data);
    });
    port1.close();
    expect(data).toEqual(answer);
  });

  test('cannot use what only a module has', async () => {
    const file = path.join(root, 'test/fixtures/not-a-worker.ts');
    await expect(bundleWorker(file, { minify: false })).rejects.toThrow();
  });
});
