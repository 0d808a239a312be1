import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import type { Mark } from '../../../workers/cache/entry.ts';
import {
  asked,
  databaseName,
  elsewhere,
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

describe('the cache and newer data', () => {
  beforeEach(async () => {
    pretend();
    await empty();
  });
  afterEach(restore);
  after(empty);

  it('a second visit answers before the network does', async () => {
    await filled();
    let answer!: () => void;
    network.set(url, { body: first, until: new Promise((resolve) => (answer = resolve)) });
    const again = visit();
    expect(opened(await again.open(inputs))).to.include({ from: 'cache', cache: 'idb' });
    expect(await again.sum()).to.equal(5);
    expect(again.events).to.deep.equal([]);
    answer();
    expect(await again.told('fresh')).to.deep.equal({ type: 'fresh' });
  });

  it('more files join what the network has now, and are not kept', async () => {
    for (const [body, sums] of [
      [first, [5, 15]],
      [second, [7, 17]],
    ] as const) {
      await empty();
      await filled(first, { etag: '"a"' });
      let answer!: () => void;
      const etag = body === first ? '"a"' : '"b"';
      network.set(url, { body, etag, until: new Promise((resolve) => (answer = resolve)) });
      const again = visit();
      expect(opened(await again.open(inputs)).from).to.equal('cache');
      const adding = again.host.add(3, 's', [{ text: 'amount,owner\n10,Cy\n', name: 'more.csv' }], 'append');
      expect(await again.sum()).to.equal(5);
      answer();
      expect((await adding).ok).to.equal(true);
      expect(await again.sum()).to.equal(sums[1]);
      const later = visit();
      await later.open(inputs);
      expect(await later.sum()).to.equal(sums[0]);
    }
  });

  it('304: asks by the ETag and finds the data current', async () => {
    await filled(first, { etag: '"a"' });
    const again = visit();
    await again.open(inputs);
    await again.told('fresh');
    expect(asked).to.deep.equal([{ url, ifNoneMatch: '"a"', cache: undefined }]);
  });

  it('no validators: equal bytes are current, however they are cut', async () => {
    await filled();
    const again = visit();
    await again.open(inputs);
    await again.told('fresh');
    expect(again.events.some(({ type }) => type === 'changed')).to.equal(false);
  });

  it('a new ETag on old bytes is current, and is asked by the next time', async () => {
    await filled(first, { etag: '"a"' });
    network.set(url, { body: first, etag: '"b"' });
    await visit().open(inputs);
    const db = await openDB(databaseName);
    await settled(
      async () => ((await db.getAll('meta')) as { marks: Mark[] }[])[0]?.marks[0]?.etag === '"b"',
    );
    db.close();
  });

  it('another site is asked without a header of ours, which would need its leave', async () => {
    network.set(elsewhere, { body: first, etag: '"a"' });
    const files = [{ url: elsewhere }];
    await visit().open(files);
    await settled(async () => (await kept()) > 0);
    asked.length = 0;
    const again = visit();
    await again.open(files);
    await again.told('fresh');
    expect(asked).to.deep.equal([{ url: elsewhere, ifNoneMatch: null, cache: 'no-cache' }]);
  });

  it('an ETag that is still the same is believed where the body came along', async () => {
    network.set(elsewhere, { body: first, etag: '"a"' });
    await visit().open([{ url: elsewhere }]);
    await settled(async () => (await kept()) > 0);
    network.set(elsewhere, { body: 'not to be read', etag: '"a"' });
    const again = visit();
    await again.open([{ url: elsewhere }]);
    expect(await again.told('fresh')).to.deep.equal({ type: 'fresh' });
  });

  it('changed data take the place of the old, and are kept', async () => {
    await filled(first, { etag: '"a"' });
    network.set(url, { body: second, etag: '"b"' });
    const again = visit();
    expect(opened(await again.open(inputs)).from).to.equal('cache');
    expect(await again.sum()).to.equal(5);
    await again.told('changed');
    expect(await again.sum()).to.equal(7);
    await settled(async () => {
      const third = visit();
      await third.open(inputs);
      return (await third.sum()) === 7;
    });
  });

  it('one of two files changed: both are read anew', async () => {
    const other = `${location.origin}/costs.csv`;
    const files = [...inputs, { url: other, table: 'costs' }];
    network.set(url, { body: first, etag: '"a"' });
    network.set(other, { body: first, etag: '"o"' });
    await visit().open(files);
    await settled(async () => (await kept()) > 0);
    network.set(other, { body: second, etag: '"p"' });
    const again = visit();
    await again.open(files);
    await again.told('changed');
    expect(await again.sum()).to.equal(5);
    const rows = await again.host.rows(3, 's', { table: 'costs' });
    expect(rows.ok && rows.value.total).to.equal(1);
  });

  it('offline: the kept data stay, and are said to be old', async () => {
    await filled();
    network.set(url, { body: '', offline: true });
    const again = visit();
    await again.open(inputs);
    const event = await again.told('stale');
    expect(event.type === 'stale' && event.fault.code).to.equal('network');
    expect(await again.sum()).to.equal(5);
  });

  it('a server in trouble does not empty the cache, and its page is not kept', async () => {
    await filled();
    network.set(url, { body: 'trouble', status: 503 });
    const again = visit();
    await again.open(inputs);
    const event = await again.told('stale');
    expect(event.type === 'stale' && event.fault.details).to.deep.equal({
      file: 'deals.csv',
      found: 'HTTP 503',
    });
    expect(await again.sum()).to.equal(5);
  });

  it('a failure is never kept', async () => {
    const outcome = await visit().open(inputs);
    expect(!outcome.ok && outcome.fault.code).to.equal('file-not-found');
    expect(await kept()).to.equal(0);
    network.set(url, { body: first });
    expect(opened(await visit().open(inputs)).from).to.equal('data');
  });
});
