import { describe, expect, it } from 'vitest';
import { askGolden, goldenValues } from './support.ts';

const golden = goldenValues();

// Everything up to as-of, as the golden values were worked out.
describe.skipIf(!golden)('survival of the golden company', () => {
  const asOf = '2024-03-31';
  const expected = (id: string) => golden![id] as { median: number | null; S_end: number };

  it('has half of its deals never won: the median is not reached', async () => {
    const answer = (await askGolden(['deals'], { metrics: ['sales-cycle-length-km'], asOf }))!;
    expect(answer.value).toBe(expected('sales-cycle-length-km').median);
    expect(answer.reason).toMatch(/^not-reached:450\.97/);
    expect(answer.table!.rows.at(-1)![4]).toBeCloseTo(expected('sales-cycle-length-km').S_end, 9);
  });

  it('solves half of its cases in 80 hours', async () => {
    const answer = (await askGolden(['cases'], { metrics: ['resolution-time-km'], asOf }))!;
    expect(answer.value).toBe(expected('resolution-time-km').median);
  });

  it('keeps its customers', async () => {
    const curve = (await askGolden(['customers'], { metrics: ['survival-curve'], asOf }))!;
    expect(curve.value).toBeCloseTo(expected('customer-lifetime-median-months').S_end, 9);
    const lifetime = (await askGolden(['customers'], { metrics: ['customer-lifetime'], asOf }))!;
    expect(lifetime.table!.rows[0]![2]).toBe(expected('customer-lifetime-median-months').median);
  });

  it('gives a curve a group and a test between them', async () => {
    const answer = (await askGolden(['customers'], { metrics: ['survival-curve'], by: ['segment'], asOf }))!;
    const groups = new Set(answer.table!.rows.map(([group]) => group));
    expect(groups).toEqual(new Set(answer.groups!.map(({ key }) => key[0] ?? '')));
    expect(answer.table!.flags!.find((flag) => flag.startsWith('log-rank:'))).toMatch(
      /^log-rank:[\d.]+,2,0\.\d+$/,
    );
  });
});
