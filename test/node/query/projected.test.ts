import { describe, expect, it } from 'vitest';
import { openSource } from '../../../server/index.ts';

// A won deal of 100 in the middle of every month of 2022 and 2023, and one of 5 on 2 January 2024.
const deals = [
  ...Array.from({ length: 24 }, (_, i) => [
    `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-15`,
    100,
  ]),
  ['2024-01-02', 5],
].map(([closed_at, amount], i) => ({
  ...{ deal_id: String(i), stage: 'Won', status: 'won', created_at: '2021-01-01' },
  ...{ closed_at: String(closed_at), amount: Number(amount) },
}));

describe('a projection goes on after the last whole grain', () => {
  it.each([
    ['the period ends within a month', '2022..2024-01-05', '2024-01-05'],
    ['a month is running', '2022..2024-01', '2024-01-05'],
    ['it begins within one too', '2022-01-20..2024-01-05', '2024-01-05'],
    ['the last month is over', '2022..2023', '2023-12-31'],
  ])('%s', async (_, period, asOf) => {
    const source = await openSource({ deals });
    const { metrics } = await source.ask({
      metrics: ['closed-won-amount'],
      ...{ period, asOf, grain: 'month', project: 2 },
    });
    const projection = metrics['closed-won-amount']!.projection!;
    if ('reason' in projection) throw new Error(projection.reason);
    expect(projection.spans.map(({ from, to }) => [from, to])).toEqual([
      ['2024-01-01', '2024-02-01'],
      ['2024-02-01', '2024-03-01'],
    ]);
    // Nothing but hundreds is known: what is left of January is not taken for a bad month.
    expect(projection.mean.map(Math.round)).toEqual([100, 100]);
  });
});
