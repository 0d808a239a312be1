import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-roi/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { checkForEveryone } from './checks.ts';
import { tableOf } from './few-deals.ts';
import { mount, reaches, root, textOf, until } from './support.ts';

/** Worked example: 20 users save 3 hours a week at 30 an hour, 16,000 more revenue at a margin of a half, 1,000 for the CRM. */
const said = {
  users: 20,
  'hours-per-week': 3,
  'hourly-cost': 30,
  'extra-revenue': 16_000,
  'gross-margin': 0.5,
  'crm-cost': 1000,
};

const roi = (attributes: Record<string, unknown> = {}): CrmElement =>
  mount('crm-roi', {
    data: { users: [{ user_id: '1', name: 'Ana', active: true }] },
    ...{ period: '2026', 'as-of': '2026-06-30', currency: 'EUR', lang: 'en', cache: 'none' },
    ...attributes,
  });

const input = (element: CrmElement, at: number): HTMLInputElement =>
  root(element).querySelectorAll<HTMLInputElement>('.inputs input')[at]!;

const enter = (element: CrmElement, at: number, value: string): void => {
  input(element, at).value = value;
  input(element, at).dispatchEvent(new Event('change', { bubbles: true }));
};

describe('crm-roi', () => {
  it('works out what the CRM pays back', async () => {
    const element = roi(said);
    await reaches(element, 'ready');
    // 20 × 3 × 52/12 × 30 = 7,800; 16,000 ÷ 2 = 8,000; (7,800 + 8,000 − 1,000) ÷ 1,000 = 14.8.
    expect(textOf(element, '.number')).to.equal('1,480%');
    const rows = await tableOf(element);
    expect(rows.map(([, cell]) => cell)).to.deep.equal(['+€7,800', '+€8,000', '-€1,000', '€14,800']);
  });

  it('takes what the reader enters, and asks for what is still needed', async () => {
    const element = roi({ ...said, 'gross-margin': '' });
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.equal('Still needed: Gross margin (0 to 1).');
    await expect(element).to.be.accessible();
    enter(element, 5, '0.25');
    // 7,800 + 4,000 − 1,000.
    await until(() => textOf(element, '.number') === '1,080%', 'the new result');
    enter(element, 5, '25');
    await element.updateComplete;
    expect(textOf(element, '.number')).to.equal('1,080%');
    enter(element, 5, '');
    await until(() => textOf(element, '.summary').startsWith('Still needed'), 'asked again');
  });

  it('shows what it took from the data', async () => {
    const element = roi({ ...said, users: '' });
    await reaches(element, 'ready');
    expect(input(element, 0).placeholder).to.equal('1');
    // One user saves 3 × 52/12 × 30 = 390.
    expect(textOf(element, '.summary')).to.contain('€390');
  });

  it('refuses a margin above one', async () => {
    const element = roi({ ...said, 'gross-margin': 45 });
    await reaches(element, 'error');
    expect(textOf(element, '.error')).to.contain('0.4');
  });

  checkForEveryone('crm-roi', () => ({
    ...said,
    data: { users: [{ user_id: '1', name: 'Ana', active: true }] },
    ...{ period: '2026', 'as-of': '2026-06-30', currency: 'EUR', cache: 'none' },
  }));
});
