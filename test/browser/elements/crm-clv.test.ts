import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-clv/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { checkForEveryone } from './checks.ts';
import { tableOf } from './few-deals.ts';
import { mount, reaches, textOf } from './support.ts';

/** Sales of 800 (p), 150 (q) and 40 (r) in March; an order that was cancelled. */
const data = (): Record<string, Record<string, unknown>[]> => ({
  orders: [
    ['1', '2026-03-01', 'completed'],
    ['2', '2026-03-02', 'shipped'],
    ['3', '2026-03-03', 'cancelled'],
  ].map(([order_id, placed_at, status]) => ({ order_id, placed_at, status })),
  order_lines: (
    [
      ['1', 'p', 5, 100, 0],
      ['1', 'q', 1, 160, 10],
      ['2', 'p', 3, 100, null],
      ['2', 'r', 1, 40, null],
      ['3', 's', 100, 10, null],
    ] as const
  ).map(([order_id, product_id, quantity, unit_price, discount], i) => ({
    ...{ line_id: String(i), order_id, product_id, quantity, unit_price, discount },
  })),
});

const few = (attributes: Record<string, unknown>): CrmElement =>
  mount('crm-clv', {
    data: data(),
    ...{ view: 'abc', period: '2026-03', 'as-of': '2026-03-31', lang: 'en', cache: 'none', ...attributes },
  });

const demo = (attributes: Record<string, unknown> = {}): Record<string, unknown> => ({
  src: '/demo/data/orders.csv /demo/data/customers.csv',
  ...{ 'as-of': '2026-10-31', cache: 'none', ...attributes },
});

describe('crm-clv', () => {
  it('classes products by what they sold for', async () => {
    const element = few({});
    await reaches(element, 'ready');
    // 800 of 990 is the first 80 %, 950 of 990 within 95 %.
    expect(textOf(element, '.number')).to.equal('81%');
    expect(textOf(element, '.summary')).to.contain('1 of 3 products (A) bring 81% of sales');
    const rows = await tableOf(element);
    expect(rows.slice(0, 3).map((row) => [row[0], row[1], row[3]])).to.deep.equal([
      ['A', '1', '81%'],
      ['B', '1', '15%'],
      ['C', '1', '4%'],
    ]);
  });

  it('says what is missing or wrong', async () => {
    await reaches(few({ view: 'rfm' }), 'error');
    await reaches(few({ view: 'value', margin: '40' }), 'error');
    await reaches(few({ period: '2020' }), 'empty');
  });

  it('puts every customer of the demo company who ordered into one segment', async () => {
    const element = mount<CrmElement>('crm-clv', demo());
    await reaches(element, 'ready');
    const { value, table } = element.answer!.metrics['rfm-segments']!;
    const buyers = table!.rows.filter((row) => row[0] !== 'prospects');
    expect(buyers.reduce((sum, row) => sum + Number(row[1]), 0)).to.equal(value);
    expect(textOf(element, '.number')).to.equal(String(value));
  });

  checkForEveryone('crm-clv', () => demo());
  checkForEveryone('crm-clv', () => demo({ view: 'value', src: '/demo/data/orders.csv' }), {
    rows: () => [200],
  });
});
