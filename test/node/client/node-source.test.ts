import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSource } from '../../../server/node.ts';

// Two won, one lost, one open: two of the three that closed were won.
const csv = [
  'deal_id,status,created_at,closed_at,amount',
  'a,won,2017-01-02,2017-01-10,100',
  'b,won,2017-01-02,2017-01-20,300',
  'c,lost,2017-01-02,2017-01-25,50',
  'd,open,2017-01-02,,70',
].join('\n');
const winRate = { metrics: ['win-rate'], period: '2017-01' };
let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crm-elements-'));
  file = path.join(folder, 'deals.csv');
  await writeFile(file, csv);
});

describe('a source in Node', () => {
  it.each([
    ['a path', () => file],
    ['a file address', () => new URL(`file://${file}`)],
    ['a table’s path', () => ({ deals: file })],
    ['a list of paths', () => [file]],
    ['a text', () => ({ text: csv, name: 'deals.csv' })],
    ['bytes', () => new TextEncoder().encode(csv).buffer],
    ['a Response', () => ({ deals: new Response(csv) })],
    ['a Blob', () => ({ deals: new Blob([csv]) })],
  ])('reads %s', async (_name, spec) => {
    const source = await openSource(spec());
    expect(source.report.files[0]).toMatchObject({ table: 'deals', rowsRead: 4, rowsUsed: 4 });
    const answer = await source.ask(winRate);
    expect(answer.metrics['win-rate']).toMatchObject({ value: 2 / 3, n: 3 });
    const rows = await source.rows({ table: 'deals', columns: ['deal_id'], limit: 2 });
    expect(rows).toMatchObject({ total: 4, rows: [['a'], ['b']] });
    source.release();
    await expect(source.ask(winRate)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('takes more files while it is open', async () => {
    const source = await openSource(file);
    const more = path.join(folder, 'more.csv');
    await writeFile(more, 'deal_id,status,created_at,closed_at,amount\ne,won,2017-01-02,2017-01-28,400\n');
    const [report] = await Promise.all([source.append(more), source.upsert(more)]);
    expect(report.files.map((one) => [one.file, one.rowsUsed])).toEqual([
      ['deals.csv', 4],
      ['more.csv', 1],
    ]);
    // The same file once more tells the same deal: three of the four that closed were won.
    expect(source.report.files.map(({ rowsUsed }) => rowsUsed)).toEqual([4, 0, 1]);
    expect((await source.ask(winRate)).metrics['win-rate']).toMatchObject({ value: 3 / 4, n: 4 });
    await expect(source.append(path.join(folder, 'none.csv'))).rejects.toMatchObject({
      code: 'file-not-found',
    });
    await source.replace(more);
    expect((await source.ask(winRate)).metrics['win-rate']).toMatchObject({ value: 1, n: 1 });
    source.release();
    await expect(source.append(more)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('rejects with a Fault that names the file', async () => {
    await expect(openSource(path.join(folder, 'none.csv'))).rejects.toMatchObject({
      code: 'file-not-found',
      details: { status: 'ENOENT' },
    });
    await expect(openSource(folder)).rejects.toMatchObject({ code: 'not-a-table' });
    await expect(openSource([])).rejects.toMatchObject({ name: 'Fault' });
    await expect(openSource(undefined as never)).rejects.toMatchObject({ code: 'no-source' });
  });

  it('a question that is none is a Fault', async () => {
    const source = await openSource(file);
    await expect(source.ask({ metrics: ['no-such'] })).rejects.toMatchObject({ code: 'unknown-metric' });
    await expect(source.ask(winRate, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
