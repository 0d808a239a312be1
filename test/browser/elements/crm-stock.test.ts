import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-stock/define.ts';
import type { CrmStock } from '../../../src/elements/crm-stock/element.ts';
import { cells, checkList, column, grid, heads, picked, press, type } from './lists.ts';
import { mount, reaches, root, textOf, until } from './support.ts';

const asOf = '2024-03-31';
const shelf = (
  product_id: string,
  location: string,
  more: Record<string, unknown>,
): Record<string, unknown> => ({
  ...{
    product_id,
    location,
    as_of: asOf,
    on_hand: 0,
    available: 0,
    committed: 0,
    incoming: 0,
    reorder_point: 10,
  },
  ...more,
});
/** p lies in two places; q has exactly its reorder point and more on the way; r ran out; s has plenty. The older row of s does not count. */
const data = (): Record<string, unknown> => ({
  stock: [
    shelf('p', 'North', { on_hand: 12, available: 10, committed: 2 }),
    shelf('p', 'South', { on_hand: 7, available: 7, reorder_point: 8 }),
    shelf('q', 'North', { on_hand: 10, available: 10, incoming: 5, incoming_at: '2024-04-09' }),
    shelf('r', 'North', { incoming: 40, incoming_at: '2024-04-02' }),
    shelf('s', 'North', { on_hand: 500, available: 500 }),
    { ...shelf('s', 'North', { on_hand: 1, available: 1 }), as_of: '2024-02-29' },
  ],
  products: ['Pump', 'Quill', 'Ring', 'Seal'].map((name) => ({ product_id: name[0]!.toLowerCase(), name })),
});
const stock = async (attributes: Record<string, unknown> = {}): Promise<CrmStock> => {
  const element = mount<CrmStock>('crm-stock', {
    ...{ data: data(), 'as-of': asOf, lang: 'en', cache: 'none', currency: 'EUR', ...attributes },
  });
  await reaches(element, 'ready');
  await until(() => grid(element) && cells(element).length, 'rows');
  return element;
};
const choose = (element: CrmStock, name: string): void =>
  [...root(element).querySelectorAll<HTMLElement>('.switch button')]
    .find((button) => button.textContent.trim().startsWith(name))!
    .click();

describe('crm-stock', () => {
  it('shows what there is of each product: what is missing first, places together, newest rows only', async () => {
    const element = await stock();
    expect(heads(element)).to.deep.equal([
      ...['Product', 'Status', 'Available', 'Reserved', 'Incoming', 'Arrives', 'Reorder point'],
    ]);
    expect(cells(element)).to.deep.equal([
      ['Ring', 'Out of stock', '0', '0', '40', 'Apr 2, 2024', '10'],
      ['Pump', 'Low', '17', '2', '–', '–', '18'],
      ['Quill', 'Low', '10', '0', '5', 'Apr 9, 2024', '10'],
      ['Seal', 'In stock', '500', '0', '–', '–', '10'],
    ]);
    expect(textOf(element, '.summary')).to.equal(
      '4 products, 1 in stock, 2 low, 1 out of stock, 45 units on the way, the next on Apr 2, 2024.',
    );
    const shapes = [...root(element).querySelectorAll('.state-shape')].map((shape) => shape.innerHTML);
    expect(new Set(shapes).size).to.equal(3);
  });

  it('says which reading of low it uses, and counts by it', async () => {
    const states = async (low?: string): Promise<Record<string, string>> => {
      const element = await stock(low ? { low } : {});
      expect(textOf(element, '.note')).to.match(/^Low: /);
      return Object.fromEntries(cells(element).map(([name, state]) => [name!, state!]));
    };
    const rest = { Ring: 'Out of stock', Seal: 'In stock' };
    expect(await states()).to.deep.equal({ ...rest, Pump: 'Low', Quill: 'Low' });
    expect(await states('below')).to.deep.equal({ ...rest, Pump: 'Low', Quill: 'In stock' });
    expect(await states('with-incoming')).to.deep.equal({ ...rest, Pump: 'Low', Quill: 'In stock' });
  });

  it('is filtered by status and place, and searched', async () => {
    const element = await stock({ status: 'low' });
    expect(column(element, 'Product')).to.deep.equal(['Pump', 'Quill']);
    choose(element, 'On the way');
    await until(() => column(element, 'Product').join() === 'Ring,Quill');
    choose(element, 'All');
    await until(() => cells(element).length === 4);
    const south = await stock({ filter: 'location=South' });
    expect(cells(south).map((row) => row.slice(0, 3))).to.deep.equal([['Pump', 'Low', '7']]);
    const sought = await stock({ search: 'quil' });
    expect(column(sought, 'Product')).to.deep.equal(['Quill']);
    type(sought, 'RING');
    await until(() => cells(sought).length === 1 && column(sought, 'Product')[0] === 'Ring');
  });

  it('shows customers whether there is some, and no numbers', async () => {
    const element = await stock({ amounts: 'bands' });
    expect(heads(element)).to.deep.equal(['Product', 'Status', 'Arrives']);
    expect(textOf(element, '.body')).not.to.match(/\b(17|500|45)\b/);
    expect(root(element).querySelector('.beside')?.children.length ?? 0).to.equal(0);
  });

  it('gives a product as a filter', async () => {
    const element = await stock();
    press(element, 'ArrowDown');
    const detail = picked(element);
    press(element, 'Enter');
    expect((await detail).filter).to.deep.equal([{ by: 'product', in: ['r'] }]);
  });

  it('says what it needs', async () => {
    const element = mount('crm-stock', {
      data: { deals: [{ deal_id: 1, stage: 'x', created_at: asOf }] },
      lang: 'en',
    });
    await reaches(element, 'error');
    expect(textOf(element, '.error')).to.contain('stock');
    const bad = mount('crm-stock', { data: data(), low: 'empty', lang: 'en', cache: 'none' });
    await reaches(bad, 'error');
    expect(textOf(bad, '.error')).to.contain('with-incoming');
  });

  it('agrees with what the demo company knows of itself', async () => {
    const { portal } = (await (await fetch('/demo/data/facts.json')).json()) as {
      portal: { stock: Record<'onHand' | 'available' | 'incoming' | 'value' | 'out', number> };
    };
    const src = ['stock', 'products', 'wholesale-orders', 'order-lines', 'fx-rates']
      .map((name) => `/demo/data/${name}.csv`)
      .join(' ');
    const element = await stock({ data: undefined, src, 'as-of': '2026-10-31', currency: 'USD' });
    const beside = [...root(element).querySelectorAll('.beside dd')].map((value) => value.textContent.trim());
    const { available, onHand, incoming, out } = portal.stock;
    const write = (value: number): string => value.toLocaleString('en');
    expect(beside).to.deep.equal([available, onHand, incoming].map(write));
    expect(column(element, 'Status').filter((state) => state === 'Out of stock')).to.have.length(out);
    const value = await stock({
      data: undefined,
      src,
      view: 'value',
      'as-of': '2026-10-31',
      currency: 'USD',
    });
    expect(textOf(value, '.number')).to.equal(`$${write(Math.round(portal.stock.value))}`);
  });
});

checkList('crm-stock', () => ({
  src: ['stock', 'products', 'wholesale-orders', 'order-lines', 'fx-rates']
    .map((name) => `/demo/data/${name}.csv`)
    .join(' '),
  'as-of': '2026-10-31',
}));
