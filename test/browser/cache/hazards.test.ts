import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { createCache } from '../../../workers/cache/cache.ts';
import type { Store } from '../../../workers/cache/entry.ts';
import {
  databaseName,
  empty,
  filled,
  first,
  inputs,
  kept,
  network,
  opened,
  pretend,
  restore,
  settled,
  url,
  visit,
} from './visit.ts';

const failing = (name: string): Store => {
  const fail = (): Promise<never> => Promise.reject(new DOMException('no', name));
  return { read: fail, write: fail, touch: fail, clear: fail };
};

describe('the cache in trouble', () => {
  beforeEach(async () => {
    pretend();
    await empty();
  });
  afterEach(restore);
  after(empty);

  it('a damaged record is removed and the file read again', async () => {
    await filled();
    const db = await openDB(databaseName);
    const [key] = await db.getAllKeys('chunks');
    await db.put('chunks', [new Float64Array(1)], key);
    db.close();
    const again = visit();
    expect(opened(await again.open(inputs)).from).to.equal('data');
    expect(await again.sum()).to.equal(5);
    expect(again.cache.mode()).to.equal('idb');
  });

  it('a lost record is a file read again', async () => {
    await filled();
    const db = await openDB(databaseName);
    await db.clear('chunks');
    db.close();
    const again = visit();
    expect(opened(await again.open(inputs)).from).to.equal('data');
    expect(await again.sum()).to.equal(5);
  });

  it('a sandboxed frame or a dead IndexedDB is memory with the same answers', async () => {
    network.set(url, { body: first });
    for (const name of ['SecurityError', 'InvalidStateError', 'UnknownError']) {
      const one = visit(createCache(() => 0, failing(name)));
      expect(opened(await one.open(inputs))).to.include({ from: 'data', cache: 'memory' });
      one.close();
      expect(opened(await one.open(inputs))).to.include({ from: 'cache', cache: 'memory' });
      expect(await one.host.clearCache()).to.deep.equal({ ok: true, value: true });
      expect(one.host.ping().cache).to.equal('memory');
    }
  });

  it('no IndexedDB at all', async () => {
    network.set(url, { body: first });
    const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    });
    try {
      expect(opened(await visit().open(inputs))).to.include({ from: 'data', cache: 'memory' });
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', own);
    }
  });

  it('a handle that died silently is replaced by a new one', async () => {
    const before = await filled();
    const real = IDBDatabase.prototype.transaction;
    let deaths = 1;
    IDBDatabase.prototype.transaction = function (...sent) {
      if (sent[1] !== 'readwrite' && deaths-- > 0)
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      return real.apply(this, sent);
    };
    try {
      before.close();
      expect(opened(await before.open(inputs)).from).to.equal('cache');
      expect(before.cache.mode()).to.equal('idb');
    } finally {
      IDBDatabase.prototype.transaction = real;
    }
  });

  it('quota: forgets the longest unused, tries once more, and then is content with memory', async () => {
    await filled();
    const real = IDBObjectStore.prototype.put;
    let refusals = 1;
    IDBObjectStore.prototype.put = function (...sent) {
      if (refusals-- > 0) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, sent);
    };
    const larger = `amount,owner\n${'1,Ada\n'.repeat(100)}`;
    const other = [{ url: `${location.origin}/other.csv` }];
    network.set(other[0]!.url, { body: larger });
    try {
      const one = visit();
      opened(await one.open(other));
      await settled(async () => refusals < 0 && (await kept()) === 1);
      expect(one.cache.mode()).to.equal('idb');
      expect(opened(await visit().open(other)).from).to.equal('cache');
      expect(opened(await visit().open(inputs)).from).to.equal('data'); // it had to give way
      refusals = Infinity;
      const full = visit();
      network.set(`${location.origin}/third.csv`, { body: first });
      const third = [{ url: `${location.origin}/third.csv` }];
      opened(await full.open(third));
      await settled(() => full.cache.mode() === 'memory');
      full.close();
      expect(opened(await full.open(third))).to.include({ from: 'cache', cache: 'memory' });
    } finally {
      IDBObjectStore.prototype.put = real;
    }
  });

  it('two tabs: one that empties the site does not wait for the other, which goes on', async () => {
    const before = await filled();
    await empty(); // blocks for ever if a handle is left open
    before.close();
    expect(opened(await before.open(inputs)).from).to.equal('data');
    expect(before.cache.mode()).to.equal('idb');
  });

  it('two tabs that keep the same file at once leave one whole entry', async () => {
    network.set(url, { body: first });
    const tabs = [visit(), visit(), visit()];
    await Promise.all(tabs.map((tab) => tab.open(inputs)));
    await settled(async () => (await kept()) === 1);
    const again = visit();
    expect(opened(await again.open(inputs)).from).to.equal('cache');
    expect(await again.sum()).to.equal(5);
  });

  it('a newer kit’s database of that name is left alone', async () => {
    (await openDB(databaseName, 2)).close();
    network.set(url, { body: first });
    const one = visit();
    expect(opened(await one.open(inputs))).to.include({ from: 'data', cache: 'memory' });
    expect(await one.sum()).to.equal(5);
  });

  it('an open that is never answered is given up', async () => {
    network.set(url, { body: first });
    const real = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function () {
      const request = real.call(this, 'silent');
      for (const type of ['success', 'upgradeneeded'])
        request.addEventListener(type, (event) => event.stopImmediatePropagation());
      return request;
    };
    try {
      const since = performance.now();
      expect(opened(await visit().open(inputs))).to.include({ from: 'data', cache: 'memory' });
      expect(performance.now() - since).to.be.within(1900, 3500);
    } finally {
      IDBFactory.prototype.open = real;
    }
  });
});
