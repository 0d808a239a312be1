import { expect } from '@open-wc/testing';
import { createMemory } from '../../../workers/cache/cache.ts';
import { createDatabase } from '../../../workers/cache/database.ts';
import type { ColumnData } from '../../../workers/engine/table.ts';
import { databaseName, empty, pretend, restore } from './visit.ts';

describe('tables in a store', () => {
  beforeEach(async () => {
    pretend();
    await empty();
  });
  afterEach(restore);
  after(empty);

  it('large tables come back as they were', async () => {
    const store = createDatabase(() => 0, databaseName);
    const size = 3_000_000;
    const values = Float64Array.from({ length: size }, (_, i) => (i % 7 ? i / 3 : NaN));
    const codes = Uint32Array.from({ length: size }, (_, i) => i % 400_000);
    const words = Array.from({ length: 400_000 }, (_, i) => (i ? `word ${i}` : ''));
    const bytes = new TextEncoder().encode('héllo');
    const starts = new Uint32Array(size + 1).fill(bytes.length, 1);
    const columns = new Map<string, ColumnData>([
      ['amount', { kind: 'number', values }],
      ['id', { kind: 'code', codes, words }],
      ['note', { kind: 'text', bytes, starts }],
      ['__proto__', { kind: 'number', values: new Float64Array(size) }],
    ]);
    const tables = new Map([
      ['deals', { name: 'deals', rows: size, columns }],
      [
        'empty',
        {
          name: 'empty',
          rows: 0,
          columns: new Map([['a', { kind: 'number' as const, values: new Float64Array(0) }]]),
        },
      ],
    ]);
    const key = { scope: '', id: 'x' };
    await store.write(key, { tables, report: { files: [], currency: null, newest: null }, marks: [] });
    const back = (await store.read(key))!.tables;
    expect([...back.keys()]).to.deep.equal(['deals', 'empty']);
    expect([...back.get('deals')!.columns.keys()]).to.deep.equal([...columns.keys()]);
    const equal = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean =>
      a.length === b.length &&
      a.constructor === b.constructor &&
      Array.prototype.every.call(a, (each, i) => Object.is(each, b[i]));
    for (const [name, column] of columns) {
      const got = back.get('deals')!.columns.get(name)!;
      expect(Object.keys(got)).to.have.members(Object.keys(column));
      for (const part of Object.keys(column)) {
        if (part === 'kind') continue;
        const pair = [column, got].map(
          (each) => (each as unknown as Record<string, ArrayLike<unknown>>)[part]!,
        );
        expect(equal(pair[0]!, pair[1]!), `${name}.${part}`).to.equal(true);
      }
    }
  });

  it('memory keeps the last few', async () => {
    const memory = createMemory();
    const entry = { tables: new Map(), report: { files: [], currency: null, newest: null }, marks: [] };
    for (let i = 0; i < 6; i++) await memory.write({ scope: '', id: String(i) }, entry);
    expect(await memory.read({ scope: '', id: '0' })).to.equal(undefined);
    expect(await memory.read({ scope: '', id: '5' })).to.equal(entry);
  });
});
