import { expect, test } from 'vitest';
import { answer, file } from './command-line.ts';

const rates = 'currency,date,rate\nEUR,2024-01-01,1.10\n';

test('no stage of a funnel has a sum that leaves amounts out', async () => {
  const deals = file(
    'funnel.csv',
    'deal_id,stage,amount,currency,created_at,close_date\n1,Won,100,USD,2024-01-03,2024-01-20\n2,Won,50,EUR,2024-01-03,2024-01-20\n3,Proposal,70,USD,2024-01-03,2024-03-20\n4,Proposal,,USD,2024-01-03,2024-03-20\n',
  );
  const funnel = async (...words: string[]) => {
    const { table, excluded } = await answer(
      'stage-conversion-rate',
      ...['--currency', 'USD', deals, ...words],
    );
    return [table!.rows.map((row) => row.slice(0, 3)), table!.flags, excluded];
  };
  const unpriced = [{ reason: 'no-value:amount_base', count: 1 }];
  const counts = [
    ['Proposal', 4, null],
    ['Won', 2, null],
  ];
  expect(await funnel()).toEqual([counts, ['inferred', 'no-rate:EUR'], unpriced]);
  // Without currencies a blank is no missing rate.
  const base = file(
    'base.csv',
    'deal_id,stage,amount,amount_base,created_at\n1,Won,100,100,2024-01-03\n2,Won,50,,2024-01-03\n3,Proposal,7,7,2024-01-03\n',
  );
  const { table } = await answer('stage-conversion-rate', base);
  expect([table!.flags, table!.rows[0]!.slice(0, 3)]).toEqual([['inferred'], ['Proposal', 3, 107]]);
  // 100 + 50 × 1.10 + 70
  const sums = [
    ['Proposal', 4, 225],
    ['Won', 2, 155],
  ];
  expect(await funnel(file('rates.csv', rates))).toEqual([sums, ['inferred'], unpriced]);
});
