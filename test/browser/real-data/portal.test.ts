import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-orders/define.ts';
import '../../../src/elements/crm-stock/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { cells, column, grid } from '../elements/lists.ts';
import { mount, reaches, textOf, until } from '../elements/support.ts';
import { truthOf, type Truth } from './files.ts';

/* A wholesaler's export, as it stands, in the portal's tags, against answers that other tools gave. */

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
    const element = mount(tag, { lang: 'en', cache: 'none', ...attributes });
    element.style.setProperty('--crm-table-height', '5000px');
    await reaches(element, 'ready');
    return element;
  };
  const files = ['orders.csv', 'order-details.csv'].map((file) => `/shared-data/${set}/${file}`);
  const all = { src: files.join(' '), 'as-of': '1998-05-06' };

  it('open orders, late ones, and how many came in time', async () => {
    const element = await show('crm-orders', { ...all });
    const unshipped = truth.get('unshipped') as number;
    expect(textOf(element, '.number')).to.equal(String(unshipped));
    await until(() => grid(element) && cells(element).length === unshipped);
    expect(truth.get('overdue.open')).to.equal(0);
    expect(textOf(element, '.summary')).to.contain('none is late');
    expect(column(element, 'Expected').filter((words) => words.includes('late'))).to.have.length(0);
    const shipped = await show('crm-orders', { ...all, view: 'timeline', filter: 'order_status=shipped' });
    const { value, n } = shipped.answer!.metrics['on-time-delivery-rate']!;
    expect(value).to.be.closeTo(truth.get('ontime.rate') as number, 1e-12);
    expect(n).to.equal(809);
    expect(textOf(shipped, '.beside')).to.contain(
      `${Math.round(100 * (truth.get('ontime.rate') as number))}%`,
    );
  });

  it('orders by month, and what each customer bought', async () => {
    const element = await show('crm-orders', { ...all, view: 'history' });
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
      const own = await show('crm-orders', { ...all, view: 'history', customer: customerID });
      expect(textOf(own, '.number'), customerID).to.equal(
        m.toLocaleString('en', { maximumFractionDigits: 1 }),
      );
      expect(textOf(own, '.beside')).to.contain(String(f));
    }
  });

  it('stock that is low by each of the three readings, and what has run out', async () => {
    // Of when it is the file does not say: that is the time of the file.
    const asIs = { src: `/shared-data/${set}/products.csv` };
    const [active] = truth.get('stock.active') as [number];
    const out = (truth.get('stock.out') as [number, number])[1];
    const readings = {
      below: 'stock.below',
      'at-or-below': 'stock.atorbelow',
      'with-incoming': 'stock.reorder',
    };
    for (const [low, id] of Object.entries(readings)) {
      const element = await show('crm-stock', { ...asIs, low, filter: 'discontinued=0' });
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
