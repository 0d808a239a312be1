import { expect } from '@open-wc/testing';
import { deals, reaches, textOf } from './support.ts';

describe('a tag that stands in the page before it is defined', () => {
  it('takes the properties that were set on it', async () => {
    const element = document.createElement('crm-kpi');
    element.lang = 'en';
    Object.assign(element, { data: deals(), table: 'deals', metric: 'win-rate', period: '2024-Q2' });
    document.body.append(element);
    expect(element.shadowRoot).to.equal(null);
    await import('../../../src/define.ts');
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('60%');
    element.remove();
  });
});
