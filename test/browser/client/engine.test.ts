import { expect } from '@open-wc/testing';
import { clearCache, diagnose } from '../../../src/client/connect.ts';
import { openSource } from '../../../src/client/store.ts';

// Two won, one lost, one open: two of the three that closed were won.
const csv = [
  'deal_id,status,created_at,closed_at,amount',
  'a,won,2017-01-02,2017-01-10,100',
  'b,won,2017-01-02,2017-01-20,300',
  'c,lost,2017-01-02,2017-01-25,50',
  'd,open,2017-01-02,,70',
].join('\n');
const winRate = { metrics: ['win-rate'], period: '2017-01' };

describe('the kit’s own engine behind the client', () => {
  it('answers from a worker', async () => {
    const source = await openSource({ deals: { text: csv, name: 'deals.csv' } });
    expect((await source.ask(winRate)).metrics['win-rate']).to.include({ value: 2 / 3, n: 3 });
    const rows = await source.rows({ table: 'deals', columns: ['deal_id'], limit: 2 });
    expect(rows.rows).to.deep.equal([['a'], ['b']]);
    expect((await diagnose()).engine).to.equal('worker');
    source.release();
  });

  it('answers from the cache what it answered from the file', async () => {
    await clearCache('engine');
    const url = `data:text/csv,${encodeURIComponent(csv)}`;
    const first = await openSource({ deals: url }, { cacheScope: 'engine' });
    const value = (await first.ask(winRate)).metrics['win-rate'];
    expect(first.from).to.equal('data');
    first.release();
    await new Promise((resolve) => setTimeout(resolve, 1300));
    const second = await openSource({ deals: url }, { cacheScope: 'engine' });
    expect(second.from).to.equal('cache');
    expect(second.report).to.deep.equal(first.report);
    expect((await second.ask(winRate)).metrics['win-rate']).to.deep.equal(value);
    second.release();
    await clearCache('engine');
  });
});
