import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import {
  asked,
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
  second,
  settled,
  url,
  visit,
} from './visit.ts';

describe('what the cache keeps, and for whom', () => {
  beforeEach(async () => {
    pretend();
    await empty();
  });
  afterEach(restore);
  after(empty);

  it('what another scope reads is never seen', async () => {
    network.set(url, { body: first });
    await visit().open(inputs, { cacheScope: 'ada' });
    await settled(async () => (await kept()) > 0);
    network.set(url, { body: second });
    const other = visit();
    expect(opened(await other.open(inputs, { cacheScope: 'bo' })).from).to.equal('data');
    expect(await other.sum()).to.equal(7);
  });

  it('a file of the same name at another address is other data', async () => {
    await filled();
    const other = `${location.origin}/other/deals.csv`;
    network.set(other, { body: second });
    const one = visit();
    expect(opened(await one.open([{ ...inputs[0], url: other }])).from).to.equal('data');
    expect(await one.sum()).to.equal(7);
  });

  it('other options of reading are other data', async () => {
    await filled();
    expect(opened(await visit().open(inputs, { dateOrder: 'mdy' })).from).to.equal('data');
  });

  it('the key tells nothing of the address', async () => {
    await filled();
    const db = await openDB(databaseName);
    expect(JSON.stringify(await db.getAllKeys('meta'))).not.to.contain('deals');
    db.close();
  });

  it('clearCache empties one scope and leaves the others', async () => {
    network.set(url, { body: first });
    await visit().open(inputs, { cacheScope: 'ada' });
    await visit().open(inputs, { cacheScope: 'bo' });
    await settled(async () => (await kept()) === 2);
    expect(await visit().host.clearCache('ada')).to.deep.equal({ ok: true, value: true });
    expect(opened(await visit().open(inputs, { cacheScope: 'bo' })).from).to.equal('cache');
    expect(opened(await visit().open(inputs, { cacheScope: 'ada' })).from).to.equal('data');
  });

  it('what was on its way when the cache was cleared is not kept', async () => {
    let answer!: () => void;
    network.set(url, { body: first, until: new Promise((resolve) => (answer = resolve)) });
    const leaving = visit();
    const opening = leaving.open(inputs);
    await settled(() => asked.length > 0);
    await leaving.host.clearCache();
    answer();
    opened(await opening);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await kept()).to.equal(0);
  });

  it('cache none keeps nothing and looks for nothing', async () => {
    network.set(url, { body: first });
    const one = visit();
    expect(opened(await one.open(inputs, { cache: 'none' }))).to.include({ from: 'data', cache: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await kept()).to.equal(0);
    expect(one.cache.mode()).to.equal('untried');
  });

  it('files and rows of the host are not kept', async () => {
    expect(opened(await visit().open([{ rows: [{ amount: 1, owner: 'Ada' }] }])).cache).to.equal('none');
    expect(opened(await visit().open([{ blob: new Blob([first]) }, ...inputs].slice(0, 1))).cache).to.equal(
      'none',
    );
    expect(await kept()).to.equal(0);
  });

  it('cache memory holds for the life of the worker only', async () => {
    network.set(url, { body: first });
    const one = visit();
    expect(opened(await one.open(inputs, { cache: 'memory' }))).to.include({ from: 'data', cache: 'memory' });
    one.close();
    expect(opened(await one.open(inputs, { cache: 'memory' }))).to.include({
      from: 'cache',
      cache: 'memory',
    });
    expect(await kept()).to.equal(0);
  });
});
