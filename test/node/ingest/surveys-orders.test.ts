import { describe, expect, test } from 'vitest';
import { learnAll } from '../../../workers/ingest/learn.ts';
import { load } from '../../../workers/ingest/load.ts';
import { cell, column, day, read } from './support.ts';

describe('surveys and orders', () => {
  const survey = (header: string, scores: readonly (number | string)[], name = 'answers.csv') =>
    read(
      `Response ID,Survey date,${header}\n${scores.map((score, at) => `${at},2024-01-01,${score}`).join('\n')}\n`,
      {},
      { name },
    );
  const scale = async (header: string, scores: readonly number[], name?: string) => {
    const { tables, report } = await survey(header, scores, name);
    const table = tables.get('surveys');
    return [
      cell(table, 'kind', 0),
      cell(table, 'scale_min', 0),
      cell(table, 'scale_max', 0),
      report.files[0]!.notes.map(({ code }) => code),
    ];
  };
  const many = (values: readonly number[]) =>
    Array.from({ length: 40 }, (_, at) => values[at % values.length]!);

  test('the header, the file name or the scores tell the instrument, the scores its scale', async () => {
    expect(await scale('NPS', [3])).toEqual(['nps', 0, 10, []]);
    expect(await scale('CSAT', [3, 5])).toEqual(['csat', 1, 5, []]);
    expect(await scale('Effort score', [3, 7])).toEqual(['ces', 1, 7, []]);
    expect(await scale('CSAT', [8, 10])).toEqual(['csat', 0, 10, []]);
    expect(await scale('Rating', [4, 5], 'csat-2024.csv')).toEqual(['csat', 1, 5, []]);
    expect(await scale('Rating', [9])).toEqual(['nps', 0, 10, ['inferred-kind']]);
    expect(await scale('NPS', many([1, 5, 10]))).toEqual(['nps', 0, 10, ['scale-1-10']]);
    expect(await scale('NPS', many([1, 3, 5]))).toEqual(['nps', 1, 5, ['scale-not-nps']]);
  });

  test('stock that says no time lay there when its file was written, else when it was read', async () => {
    learnAll();
    const [written, now] = [Date.UTC(2024, 4, 1, 9), Date.UTC(2024, 4, 2)];
    const text = 'SKU,On hand,Expiry date\nA,5,2024-09-01\nB,0,\n';
    const of = async (modified?: number) => {
      const input = { name: 'stock.csv', text, ...(modified ? { modified } : {}) };
      const { tables, report } = await load([input], {}, { now: () => now });
      const [file] = report.files;
      const told = file!.columns.find((one) => one.column === 'as_of');
      return [file!.table, file!.rowsUsed, column(tables.get('stock'), 'as_of'), told?.because];
    };
    expect(await of(written)).toEqual(['stock', 2, [written, written], 'derived:file-time']);
    expect(await of()).toEqual(['stock', 2, [now, now], 'derived:file-time']);
  });

  test('a file of products that says what is left of them is a file of stock, too; one of stock goes before it', async () => {
    learnAll();
    const goods = {
      name: 'products.csv',
      text: 'productID,productName,unitPrice,unitsInStock,line\nA,Tea,18,5,x\nB,Beer,19,0,y\n',
    };
    const one = await load([goods], {}, { now: () => 1 });
    expect(one.report.files.map(({ table }) => table)).toEqual(['products', 'stock']);
    expect(column(one.tables.get('stock'), 'on_hand')).toEqual([5, 0]);
    expect(column(one.tables.get('stock'), 'line')).toEqual(['x', 'y']);
    const counted = { name: 'stock.csv', text: 'product_id,as_of,on_hand\nA,2024-05-01,7\n' };
    const two = await load([goods, counted], {}, { now: () => 1 });
    expect(column(two.tables.get('stock'), 'on_hand')).toEqual([7]);
    expect(two.report.files.map(({ file, table }) => [file, table])).toEqual([
      ['products.csv', 'products'],
      ['stock.csv', 'stock'],
    ]);
  });

  const lines = (discounts: readonly (number | string)[]) => ({
    name: 'lines.csv',
    table: 'order_lines',
    text: `order_id,product_id,quantity,unit_price,discount\n1,A,2,10,${discounts[0]}\n1,B,1,80,${discounts[1]}\n2,A,3,10,${discounts[2]}\n`,
  });

  test('orders without amounts have those of their lines; discounts that can only be shares are told', async () => {
    learnAll();
    const orders = {
      name: 'orders.csv',
      text: 'order_id,placed_at,shipping\n1,2024-01-01,5\n2,2024-01-02,\n3,2024-01-03,4\n',
    };
    const amounts = async (discounts: readonly (number | string)[]) => {
      const { tables, report } = await load([orders, lines(discounts)], {});
      const table = tables.get('orders');
      const notes = report.files.flatMap((file) => file.notes.map(({ code }) => code));
      return [
        column(table, 'gross'),
        column(table, 'discount'),
        column(table, 'net'),
        column(table, 'total'),
        notes,
      ];
    };
    // 2 × 10 + 1 × 80, and 3 × 10; an order without lines has no amount.
    expect(await amounts([4, 8, 0])).toEqual([
      [100, 30, null],
      [12, 0, null],
      [88, 30, null],
      [93, 30, null],
      [],
    ]);
    expect(await amounts([0.2, 0.1, ''])).toEqual([
      [100, 30, null],
      [12, 0, null],
      [88, 30, null],
      [93, 30, null],
      ['discount-shares'],
    ]);
    const own = { name: 'orders.csv', text: 'order_id,placed_at,total\n1,2024-01-01,90\n2,2024-01-02,29\n' };
    const { tables } = await load([own, lines([4, 8, 0])], {});
    expect(column(tables.get('orders'), 'net')).toEqual([90, 29]);
  });

  test('where an order stands follows from what has happened to it, where no word says it', async () => {
    learnAll();
    const of = async (text: string) => {
      const { tables, report } = await load([{ name: 'orders.csv', table: 'orders', text }], {});
      const status = report.files[0]!.columns.find((one) => one.column === 'status');
      const table = tables.get('orders')!;
      return [table.columns.has('status') && column(table, 'status'), status?.because];
    };
    const rows =
      '1,2024-01-01,2024-01-05,,\n2,2024-01-01,2024-01-05,2024-01-07,\n3,2024-01-01,,,2024-01-02\n4,2024-01-01,,,\n';
    const head = 'order_id,placed_at,shipped_at,delivered_at,cancelled_at';
    expect(await of(`${head}\n${rows}`)).toEqual([
      ['shipped', 'completed', 'cancelled', 'processing'],
      'derived:shipped_at+delivered_at+cancelled_at',
    ]);
    // Nothing has happened to any of them, and nothing says that it would be told.
    expect(await of('order_id,placed_at,total\n1,2024-01-01,5\n')).toEqual([false, undefined]);
  });

  test('net and total of an order from its parts', async () => {
    const gross = await read(
      'order_id,placed_at,gross,discount,tax,shipping,refunded\n1,2024-01-01,100.10,0.20,19,5,10\n2,2024-01-01,,1,1,1,1\n',
    );
    expect(column(gross.tables.get('orders'), 'net')).toEqual([89.9, null]);
    expect(column(gross.tables.get('orders'), 'total')).toEqual([123.9, null]);
    const total = await read('order_id,placed_at,total,tax,shipping,refunded\n1,2024-01-01,123.90,19,5,\n');
    expect(column(total.tables.get('orders'), 'net')).toEqual([99.9]);
  });

  test('orders of two files go each by the parts that its own rows have', async () => {
    const shop =
      'order_id,placed_at,total,tax,shipping,payment_status,fulfillment_status\n1,2024-01-01,119,19,10,paid,fulfilled\n2,2024-01-02,50,8,2,pending,unfulfilled\n';
    const dealers =
      'order_id,placed_at,gross,net,status\n3,2024-01-03,300,280,completed\n4,2024-01-04,200,,shipped\n';
    learnAll();
    const { tables } = await load(
      [
        { name: 'shop.csv', table: 'orders', text: shop },
        { name: 'dealers.csv', table: 'orders', text: dealers },
      ],
      {},
    );
    const orders = tables.get('orders');
    expect(column(orders, 'net')).toEqual([90, 40, 280, 200]);
    expect(column(orders, 'status')).toEqual(['shipped', 'pending', 'completed', 'shipped']);
  });

  test('a Shopify export is one order a name, told by its first line', async () => {
    const { tables, report } = await read(
      'Name,Email,Financial Status,Created at,Total,Taxes,Shipping,Lineitem name,Source\n#1,a@x,paid,2024-01-01 10:00:00 +0100,30,5,1,A,web\n#1,a@x,,2024-01-01 10:00:00 +0100,,,,B,\n#2,b@x,refunded,2024-01-02 10:00:00 +0100,10,1,1,A,pos\n',
    );
    const orders = tables.get('orders');
    expect([
      column(orders, 'order_id'),
      column(orders, 'net'),
      column(orders, 'status'),
      column(orders, 'channel'),
    ]).toEqual([
      ['#1', '#2'],
      [24, 8],
      ['processing', 'refunded'],
      ['online', 'store'],
    ]);
    expect(cell(orders, 'placed_at', 0)).toBe(day('2024-01-01T09:00:00'));
    expect(report.files[0]!.leftOut[0]).toMatchObject({ reason: 'order-line', count: 1 });
  });
});
