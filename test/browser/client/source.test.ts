import { expect } from '@open-wc/testing';
import { createPage, type Page } from '../../../src/client/page.ts';
import { createSource, type Source, type SourceEvent } from '../../../src/client/source.ts';
import type { OpenOptions } from '../../../src/protocol/api.ts';
import { rawInputs } from '../../../src/protocol/spec.ts';
import type { Fault } from '../../../src/util/fault.ts';
import engine from './fake.worker.ts?worker-function';

const rows = [
  { amount: 2, owner: 'Ada' },
  { amount: 3, owner: 'Bo' },
];
const sum = { metrics: ['sum'] };
const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

const open = (page: Page, spec: unknown, options: OpenOptions = { cache: 'none' }): Source => {
  const { source, end } = createSource(
    rawInputs(spec, (url) => new URL(url, location.href).href),
    options,
    page,
    { release() {}, gone() {} },
  );
  ends.push(end);
  return source;
};
const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing',
    (fault: Fault) => fault.code,
  );

describe('a source in a worker', () => {
  let page: Page;
  beforeEach(() => void (page = createPage(engine)));

  it('opens, answers, gives rows and tells what happened', async () => {
    const source = open(page, { deals: rows });
    const events: string[] = [];
    source.subscribe(({ type }) => events.push(type));
    expect(source.phase).to.equal('opening');
    const answer = await source.ask(sum);
    expect(answer.metrics.sum?.value).to.equal(5);
    expect(source.phase).to.equal('ready');
    expect(source.from).to.equal('data');
    expect(source.cache).to.equal('none');
    expect((await source.rows({ table: 'deals' })).total).to.equal(2);
    expect(events).to.deep.equal(['progress', 'opened']);
    expect((await page.connect()).engine).to.equal('worker');
  });

  it('sends the questions of one tick as one call and equal ones once', async () => {
    const source = open(page, rows);
    await source.ready;
    const { link } = await page.connect();
    const calls: number[] = [];
    const { ask } = link;
    Object.assign(link, {
      ask: (...sent: Parameters<typeof ask>) => (calls.push(sent[1].length), ask(...sent)),
    });
    const [a, b, c] = await Promise.all([
      source.ask({ metrics: ['sum'], grain: 'month' }),
      source.ask({ grain: 'month', metrics: ['sum'] }),
      source.ask(sum),
    ]);
    expect(calls).to.deep.equal([2]);
    expect(a).to.equal(b);
    expect(c.metrics.sum?.n).to.equal(1);
  });

  it('gathers what is asked while it opens into one call', async () => {
    const source = open(page, rows);
    const first = source.ask(sum);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = source.ask({ metrics: ['sum'], grain: 'day' });
    expect([(await first).metrics.sum?.n, (await second).metrics.sum?.n]).to.deep.equal([1, 1]);
  });

  it('a fault of one question leaves the others of its batch alone', async () => {
    const source = open(page, rows);
    const wrong = codeOf(source.ask({ metrics: ['nonsense'] }));
    expect((await source.ask(sum)).metrics.sum?.value).to.equal(5);
    expect(await wrong).to.equal('unknown-metric');
  });

  it('one caller aborts, another of the same question is answered', async () => {
    const source = open(page, rows);
    const stop = new AbortController();
    const mine = codeOf(source.ask(sum, { signal: stop.signal }));
    const other = source.ask(sum);
    stop.abort();
    expect(await mine).to.equal('cancelled');
    expect((await other).metrics.sum?.value).to.equal(5);
  });

  it('cancels a batch that nobody waits for, so that the worker is free again', async () => {
    const source = open(page, rows);
    await source.ready;
    const stop = new AbortController();
    const slow = codeOf(source.ask({ metrics: ['slow'] }, { signal: stop.signal }));
    await new Promise((resolve) => setTimeout(resolve, 120));
    stop.abort();
    expect(await slow).to.equal('cancelled');
    expect((await source.ask(sum)).metrics.sum?.value).to.equal(5);
  });

  it('a worker that dies under a call is started again and the call made once more', async () => {
    const source = open(page, rows);
    await source.ready;
    const first = await page.connect();
    const dying = codeOf(source.ask({ metrics: ['die'] }));
    expect(await dying).to.equal('worker-lost'); // it killed the second one as well
    expect(first.link.lost).to.equal(true);
    expect((await source.ask(sum)).metrics.sum?.value).to.equal(5);
    expect((await page.connect()).link).not.to.equal(first.link);
  });

  it('other sources of a dead worker open themselves again', async () => {
    const source = open(page, rows);
    await source.ready;
    const bystander = source.ask({ metrics: ['slow'] });
    void bystander.catch(() => {});
    const poison = open(page, { text: 'poison' });
    expect(await codeOf(poison.ready)).to.equal('worker-lost');
    expect(poison.phase).to.equal('failed');
    expect((await source.rows({ table: 'deals' })).total).to.equal(2);
  });

  it('a release that overtakes the opening ends in cancelled, and nothing stays behind', async () => {
    const { source, end } = createSource(rawInputs({ text: 'endless' }, String), {}, page, {
      release() {},
      gone() {},
    });
    const asked = codeOf(source.ask(sum));
    end();
    expect(await codeOf(source.ready)).to.equal('cancelled');
    expect(await asked).to.equal('cancelled');
  });

  it('a file that is not there fails with its name and status', async () => {
    const source = open(page, 'no-such.csv');
    const events: SourceEvent[] = [];
    source.subscribe((event) => events.push(event));
    expect(await codeOf(source.ready)).to.equal('file-not-found');
    expect(source.fault?.details).to.deep.equal({ file: 'no-such.csv', status: 404 });
    expect(events.map(({ type }) => type)).to.deep.equal(['failed']);
  });

  it('a listener that throws is reported, and harms nobody else', async () => {
    const reported: unknown[] = [];
    const report = globalThis.reportError;
    globalThis.reportError = (thrown) => void reported.push(thrown);
    const source = open(page, rows);
    const heard: string[] = [];
    source.subscribe(() => {
      throw new Error('mine');
    });
    source.subscribe(({ type }) => heard.push(type));
    await source.ready;
    globalThis.reportError = report;
    expect(heard).to.deep.equal(['progress', 'opened']);
    expect(reported.length).to.equal(2);
  });

  it('reads a Response, a File, bytes and rows behind a proxy', async () => {
    const csv = 'amount,owner\n4,Ada\n';
    const proxied = new Proxy(rows, {});
    const sums = [
      new Response(csv),
      new File([csv], 'x.csv'),
      new TextEncoder().encode(csv).buffer,
      { text: csv },
      proxied,
    ].map(async (spec) => (await open(page, spec).ask(sum)).metrics.sum?.value);
    expect(await Promise.all(sums)).to.deep.equal([4, 4, 4, 4, 5]);
  });
});

describe('a source on the main thread', () => {
  it('works the same where no worker can be started', async () => {
    const page = createPage(engine);
    const real = globalThis.Worker;
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    } as unknown as typeof Worker;
    try {
      const source = open(page, rows);
      expect((await source.ask(sum)).metrics.sum?.value).to.equal(5);
      const { engine: step, tried } = await page.connect();
      expect(step).to.equal('main');
      expect(tried.map(({ step: at }) => at)).to.deep.equal(['worker']);
    } finally {
      globalThis.Worker = real;
    }
  });
});
