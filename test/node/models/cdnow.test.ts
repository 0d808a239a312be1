import { describe, expect, it } from 'vitest';
import { buyersOf } from '../../../src/query/models/buyers.ts';
import type { ColumnsAnswer } from '../../../src/query/scan.ts';
import { scoresOf, segmentOf } from '../../../src/query/models/rfm.ts';
import type { ColumnData } from '../../../workers/engine/table.ts';
import { reportOf } from '../../support/tables.ts';
import { ask, plain, truth } from './support.ts';

interface Check {
  readonly id: string;
  readonly value: never;
}
const checks = truth<{ checks: Check[] }>('cdnow/truth.json')?.checks;
const read = (file: string) => {
  const lines = (plain(`cdnow/${file}`) ?? '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/));
  const cells = lines.filter(([id]) => /^\d+$/.test(id!));
  const words = ['', ...new Set(cells.map(([id]) => id!))];
  const codes = new Map(words.map((word, code) => [word, code]));
  const columns = new Map<string, ColumnData>([
    ['customer_id', { kind: 'code', words, codes: Uint16Array.from(cells, ([id]) => codes.get(id!)!) }],
    [
      'placed_at',
      {
        kind: 'number',
        values: Float64Array.from(cells, (row) => Date.parse(row.at(-3)!.replace(/(....)(..)/, '$1-$2-'))),
      },
    ],
    ['net', { kind: 'number', values: Float64Array.from(cells, (row) => +row.at(-1)!) }],
  ]);
  const tables = new Map([['orders', { name: 'orders', rows: cells.length, columns }]]);
  return { tables, report: reportOf(tables) };
};

describe.skipIf(!checks)('CDNOW through the questions', () => {
  const value = <T>(id: string): T => checks!.find((check) => check.id === id)!.value;

  it('tells the cohorts of 23,570 customers', async () => {
    const answer = await ask(read('CDNOW_master.txt'), { metrics: ['cohort-retention'] });
    const rows = answer.table!.rows;
    const [first] = value<Record<string, number | string>[]>('master.cohort');
    expect(answer.n).toBe(23570);
    for (const cohort of value<Record<string, number | string>[]>('master.cohort')) {
      const [, size, ...shares] = rows.find(([name]) => name === cohort.coh) as [
        string,
        number,
        ...(number | null)[],
      ];
      expect(size).toBe(cohort['0']);
      for (let k = 0; k < 18; k++) {
        // The truth has 0 where the month lies after the end of the data; such a cell is empty here.
        if (cohort.coh !== first!.coh && k >= shares.indexOf(null) && shares.includes(null))
          expect(cohort[k]).toBe(0);
        else expect(shares[k]! * size).toBeCloseTo(cohort[k] as number, 6);
      }
    }
  });

  it('gives the buyers of the 1/10 sample as the summary has them, and their value', async () => {
    const source = read('CDNOW_sample.txt');
    const question = { metrics: ['p-alive'], asOf: '1997-09-30' };
    const alive = await ask(source, question);
    expect(alive.n).toBe(946);
    const { mean } = value<{ mean: number }>('bgnbd.palive');
    // The truth's mean is over everybody; who bought once is alive by the model, and left out here.
    expect((alive.value! * 946 + 1411) / 2357).toBeCloseTo(mean, 4);
    expect(alive.excluded).toEqual([{ reason: 'one-purchase', count: 1411 }]);
    const [r, alpha, a, b] = alive.table!.flags![0]!.replace('bg-nbd:', '').split(',').map(Number);
    const expected = value<Record<'r' | 'alpha' | 'a' | 'b', number>>('bgnbd');
    expect(
      [r! / expected.r, alpha! / expected.alpha, a! / expected.a, b! / expected.b].map((x) => x.toFixed(3)),
    ).toEqual(Array.from({ length: 4 }, () => '1.000'));
    const clv = await ask(source, { metrics: ['clv-bgnbd'], asOf: '1997-09-30', params: { discount: 0 } });
    expect(clv.n).toBe(2357);
    // Everybody's purchases in 52.18 weeks × everybody's mean spend would be about 1.0 × 35; who spends more buys a little more.
    expect(clv.value!).toBeGreaterThan(20);
    expect(clv.value!).toBeLessThan(60);
  });

  it('measures recency, frequency and value', () => {
    const { tables } = read('CDNOW_master.txt');
    const columns = new Map(
      [...tables.get('orders')!.columns].map(
        ([name, data]) => [name, data.kind === 'number' ? { numbers: data.values } : data] as const,
      ),
    );
    const day = Date.UTC(1998, 6, 2);
    const window = { known: day, knownDay: day } as never;
    const { buyers, today } = buyersOf(
      { rows: 69659, columns: columns as ColumnsAnswer['columns'] },
      { window, calendar: { zone: 'UTC' } as never },
    );
    const all = buyers.map((buyer) => ({
      recency: (today - buyer.days.at(-1)![0]) / 864e5,
      frequency: buyer.orders,
      monetary: buyer.net,
    }));
    const mean = (list: number[]) => list.reduce((a, b) => a + b) / list.length;
    const expected = value<{ rec: number[]; f: number[]; m: number[] }>('master.rfm');
    expect(mean(all.map(({ recency }) => recency))).toBeCloseTo(expected.rec[0]!, 6);
    expect(mean(all.map(({ frequency }) => frequency))).toBeCloseTo(expected.f[0]!, 6);
    expect(mean(all.map(({ monetary }) => monetary))).toBeCloseTo(expected.m[0]!, 6);
    const scores = scoresOf(all);
    expect(scores.every(({ r, f, m }) => [r, f, m].every((score) => score >= 1 && score <= 5))).toBe(true);
  });
});

describe('RFM', () => {
  it('names every pair of scores', () => {
    const named = (r: number, f: number, m: number) => segmentOf({ r, f, m });
    expect([named(5, 4, 5), named(5, 4, 4), named(4, 2, 2), named(5, 1, 2), named(4, 1, 2)]).toEqual([
      'champions',
      'loyal',
      'active',
      'new',
      'promising',
    ]);
    expect([named(3, 2, 2), named(3, 1, 1), named(2, 4, 4), named(1, 3, 2), named(1, 2, 2)]).toEqual([
      'needs-attention',
      'almost-lost',
      'previously-loyal',
      'at-risk',
      'dormant',
    ]);
  });
});
