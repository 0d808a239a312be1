import { expect } from '@open-wc/testing';
import { createPage } from '../../../src/client/page.ts';
import type { Source } from '../../../src/client/store.ts';
import { protocolVersion } from '../../../src/protocol/api.ts';
import type { Fault } from '../../../src/util/fault.ts';
import engine from './fake.worker.ts?worker-function';

// As if another copy of the kit had come first: the store under test works with that copy's worker.
const theirs = createPage(engine);
const handshake = Symbol.for(`crm-elements/${protocolVersion}`);
(globalThis as unknown as Record<symbol, unknown>)[handshake] = theirs;
const { openSource, publishSource, sourceById, sourceFor, watchSource } =
  await import('../../../src/client/store.ts');
const { clearCache, configure, diagnose } = await import('../../../src/client/connect.ts');

const sum = { metrics: ['sum'] };
const csv = 'amount,owner\n4,Ada\n';
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing',
    (fault: Fault) => fault.code,
  );
const held: Source[] = [];
const hold = (source: Source): Source => {
  held.push(source);
  return source;
};
afterEach(() => held.splice(0).forEach((source) => source.release()));

describe('two copies of the kit', () => {
  it('share one worker, its settings and the sources by name', async () => {
    const started: unknown[] = [];
    const Real = globalThis.Worker;
    globalThis.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        started.push(url);
        super(url, options);
      }
    };
    const copy = '../../../src/client/connect.ts?copy=2';
    const { page: second } = (await import(copy)) as typeof import('../../../src/client/connect.ts');
    expect(second).to.equal(theirs);
    configure({ now: () => 42 });
    const [a] = await Promise.all([openSource({ text: csv }), second.connect(), theirs.connect()]);
    hold(a);
    expect((await a.ask(sum)).asOf).to.equal(42);
    expect(started.length).to.equal(1);
    globalThis.Worker = Real;
    configure({ now: Date.now });
  });
});

describe('the store', () => {
  it('gives one source for equal inputs', () => {
    const file = new File([csv], 'deals.csv');
    const rows = [{ amount: 1, owner: 'Ada' }];
    expect(hold(sourceFor(file))).to.equal(hold(sourceFor(file)));
    expect(hold(sourceFor({ deals: rows }))).to.equal(hold(sourceFor({ deals: rows })));
    expect(hold(sourceFor({ text: csv }))).to.equal(hold(sourceFor({ text: csv })));
    expect(hold(sourceFor('package.json?a', { cache: 'none', currency: 'EUR' }))).to.equal(
      hold(sourceFor(new URL('package.json?a', document.baseURI), { currency: 'EUR', cache: 'none' })),
    );
  });

  it('gives different ones for other files, tables, options and scopes', () => {
    const rows = [{ amount: 1, owner: 'Ada' }];
    const sources = [
      sourceFor(new File([csv], 'deals.csv')),
      sourceFor(new File([csv], 'deals.csv')),
      sourceFor({ deals: rows }),
      sourceFor({ leads: rows }),
      sourceFor({ deals: rows }, { currency: 'EUR' }),
      sourceFor({ deals: rows }, { cacheScope: 'ada' }),
      sourceFor({ deals: rows }, { cacheScope: 'bo' }),
    ].map(hold);
    expect(new Set(sources).size).to.equal(sources.length);
  });

  it('a tag that is removed and added in one tick costs nothing', async () => {
    const rows = [{ amount: 2, owner: 'Ada' }];
    const before = sourceFor(rows);
    const answer = before.ask(sum);
    before.release();
    const after = hold(sourceFor(rows));
    expect(after).to.equal(before);
    expect((await answer).metrics.sum?.value).to.equal(2);
    await wait(1200);
    expect((await after.ask(sum)).metrics.sum?.value).to.equal(2);
  });

  it('after the last release it ends: asking is cancelled, the next gets a new one', async () => {
    const rows = [{ amount: 2, owner: 'Ada' }];
    const source = sourceFor(rows);
    hold(sourceFor(rows));
    await source.ready;
    source.release();
    await wait(1200);
    expect((await source.ask(sum)).metrics.sum?.value).to.equal(2);
    held.splice(0).forEach((each) => each.release());
    await wait(1200);
    expect(await codeOf(source.ask(sum))).to.equal('cancelled');
    expect(await codeOf(source.rows({ table: 'deals' }))).to.equal('cancelled');
    expect(hold(sourceFor(rows))).not.to.equal(source);
  });

  it('a failure is not shared with who comes later', async () => {
    const source = hold(sourceFor('no-such.csv'));
    expect(await codeOf(source.ready)).to.equal('file-not-found');
    expect(source.phase).to.equal('failed');
    expect(hold(sourceFor('no-such.csv'))).not.to.equal(source);
  });

  it('never throws: what is no source at all fails', async () => {
    for (const spec of [undefined, null, 3, {}, 'http://['] as never[]) {
      const source = hold(sourceFor(spec));
      expect(await codeOf(source.ready)).to.match(/^(no-source|network)$/);
    }
  });

  it('openSource waits, and rejects with the reason', async () => {
    const source = hold(await openSource({ deals: new File([csv], 'deals.csv') }));
    expect(source.phase).to.equal('ready');
    expect(source.report).to.be.an('object');
    expect(await codeOf(openSource('no-such.csv'))).to.equal('file-not-found');
  });

  it('a failed Response is told as what it is', async () => {
    expect(await codeOf(openSource(new Response('', { status: 404 })))).to.equal('file-not-found');
    expect(await codeOf(openSource(new Response('', { status: 500 })))).to.equal('network');
  });

  it('a source by name: before it exists, when it exists, when it is another', async () => {
    const stop = new AbortController();
    const early = sourceById('s');
    const never = codeOf(sourceById('s', stop.signal));
    stop.abort();
    expect(await never).to.equal('cancelled');
    expect(await codeOf(sourceById('s', stop.signal))).to.equal('cancelled');
    const seen: (Source | undefined)[] = [];
    const unwatch = watchSource('s', (source) => seen.push(source));
    const [one, two] = [hold(sourceFor({ text: csv })), hold(sourceFor({ text: `${csv}5,Bo\n` }))];
    const unpublish = publishSource('s', one);
    expect(await early).to.equal(one);
    expect(await sourceById('s')).to.equal(one);
    const unpublishTwo = publishSource('s', two);
    unpublish(); // the older of two owners leaves: the newer stays
    expect(await sourceById('s')).to.equal(two);
    unpublishTwo();
    unwatch();
    publishSource('s', one)();
    expect(seen).to.deep.equal([undefined, one, two, undefined]);
  });

  it('diagnose tells what works, clearCache works without any source', async () => {
    expect(await diagnose()).to.deep.include({ engine: 'worker', tried: [] });
    await clearCache('nobody');
    expect((await diagnose()).cache).to.equal('idb');
  });
});

describe('the worker', () => {
  it('ends some seconds after the last source, and starts again for the next', async () => {
    await wait(1200);
    const { link } = await theirs.connect();
    expect(link.lost).to.equal(false);
    await wait(5300);
    expect(link.lost).to.equal(true);
    const source = hold(await openSource({ text: csv }));
    expect((await source.ask(sum)).metrics.sum?.value).to.equal(4);
    expect((await theirs.connect()).link).not.to.equal(link);
  });
});
