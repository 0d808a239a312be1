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
