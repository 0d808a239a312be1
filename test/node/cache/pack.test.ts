import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../workers/cache/pack.ts';
import type { ColumnData, Tables } from '../../../workers/engine/table.ts';

const table = (rows: number, ...columns: [string, ColumnData][]): Tables =>
  new Map([['deals', { name: 'deals', rows, columns: new Map(columns) }]]);
const amount: [string, ColumnData] = ['amount', { kind: 'number', values: Float64Array.of(1, NaN, 3) }];

describe('packing', () => {
  it('stores no more than a column has, where its array is a part of a larger buffer', () => {
    const values = new Float64Array(1000).subarray(10, 13);
    const { chunks } = pack(table(3, ['amount', { kind: 'number', values }]));
    expect((chunks[0]![0] as Float64Array).buffer.byteLength).toBe(24);
  });

  it('cuts at 8 MB', () => {
    const values = new Float64Array(3_000_000);
    const { chunks, bytes } = pack(table(values.length, ['amount', { kind: 'number', values }]));
    expect(chunks.map((chunk) => chunk.length)).toEqual([1, 1, 1]);
    expect(bytes).toBe(24_000_000);
  });

  it.each([
    ['a short column', (chunks: unknown[][]) => (chunks[0]![0] = Float64Array.of(1))],
    ['a missing piece', (chunks: unknown[][]) => chunks[0]!.pop()],
    ['a piece too many', (chunks: unknown[][]) => chunks[0]!.push(Float64Array.of(1))],
    ['words that are none', (chunks: unknown[][]) => (chunks[0]![2] = Float64Array.of(1))],
  ])('a damaged record is seen: %s', (_name, damage) => {
    const tables = table(3, amount, [
      'owner',
      { kind: 'code', codes: Uint8Array.of(1, 0, 1), words: ['', 'Ada'] },
    ]);
    const { layout, chunks } = structuredClone(pack(tables));
    expect(unpack({ layout, chunks })).toEqual(tables);
    damage(chunks as unknown[][]);
    expect(() => unpack({ layout, chunks })).toThrow();
  });
});
