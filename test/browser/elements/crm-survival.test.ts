import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-survival/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { checkForEveryone } from './checks.ts';
import { tableOf } from './few-deals.ts';
import { mount, reaches, textOf } from './support.ts';

/** Months 1, 3, 3+, 6, 6+, 8, 12+, 12+ (+: still a customer) of 30.4375 days. */
const customers = (): Record<string, unknown>[] =>
  (
    [
      ['2024-01-01', '2024-01-31 10:30:00'],
      ['2024-01-01', '2024-04-01 07:30:00'],
      ['2024-10-01 16:30:00', null],
      ['2024-01-01', '2024-07-01 15:00:00'],
      ['2024-07-02 09:00:00', null],
      ['2024-01-01', '2024-08-31 12:00:00'],
      ['2024-01-01 18:00:00', null],
      ['2024-01-01 18:00:00', null],
    ] as const
  ).map(([first_purchase_at, churned_at], i) => ({ customer_id: String(i), first_purchase_at, churned_at }));

const few = (attributes: Record<string, unknown>): CrmElement =>
  mount('crm-survival', {
    data: { customers: customers() },
    ...{ 'as-of': '2024-12-31', lang: 'en', cache: 'none', ...attributes },
  });

const demo = (attributes: Record<string, unknown> = {}): Record<string, unknown> => ({
  src: '/demo/data/customers.csv',
  ...{ 'as-of': '2026-10-31', cache: 'none', ...attributes },
});

describe('crm-survival', () => {
  it('draws the product-limit estimate, with those at risk', async () => {
    const element = few({});
    await reaches(element, 'ready');
    expect(textOf(element, '.summary'))
      .to.contain('4 of 8 customers have left')
      .and.contain('half are gone after 8 months');
    const rows = await tableOf(element);
    // 7/8, × 6/7, × 4/5, × 2/3.
    expect(rows.map((row) => [row[1], row[3]])).to.deep.equal([
      ['100%', '8'],
      ['88%', '8'],
      ['88%', '7'],
      ['75%', '7'],
      ['75%', '5'],
      ['75%', '5'],
      ['60%', '5'],
      ['60%', '3'],
      ['40%', '3'],
      ['40%', '2'],
      ['40%', '2'],
      ['40%', '2'],
      ['40%', '2'],
    ]);
  });

  it('says what is missing or wrong', async () => {
    await reaches(few({ period: '1990' }), 'empty');
    await reaches(few({ by: 'segment' }), 'error');
    await reaches(few({ top: '0' }), 'error');
  });

  it('compares groups of the demo company', async () => {
    const { success } = (await (await fetch('/demo/data/facts.json')).json()) as {
      success: { customers: { churned: number } };
    };
    const element = mount<CrmElement>('crm-survival', demo({ by: 'region' }));
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain(`${success.customers.churned} of 559`);
    expect(textOf(element, '.summary')).to.match(/log-rank p 0\.013/);
  });

  checkForEveryone('crm-survival', () => demo({ by: 'region' }));
});
