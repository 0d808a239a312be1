import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-orders/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { checkForEveryone } from './checks.ts';
import { cells, checkList, column, grid, heads, picked, press } from './lists.ts';
import { mount, reaches, root, textOf, until } from './support.ts';

const order = (order_id: string, customer_id: string, status: string, days: Record<string, unknown>) => ({
  ...{ order_id, customer_id, status, total: 100, currency: 'EUR' },
  ...days,
});
const data = (): Record<string, unknown> => ({
  orders: [
    order('1', 'A', 'completed', {
      placed_at: '2024-03-01',
      promised_at: '2024-03-10',
      shipped_at: '2024-03-04',
      delivered_at: '2024-03-08',
    }),
    order('2', 'A', 'completed', {
      placed_at: '2024-03-02',
      promised_at: '2024-03-08',
      shipped_at: '2024-03-09',
      delivered_at: '2024-03-11',
    }),
    order('3', 'A', 'processing', { placed_at: '2024-03-03', promised_at: '2024-03-18', total: 250 }),
    order('4', 'A', 'pending', { placed_at: '2024-03-18', promised_at: '2024-03-25' }),
    order('5', 'A', 'processing', { placed_at: '2024-03-06', promised_at: '2024-03-12' }),
    order('6', 'A', 'cancelled', { placed_at: '2024-03-06', cancelled_at: '2024-03-07' }),
    order('7', 'B', 'pending', { placed_at: '2024-03-07', promised_at: '2024-03-09' }),
  ],
  order_lines: [
    { order_id: '1', line_id: '1', product_id: 'p', quantity: 4, shipped_qty: 4, backordered_qty: 0 },
    { order_id: '2', line_id: '1', product_id: 'p', quantity: 4, shipped_qty: 4, backordered_qty: 1 },
    { order_id: '3', line_id: '1', product_id: 'p', quantity: 6, backordered_qty: 0 },
  ],
  products: [{ product_id: 'p', name: 'Pump' }],
});
const base = { 'as-of': '2024-03-20', lang: 'en', cache: 'none', currency: 'EUR' };
const orders = async (attributes: Record<string, unknown> = {}): Promise<CrmElement> => {
  const element = mount('crm-orders', { data: data(), ...base, ...attributes });
  await reaches(element, 'ready');
  return element;
};
const beside = (element: CrmElement): Record<string, string> =>
  Object.fromEntries(
    [...root(element).querySelectorAll('.beside > div')].map((pair) => [
      pair.querySelector('dt')!.textContent.trim(),
      pair.querySelector('dd')!.textContent.trim(),
    ]),
  );

describe('crm-orders', () => {
  it('shows what one customer has open, late orders first with their days', async () => {
    const element = await orders({ customer: 'A' });
    await until(() => grid(element) && cells(element).length === 3);
    expect(heads(element)).to.deep.equal(['Order', 'Status', 'Expected', 'Promised', 'Ordered', 'Total']);
    expect(cells(element)).to.deep.equal([
      ['5', 'Processing', '8 days late', 'Mar 12, 2024', 'Mar 6, 2024', '€100.00'],
      ['3', 'Processing', '2 days late', 'Mar 18, 2024', 'Mar 3, 2024', '€250.00'],
      ['4', 'Pending', 'in 5 days', 'Mar 25, 2024', 'Mar 18, 2024', '€100.00'],
    ]);
    expect(textOf(element, '.number')).to.equal('3');
    expect(textOf(element, '.summary')).to.equal(
      '3 open orders, 2 late, by up to 8 days, the next is expected on Mar 25, 2024.',
    );
    // 1 was on time; 2, 3 and 5 were not. Of the five that count, 2 waited for a unit.
    expect(beside(element)).to.include({
      'On time delivery rate': '25%',
      'Backorder rate': '20%',
      Orders: '5',
    });
    expect(root(element).querySelectorAll('.order-shape.late')).to.have.length(2);
  });

  it('gives an order as a filter', async () => {
    const element = await orders({ customer: 'A' });
    await until(() => grid(element) && cells(element).length);
    press(element, 'ArrowDown');
    const detail = picked(element);
    press(element, 'Enter');
    expect((await detail).filter).to.deep.equal([{ by: 'order_id', in: ['5'] }]);
  });

  it('shows everybody’s, with who ordered, where no customer is named', async () => {
    const element = await orders();
    await until(() => grid(element) && cells(element).length === 4);
    expect(column(element, 'Customer')).to.deep.equal(['B', 'A', 'A', 'A']);
    expect(column(element, 'Expected')[0]).to.equal('11 days late');
  });

  it('counts orders by status as they pass through them', async () => {
    const element = await orders({ view: 'status', customer: 'A' });
    root(element).querySelector<HTMLElement>('button.menu')!.click();
    await until(() => root(element).querySelector('table'));
    expect(cells(element).map((row) => row.slice(0, 2))).to.deep.equal([
      ['Pending', '1'],
      ['Processing', '2'],
      ['Completed', '2'],
      ['Cancelled', '1'],
    ]);
  });

  it('shows each order’s way in days, and by how many it was late', async () => {
    const element = await orders({ view: 'timeline', customer: 'A' });
    root(element).querySelector<HTMLElement>('button.menu')!.click();
    await until(() => root(element).querySelector('table'));
    const rows = Object.fromEntries(cells(element).map(([id, ...rest]) => [id!, rest]));
    expect(rows['1']).to.deep.equal(['–', '3 days', '7 days', '9 days', '7 days']);
    expect(rows['2']).to.deep.equal(['–', '7 days', '9 days', '6 days', '3 days late']);
    expect(rows['4']).to.deep.equal(['–', '–', '–', '7 days', 'under way']);
    expect(rows['6']!.at(-1)).to.equal('Cancelled');
  });

  it('shows what was bought month by month', async () => {
    const element = await orders({ view: 'history', customer: 'A' });
    // 100 + 100 + 250 + 100 + 100; the cancelled order does not count.
    expect(textOf(element, '.number')).to.equal('€650.00');
    expect(beside(element)).to.include({ Orders: '5' });
  });

  it('suggests what is bought regularly and due again, and says by which rule', async () => {
    const element = await orders({ view: 'reorder', customer: 'A', 'as-of': '2024-03-05' });
    await until(() => grid(element) && cells(element).length);
    // On 1, 2 and 3 March: every day, so due on the 4th.
    expect(cells(element)[0]!.slice(0, 4)).to.deep.equal(['Pump', 'due for 1 day', '4', '1 day']);
    expect(textOf(element, '.note')).to.contain('at least 3 days');
    const none = mount('crm-orders', { data: data(), ...base, view: 'reorder', customer: 'B' });
    await reaches(none, 'empty');
  });

  it('says what it needs', async () => {
    const bad = mount('crm-orders', { data: data(), ...base, view: 'everything' });
    await reaches(bad, 'error');
    expect(textOf(bad, '.error')).to.contain('timeline');
    const none = mount('crm-orders', { data: data(), ...base, view: 'status', period: '2019' });
    await reaches(none, 'empty');
  });

  it('agrees with what the demo company knows of itself', async () => {
    const { portal } = (await (await fetch('/demo/data/facts.json')).json()) as {
      portal: { orders: { byStatus: Record<string, number> } };
    };
    const src = ['wholesale-orders', 'order-lines', 'fx-rates']
      .map((name) => `/demo/data/${name}.csv`)
      .join(' ');
    const element = await orders({
      data: undefined,
      src,
      view: 'status',
      'as-of': '2026-10-31',
      currency: 'USD',
    });
    const groups = element.answer!.metrics['orders-by-status']!.groups!;
    expect(Object.fromEntries(groups.map(({ key, value }) => [key[0], value]))).to.deep.equal(
      portal.orders.byStatus,
    );
  });
});

const src = ['wholesale-orders', 'order-lines', 'products', 'fx-rates']
  .map((name) => `/demo/data/${name}.csv`)
  .join(' ');
checkList('crm-orders', () => ({ src, 'as-of': '2026-10-31' }));
for (const view of ['status', 'timeline', 'history'])
  checkForEveryone('crm-orders', () => ({ src, view, top: 6, 'as-of': '2026-10-31', period: '2026' }));
