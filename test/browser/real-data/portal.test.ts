import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-orders/define.ts';
import '../../../src/elements/crm-stock/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { cells, column, grid } from '../elements/lists.ts';
import { mount, reaches, textOf, until } from '../elements/support.ts';
import { rowsOf, truthOf, type Row, type Truth } from './files.ts';

/* A wholesaler's export in the portal's tags, against answers that other tools gave. */

const set = 'northwind';

describe('northwind in the customer portal', () => {
  let truth: Truth;
  before(async function () {
    const found = await truthOf(set);
    if (found) {
      truth = found;
      return;
    }
    console.log('skipped: the data set northwind is not here');
    this.skip();
  });
  const show = async (tag: string, attributes: Record<string, unknown>): Promise<CrmElement> => {
    const element = mount(tag, { lang: 'en', cache: 'none', 'as-of': '1998-05-06', ...attributes });
    element.style.setProperty('--crm-table-height', '5000px');
    await reaches(element, 'ready');
    return element;
  };
  /** Orders name neither their value nor a status; both follow from the other columns and the lines. */
  const orders = async (): Promise<Row[]> => {
    const worth = new Map<string, { gross: number; discount: number }>();
    for (const { orderID, unitPrice, quantity, discount } of await rowsOf(set, 'order-details.csv')) {
      const value = Number(unitPrice) * Number(quantity);
      const before = worth.get(orderID!) ?? { gross: 0, discount: 0 };
      worth.set(orderID!, {
        gross: before.gross + value,
        discount: before.discount + value * Number(discount),
      });
    }
    return (await rowsOf(set, 'orders.csv')).map(
      ({ orderID, customerID, orderDate, requiredDate, shippedDate }) => ({
        order_id: orderID!,
        customer_id: customerID!,
        placed_at: orderDate!,
        promised_at: requiredDate!,
        shipped_at: shippedDate === 'NULL' ? '' : shippedDate!,
        status: shippedDate === 'NULL' ? 'processing' : 'shipped',
        gross: String(worth.get(orderID!)!.gross),
        discount: String(worth.get(orderID!)!.discount),
      }),
    );
  };

  it('open orders, late ones, and how many came in time', async () => {
    const data = { orders: await orders() };
    const element = await show('crm-orders', { data });
    const unshipped = truth.get('unshipped') as number;
    expect(textOf(element, '.number')).to.equal(String(unshipped));
    await until(() => grid(element) && cells(element).length === unshipped);
    expect(truth.get('overdue.open')).to.equal(0);
    expect(textOf(element, '.summary')).to.contain('none is late');
    expect(column(element, 'Expected').filter((words) => words.includes('late'))).to.have.length(0);
    const shipped = await show('crm-orders', { data, view: 'timeline', filter: 'order_status=shipped' });
    const { value, n } = shipped.answer!.metrics['on-time-delivery-rate']!;
    expect(value).to.be.closeTo(truth.get('ontime.rate') as number, 1e-12);
    expect(n).to.equal(809);
    expect(textOf(shipped, '.beside')).to.contain(
      `${Math.round(100 * (truth.get('ontime.rate') as number))}%`,
    );
  });

  it('orders by month, and what each customer bought', async () => {
    const data = { orders: await orders() };
    const element = await show('crm-orders', { data, view: 'history' });
    const { spans, metrics } = element.answer!;
    const series = (id: string): Record<string, number | null> =>
      Object.fromEntries(spans!.map(({ from }, i) => [from.slice(0, 7), metrics[id]!.series![i]!.value]));
    expect(series('order-count')).to.deep.equal(truth.get('orders.month'));
    const worth = series('order-value');
    for (const [month, net] of Object.entries(truth.get('revenue.month') as Record<string, number>))
      expect(worth[month], month).to.be.closeTo(net, 1e-6);
    for (const { customerID, f, m } of (
      truth.get('rfm') as { customerID: string; f: number; m: number }[]
    ).slice(0, 5)) {
      const own = await show('crm-orders', { data, view: 'history', customer: customerID });
      expect(textOf(own, '.number'), customerID).to.equal(
        m.toLocaleString('en', { maximumFractionDigits: 1 }),
      );
      expect(textOf(own, '.beside')).to.contain(String(f));
    }
  });

  it('stock that is low by each of the three readings, and what has run out', async () => {
    const stock = (await rowsOf(set, 'products.csv')).map((row) => ({
      product_id: row.productID,
      as_of: '1998-05-06',
      on_hand: row.unitsInStock,
      available: row.unitsInStock,
      incoming: row.unitsOnOrder,
      reorder_point: row.reorderLevel,
      discontinued: row.discontinued,
    }));
    const products = (await rowsOf(set, 'products.csv')).map(({ productID, productName }) => ({
      product_id: productID,
      name: productName,
    }));
    const [active] = truth.get('stock.active') as [number];
    const out = (truth.get('stock.out') as [number, number])[1];
    const readings = {
      below: 'stock.below',
      'at-or-below': 'stock.atorbelow',
      'with-incoming': 'stock.reorder',
    };
    for (const [low, id] of Object.entries(readings)) {
      const element = await show('crm-stock', { data: { stock, products }, low, filter: 'discontinued=0' });
      await until(() => grid(element) && cells(element).length === active);
      const names = (state: string): string[] =>
        cells(element).flatMap(([name, shown]) => (shown === state ? [name!] : []));
      expect(names('Out of stock')).to.have.length(out);
      // What has run out is told apart here; there it is low as well, unless enough is on its way.
      const told = low === 'with-incoming' ? names('Low') : [...names('Low'), ...names('Out of stock')];
      const expected = truth.get(id) as string[];
      expect(told.sort(), low).to.deep.equal([...expected].sort());
      expect(textOf(element, '.note')).to.match(/^Low: /);
    }
  });
});
