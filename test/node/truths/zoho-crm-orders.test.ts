import { describe, expect, it } from 'vitest';
import { ask, groupsOf, near, open, pairs, same, seriesOf, truthOf, valueOf } from './support.ts';

const set = 'zoho-crm';
const truth = truthOf(set);

describe.skipIf(!truth)(`${set}: orders, quotes, stock`, () => {
  const check = truth!;

  it('orders by status and month', async () => {
    // The grand total is what the answer sums; as net it is what the catalogue sums.
    const orders = await open(set, [{ file: 'Sales_Orders.csv', table: 'orders' }], {
      map: { SALESORDERID: 'order_id', 'Created Time': 'placed_at', 'Grand Total': 'net' },
    });
    type Orders = {
      n: number;
      total: number;
      status: { Status: string; size: number; sum: number }[];
      delayed: Record<string, number>;
    };
    const { n, total, status, delayed } = check<Orders>('orders');
    const words: Record<string, string> = {
      Created: 'pending',
      Approved: 'processing',
      Delivered: 'completed',
      Cancelled: 'cancelled',
    };
    const word = (name: string): string => words[name]!;
    same(
      await groupsOf(orders, 'orders-by-status', 'order_status'),
      pairs(status, (row) => word(row.Status), 'size'),
    );
    expect(await valueOf(orders, 'orders-by-status')).toBe(n);
    const cancelled = status.find(({ Status }) => Status === 'Cancelled')!;
    const kept = status.filter((row) => row !== cancelled);
    same(
      await groupsOf(orders, 'order-value', 'order_status'),
      pairs(kept, (row) => word(row.Status), 'sum'),
    );
    near(
      await valueOf(orders, 'order-value', { where: [{ by: 'order_status', in: ['pending'] }] }),
      check('peer.5'),
    );
    // Cancelled orders bring nothing: the answer's total has them, the catalogue's has not.
    near(await valueOf(orders, 'order-value'), total - cancelled.sum);
    same(await groupsOf(orders, 'orders-by-status', 'Is Delayed?'), delayed);
    const { month } = check<{ month: Record<string, number> }>('orders.month');
    same(await seriesOf(orders, 'orders-by-status', 'month', {}, 7), month);
    // The published table has three of the four statuses.
    const tiers = check<Record<string, string | number>[]>('peer.2').flatMap(
      ({ 'Age Tier': tier, ...sizes }) =>
        Object.entries(sizes).map(([name, size]) => [`${tier} | ${word(name)}`, size as number] as const),
    );
    const three = { where: [{ by: 'order_status', in: ['pending'], not: true }] };
    same(await groupsOf(orders, 'orders-by-status', ['Age Tier', 'order_status'], three), tiers);
  });

  it('invoices as orders', async () => {
    const invoices = await open(set, [{ file: 'Invoices.csv', table: 'orders' }], {
      map: {
        INVOICEID: 'order_id',
        'Created Time': 'placed_at',
        'Grand Total': 'net',
        'Invoice Status': 'status',
      },
    });
    const { Cancelled: _none, ...rest } = check<Record<string, number>>('peer.3');
    same(await groupsOf(invoices, 'revenue', 'order_status'), rest);
  });

  it('quotes by stage', async () => {
    const quotes = await open(
      set,
      [
        {
          file: 'Quotes.csv',
          table: 'quotes',
          add: (row) => ({ said: row['Quote Stage']! }),
          // A draft is not given, and the answer counts drafts as well.
          only: ['QUOTEID', 'Created Time', 'Grand Total', 'Sales Status'],
        },
      ],
      {
        map: { QUOTEID: 'quote_id', 'Created Time': 'sent_at', 'Grand Total': 'amount' },
      },
    );
    const { stage, status } = check<{
      stage: { 'Quote Stage': string; size: number }[];
      status: Record<string, number>;
    }>('quotes');
    same(await groupsOf(quotes, 'proposals-given', 'said'), pairs(stage, 'Quote Stage', 'size'));
    same(await groupsOf(quotes, 'proposals-given', 'Sales Status'), status);
  });

  it('stock: value, by category, below and at the reorder level', async () => {
    const stock = await open(
      set,
      [{ file: 'Products.csv', table: 'stock', add: () => ({ as_of: '2021-04-30' }) }],
      {
        map: {
          PRODUCTID: 'product_id',
          'Quantity In Stock': 'on_hand',
          'Reorder Level': 'reorder_point',
          Cost: 'unit_cost',
        },
      },
    );
    const [products, active, , , atOrBelow, out] = check<number[]>('stock');
    const { value, n } = await ask(stock, 'stock-value');
    near(value, check<number[]>('stock.value')[0]!);
    expect(n).toBe(products);
    const live = await groupsOf(stock, 'stock-value', 'Product Active');
    expect(live.get('Yes')!.n).toBe(active);
    const categories = check<{ 'Product Category': string; units: number; value: number }[]>('stock.cat');
    same(
      await groupsOf(stock, 'stock-value', 'Product Category'),
      pairs(categories, 'Product Category', 'value'),
    );
    same(
      await groupsOf(stock, 'stock-on-hand', 'Product Category'),
      pairs(categories, 'Product Category', 'units'),
    );
    // The catalogue's "low" is at or below the reorder point; the export's own flag is below it.
    const low = await ask(stock, 'low-stock-skus');
    expect(low.value).toBe(atOrBelow);
    const flagged = await ask(stock, 'low-stock-skus', {
      where: [{ by: 'Need Replenishment', in: ['Yes'] }],
    });
    expect(flagged.value).toBe(check<number[]>('stock')[2]);
    // Products whose flag agrees with each of the two readings.
    expect(products! - (low.value! - flagged.value!)).toBe(check<number[]>('stock.flag')[1]);
    expect(await valueOf(stock, 'out-of-stock-skus')).toBe(out);
  });
});
