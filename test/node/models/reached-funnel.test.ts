import { expect, it } from 'vitest';
import { tablesOf } from '../../support/tables.ts';
import { ask } from './ask.ts';

/** Three deals that came in December and were won in January; of two that came in January one was won in February. */
const tables = (amounts: readonly (number | null)[]) =>
  tablesOf({
    deals: {
      deal_id: ['1', '2', '3', '4', '5'],
      stage: ['Won', 'Won', 'Won', 'Won', 'Contact'],
      status: ['won', 'won', 'won', 'won', 'open'],
      owner_id: ['a', 'a', 'a', 'b', 'b'],
      amount: amounts,
      amount_base: amounts,
      created_at: ['2023-12-01', '2023-12-01', '2023-12-01', '2024-01-05', '2024-01-06'],
      closed_at: ['2024-01-20', '2024-01-20', '2024-01-20', '2024-02-10', null],
    },
    stages: {
      stage: ['Contact', 'Offer', 'Won', 'Lost'],
      sort_order: [1, 2, 3, 4],
      category: ['open', 'open', 'won', 'lost'],
    },
    stage_history: {
      deal_id: ['1', '1', '2', '2', '3', '3', '4', '4', '5'],
      stage: ['Contact', 'Offer', 'Contact', 'Offer', 'Contact', 'Offer', 'Contact', 'Offer', 'Contact'],
      changed_at: [
        ...['2023-12-01', '2024-01-10', '2023-12-01', '2024-01-10', '2023-12-01', '2024-01-10'],
        ...['2024-01-05', '2024-01-15', '2024-01-06'],
      ],
    },
  });
// What became of January's deals is told as of the end of March.
const january = { period: '2024-01', asOf: '2024-03-31' };

it('shares are of the same deals, though others reach a stage in the period too', async () => {
  const { value, n, table } = await ask(tables([1, 1, 1, 1, 1]), 'stage-conversion-rate', january);
  const at = (name: string): number => table!.columns.findIndex((column) => column.name === name);
  expect(table!.rows.map((row) => [row[0], row[at('entered')], row[at('rate')]])).toEqual([
    ['Contact', 2, 1 / 2],
    ['Offer', 4, 1],
    ['Won', 3, null],
  ]);
  // Of the two that came one was won: not the three won out of the two.
  expect([value, n]).toEqual([1 / 2, 2]);
});

it('deals without any amount are worth no value, not 0', async () => {
  const { table } = await ask(tables([10, null, 20, null, null]), 'stage-conversion-rate', january);
  expect(table!.rows.map(([stage, , amount]) => [stage, amount])).toEqual([
    ['Contact', null],
    ['Offer', 30],
    ['Won', 30],
  ]);
});

it('whose deals all lack an amount has no rank by amount; who won none has 0', async () => {
  const year = { period: '2024', asOf: '2024-03-31' };
  const card = async (amounts: readonly (number | null)[], question: object) => {
    const { value, reason, table } = await ask(tables(amounts), 'rep-scorecard', question);
    const at = (name: string): number => table!.columns.findIndex((column) => column.name === name);
    return {
      value,
      reason,
      rows: table!.rows.map((row) => [row[0], row[at('rank')], row[at('closed-won-amount')]]),
    };
  };
  expect(await card([10, null, 20, null, null], year)).toEqual({
    value: 30,
    reason: undefined,
    rows: [
      ['a', 1, 30],
      ['b', null, null],
    ],
  });
  expect(await card([null, null, null, null, null], year)).toMatchObject({
    value: null,
    reason: 'no-value',
  });
  expect((await card([1, 1, 1, 1, 1], january)).rows).toEqual([
    ['a', 1, 3],
    ['b', 2, 0],
  ]);
});
