import { describe, expect, test } from 'vitest';
import { daysLate, ordersOf, byUrgency } from '../../../src/elements/crm-orders/rows.ts';
import { reordersOf } from '../../../src/elements/crm-orders/reorder.ts';
import { levelsOf } from '../../../src/elements/crm-stock/levels.ts';
import { csvOf, tabbedOf } from '../../../src/elements/crm-table/csv.ts';
import { placeAfter } from '../../../src/elements/crm-table/grid/keys.ts';
import { ordersIn, turned } from '../../../src/elements/crm-table/order.ts';
import type { Answer } from '../../../src/query/answer.ts';
import type { RowsAnswer } from '../../../src/query/question.ts';

const answer = (table: string, names: readonly string[], rows: RowsAnswer['rows']): RowsAnswer => ({
  table,
  columns: names.map((name) => ({ name, type: 'string' })),
  rows,
  total: rows.length,
});

describe('what leaves a list', () => {
  const risky = ['=1+1', '+A1', '-A1', '@cmd', '\tA', '\rA', 'plain', '-5', 'a,b'];
  test('has no text that a spreadsheet takes for a formula; numbers stay numbers', () => {
    expect(csvOf([[...risky, -5]])).toBe("'=1+1,'+A1,'-A1,'@cmd,'\tA,\"'\rA\",plain,-5,\"a,b\",-5");
    expect(tabbedOf([[...risky, -5]])).toBe("'=1+1\t'+A1\t'-A1\t'@cmd\t A\t A\tplain\t-5\ta,b\t-5");
  });
  test('keeps a text in its own cell and row', () => {
    expect(csvOf([['a "b"', 'c\nd']])).toBe('"a ""b""","c\nd"');
    expect(tabbedOf([['a\tb', 'c\nd']])).toBe('a b\tc d');
  });
});

describe('keys in a grid', () => {
  const reach = { rows: 100, columns: 4, page: 10, rtl: false };
  const press = (
    key: string,
    row: number,
    column: number,
    more: Partial<typeof reach> & { ctrlKey?: boolean } = {},
  ) =>
    placeAfter(
      { key, ctrlKey: false, metaKey: false, altKey: false, ...more },
      { row, column },
      { ...reach, ...more },
    );
  test('walk from cell to cell, and not beyond', () => {
    expect(press('ArrowDown', -1, 0)).toEqual({ row: 0, column: 0 });
    expect(press('ArrowUp', -1, 2)).toEqual({ row: -1, column: 2 });
    expect(press('ArrowDown', 99, 3)).toEqual({ row: 99, column: 3 });
    expect(press('ArrowRight', 3, 3)).toEqual({ row: 3, column: 3 });
    expect(press('ArrowRight', 3, 1)).toEqual({ row: 3, column: 2 });
    expect(press('ArrowRight', 3, 1, { rtl: true })).toEqual({ row: 3, column: 0 });
  });
  test('leap by pages, rows and lists', () => {
    expect(press('PageDown', -1, 0)).toEqual({ row: 10, column: 0 });
    expect(press('PageDown', 95, 0)).toEqual({ row: 99, column: 0 });
    expect(press('PageUp', 5, 0)).toEqual({ row: 0, column: 0 });
    expect(press('Home', 5, 3)).toEqual({ row: 5, column: 0 });
    expect(press('End', 5, 0, { ctrlKey: true })).toEqual({ row: 99, column: 3 });
    expect(press('ArrowDown', 5, 0, { ctrlKey: true })).toBeUndefined();
    expect(press('a', 5, 0)).toBeUndefined();
  });
});

describe('an order', () => {
  test('is read from words, and refused where it is none', () => {
    expect(ordersIn('amount desc, name')).toEqual([{ by: 'amount', down: true }, { by: 'name' }]);
    expect(ordersIn(undefined)).toEqual([]);
    expect(() => ordersIn('amount downwards')).toThrow(/bad-attribute/);
  });
  test('turns round by a second click; figures begin with the largest', () => {
    expect(turned('amount', true, [])).toEqual({ by: 'amount', down: true });
    expect(turned('amount', true, [{ by: 'amount', down: true }])).toEqual({ by: 'amount' });
    expect(turned('name', false, [{ by: 'amount' }])).toEqual({ by: 'name' });
  });
});

const at = (day: string): number => Date.parse(day);

describe('orders of a customer', () => {
  const rows = ordersOf(
    answer(
      'orders',
      ['order_id', 'placed_at', 'promised_at'],
      [
        ['soon', at('2024-03-01'), at('2024-03-12')],
        ['never', at('2024-03-01'), null],
        ['late', at('2024-03-01'), at('2024-03-05T17:00Z')],
        ['later', at('2024-03-01'), at('2024-03-08')],
        ['undated', null, null],
      ],
    ),
  );
  const asOf = at('2024-03-11');
  test('are late by civil days from the promise to the last day that is known', () => {
    expect(rows.map((order) => [order.id, daysLate(order, asOf)])).toEqual([
      ['soon', 0],
      ['never', 0],
      ['late', 5],
      ['later', 2],
    ]);
  });
  test('are known up to as-of: what came later is not, nor the status that came of it', () => {
    const { columns, rows: cells } = answer(
      'orders',
      ['order_id', 'placed_at', 'shipped_at', 'delivered_at', 'status'],
      [
        ['then', at('2024-03-01'), at('2024-03-02'), at('2024-03-12'), 'completed'],
        ['before', at('2024-03-01'), at('2024-03-02'), at('2024-03-04'), 'completed'],
        ['after', at('2024-03-12'), null, null, 'pending'],
      ],
    );
    const known = ordersOf({ table: 'orders', columns, rows: cells, total: 3 }, asOf);
    expect(known.map(({ id, shipped, delivered, status }) => [id, shipped, delivered, status])).toEqual([
      ['then', at('2024-03-02'), null, null],
      ['before', at('2024-03-02'), at('2024-03-04'), 'completed'],
    ]);
  });
  test('are told by urgency: the latest first, without a date last', () => {
    expect([...rows].sort(byUrgency).map(({ id }) => id)).toEqual(['late', 'later', 'soon', 'never']);
  });
});

describe('what is due again', () => {
  // p on 1, 11 and 21 January: gaps of 10 days; q twice only; r every 10 days until last year; s was cancelled once.
  const days = ['2024-01-01', '2024-01-11', '2024-01-21', '2023-01-01', '2023-01-11', '2023-01-21'];
  const orders = answer(
    'orders',
    ['order_id', 'placed_at', 'status'],
    days
      .map((day, i) => [String(i), at(`${day}T15:00Z`), i === 1 ? 'cancelled' : 'completed'])
      .concat([['again', at('2024-01-11T20:00Z'), 'completed']]),
  );
  const lines = answer(
    'order_lines',
    ['order_id', 'product_id', 'quantity'],
    [
      ['0', 'p', 4],
      ['0', 'p', 2],
      ['again', 'p', 10],
      ['2', 'p', 8],
      ['0', 'q', 1],
      ['2', 'q', 1],
      ['3', 'r', 1],
      ['4', 'r', 1],
      ['5', 'r', 1],
      ['0', 's', 1],
      ['1', 's', 1],
      ['2', 's', 1],
    ],
  );
  test('is what is bought on three days or more, a usual gap after the last', () => {
    expect(reordersOf(orders, lines, at('2024-02-02'))).toEqual([
      {
        product: 'p',
        name: 'p',
        times: 3,
        gap: 10,
        last: at('2024-01-21'),
        due: at('2024-01-31'),
        // 6, 10 and 8 on the three days.
        quantity: 8,
      },
    ]);
  });
  test('is nothing that has been left out for more than three gaps, nor what is not known yet', () => {
    expect(reordersOf(orders, lines, at('2024-02-22'))).toHaveLength(0);
    expect(reordersOf(orders, lines, at('2024-01-20'))).toHaveLength(0);
  });
});

describe('stock', () => {
  const metrics = (values: Record<string, readonly (readonly [string, number])[]>): Answer =>
    ({
      metrics: Object.fromEntries(
        Object.entries(values).map(([id, groups]) => [
          id,
          {
            groups: groups.map(([key, value]) => ({ key: [key], value, n: 1 })),
            table: { columns: [], rows: groups.map(([key]) => [key]) },
          },
        ]),
      ),
    }) as unknown as Answer;
  const answers = {
    main: metrics({
      'out-of-stock-skus': [['none', 0]],
      'low-stock-skus': [
        ['equal', 10],
        ['under', 9],
        ['sales', 3],
      ],
    }),
    products: metrics({
      'stock-available': [
        ['none', 0],
        ['gone', 0],
        ['equal', 10],
        ['under', 9],
        ['sales', 3],
        ['much', 99],
      ],
      'incoming-stock': [
        ['equal', 1],
        ['under', 1],
      ],
      'days-of-inventory': [],
    }),
  };
  const rows = answer(
    'stock',
    ['product_id', 'location', 'committed', 'incoming', 'incoming_at', 'reorder_point'],
    [
      ['equal', 'W1', 2, 1, at('2024-05-01'), 4],
      ['equal', 'W1', 3, 0, at('2024-04-01'), 4],
      ['equal', 'W2', null, 0, null, 6],
      ['under', 'W1', 0, 1, at('2024-06-01'), 10],
      ['much', 'W1', 0, 0, null, 10],
      ['none', 'W1', 0, 0, null, 10],
    ],
  );
  const states = (reading: 'at-or-below' | 'below' | 'with-incoming') =>
    Object.fromEntries(levelsOf(answers, rows, reading).map(({ product, state }) => [product, state]));
  test('is low by three readings; without a reorder point by days of sales in each', () => {
    const rest = { none: 'out', gone: 'off', sales: 'low', much: 'in' };
    expect(states('at-or-below')).toEqual({ ...rest, equal: 'low', under: 'low' });
    expect(states('below')).toEqual({ ...rest, equal: 'in', under: 'low' });
    expect(states('with-incoming')).toEqual({ ...rest, equal: 'in', under: 'low' });
  });
  test('has one reorder point a place, what is reserved in all, and the next day with something on its way', () => {
    expect(levelsOf(answers, rows, 'below').find(({ product }) => product === 'equal')).toMatchObject({
      reorderPoint: 10,
      reserved: 5,
      arrives: '2024-05-01',
    });
  });
});
