import { beforeAll, describe, expect, it } from 'vitest';
import { ask, near, open, rowsOf, same, truthOf, valueOf, type Source } from './support.ts';

const set = 'northwind';
const truth = truthOf(set);
const goods = {
  unitsInStock: 'on_hand',
  unitsOnOrder: 'incoming',
  reorderLevel: 'reorder_point',
  unitPrice: 'unit_cost',
};
const asOf = '1998-05-06';
/** Every order lies in it; so that the sales are of all of them. */
const period = '1996..1998';

describe.skipIf(!truth)(`${set}: products and stock`, () => {
  const check = truth!;
  let stock: Source;
  let lines: Source;
  beforeAll(async () => {
    stock = await open(set, [{ file: 'products.csv', table: 'stock', add: () => ({ as_of: asOf }) }], {
      map: goods,
    });
    lines = await open(
      set,
      [
        { file: 'order-details.csv', table: 'order_lines' },
        { file: 'orders.csv', table: 'orders' },
        { file: 'products.csv', table: 'products' },
      ],
      { map: { categoryID: 'family', productName: 'name' } },
    );
  });

  const sold = async (family?: string): Promise<Map<string, { value: number; n: number }>> => {
    const where = family === undefined ? [] : [{ by: 'product_family', in: [family] }];
    const { table } = await ask(lines, 'abc-class', { period, where });
    return new Map(
      table!.rows.map(([id, name, sales]) => [String(name ?? id), { value: sales as number, n: 1 }]),
    );
  };

  it('sales by product and by category', async () => {
    const products = [...(await sold())];
    const top = products.slice(0, 10).map(([name, { value }]) => [name, value] as const);
    same(new Map(products.slice(0, 10)), check<Record<string, number>>('top.products'));
    expect(top.map(([name]) => name)).toEqual(Object.keys(check<object>('top.products')));
    near(
      products.reduce((sum, [, { value }]) => sum + value, 0),
      check('revenue.net'),
    );
    const names = new Map(
      rowsOf(set, 'categories.csv').map((row) => [row['categoryName'], row['categoryID']!]),
    );
    for (const [category, net] of Object.entries(check<Record<string, number>>('by.category'))) {
      const family = await sold(names.get(category));
      near(
        [...family.values()].reduce((sum, { value }) => sum + value, 0),
        net,
        category,
      );
    }
  });

  it('stock: value, what is on order, what has run out, with and without discontinued products', async () => {
    const active = { where: [{ by: 'discontinued', in: ['0'] }] };
    const [all, live] = check<number[]>('stock.value');
    near(await valueOf(stock, 'stock-value'), all!);
    near(await valueOf(stock, 'stock-value', active), live!);
    expect((await ask(stock, 'stock-value', active)).n).toBe(check<number[]>('stock.active')[0]);
    expect(await valueOf(stock, 'incoming-stock')).toBe(check('stock.onorder'));
    const [out, liveOut] = check<number[]>('stock.out');
    expect(await valueOf(stock, 'out-of-stock-skus')).toBe(out);
    expect(await valueOf(stock, 'out-of-stock-skus', active)).toBe(liveOut);
    // "Low" is at or below the reorder point but not nothing: the answer's list less what has run out.
    const low = check<string[]>('stock.atorbelow').length - liveOut!;
    expect(await valueOf(stock, 'low-stock-skus', active)).toBe(low);
  });

  it('orders with their lines nested in JSON', async () => {
    const nested = await open(set, [{ file: 'orders_nested.json', table: 'orders' }], {
      map: { requiredDate: 'promised_at' },
    });
    const [report] = nested.report.files;
    expect([report!.format, report!.rowsUsed]).toEqual(['json', check<number[]>('json.orders')[0]]);
  });
});
