import { describe, expect, test } from 'vitest';
import type { RowsQuestion } from '../../../src/query/question.ts';
import { rowsOf, teachTelling } from '../../../workers/engine/rows.ts';
import { tellRows } from '../../../workers/engine/told-rows.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';

teachTelling(tellRows);

const tables = tablesOf({
  deals: {
    deal_id: ['a', 'b', 'c'],
    name: ['Pumps', 'Valves', null],
    owner_id: ['u2', 'u1', 'u3'],
    amount: [100, 200, 50],
    currency: ['EUR', null, 'USD'],
    created_at: ['2024-03-31T23:30', '2024-04-01', '2024-04-30T23:59'],
    close_date: ['2024-04-01', '2024-04-30', '2024-05-01'],
  },
  quotes: { quote_id: ['q'], deal_id: ['a'], amount: [9], sent_at: ['2024-04-02'] },
  users: { user_id: ['u1', 'u2'], name: ['Zoe', 'Ana'] },
});
const report = reportOf(tables);
const list = (question: RowsQuestion) => rowsOf(tables, { told: true, ...question }, report);
const ids = (question: RowsQuestion) =>
  list({ table: 'deals', columns: ['deal_id'], ...question }).rows.map(([id]) => id);
const april = { from: '2024-04-01', to: '2024-05-01', lo: Date.UTC(2024, 3, 1), hi: Date.UTC(2024, 4, 1) };

describe('rows told to people', () => {
  test('carry the names of ids, and the id where there is none', () => {
    const { columns, rows } = list({ table: 'deals', columns: ['owner_id'] });
    expect(columns[0]!.labels).toEqual(['Ana', 'Zoe', 'u3']);
    expect(rows).toEqual([['u2'], ['u1'], ['u3']]);
  });
  test('are ordered and searched by names', () => {
    expect(ids({ order: [{ by: 'owner_id' }] })).toEqual(['a', 'b', 'c']);
    expect(ids({ order: [{ by: 'owner_id', down: true }] })).toEqual(['c', 'b', 'a']);
    expect(ids({ search: 'zoe' })).toEqual(['b']);
    expect(ids({ search: 'u1' })).toEqual([]);
  });
  test('say what money is in: the row’s own currency, else its parent’s', () => {
    const deals = list({ table: 'deals', columns: ['amount'] });
    expect(deals.columns[0]!.money).toBe('own');
    expect(deals.currencies).toEqual(['EUR', null, 'USD']);
    expect(list({ table: 'quotes', columns: ['amount'] }).currencies).toEqual(['EUR']);
    expect(list({ table: 'deals', columns: ['deal_id'] }).currencies).toBeUndefined();
  });
  test('are known by their key, which need not be shown', () => {
    expect(list({ table: 'deals', columns: ['name'] }).key).toEqual({
      by: 'deal_id',
      values: ['a', 'b', 'c'],
    });
  });
  test('fall into days by instants, or by civil days where they are days', () => {
    expect(ids({ during: { by: 'created_at', ...april } })).toEqual(['b', 'c']);
    expect(ids({ during: { by: 'close_date', ...april } })).toEqual(['a', 'b']);
    // In Tehran April began on 31 March at 20:30 UTC; civil days are no one's time zone.
    const tehran = { ...april, lo: Date.UTC(2024, 2, 31, 20, 30), hi: Date.UTC(2024, 3, 30, 20, 30) };
    expect(ids({ during: { by: 'created_at', ...tehran } })).toEqual(['a', 'b']);
    expect(ids({ during: { by: 'close_date', ...tehran } })).toEqual(['a', 'b']);
  });
  test('come in pages of one order, and another question is another list', () => {
    const order = [{ by: 'amount', down: true }];
    expect(ids({ order, limit: 1 })).toEqual(['b']);
    expect(ids({ order, limit: 1, offset: 1 })).toEqual(['a']);
    expect(ids({ order, limit: 9, offset: 2, where: [{ by: 'owner', in: ['u3'], not: true }] })).toEqual([]);
    expect(list({ table: 'quotes', columns: ['quote_id'] }).rows).toEqual([['q']]);
    expect(list({ table: 'deals', limit: 0 })).toMatchObject({
      total: 3,
      known: ['deal_id', 'name', 'owner_id', 'amount', 'currency', 'created_at', 'close_date'],
    });
  });
});
