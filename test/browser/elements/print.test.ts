import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/elements/crm-breakdown/define.ts';
import { few } from './few-deals.ts';
import { reaches, root } from './support.ts';

describe('a card on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has no controls, is white whatever its theme, and is not cut by the end of a page', async () => {
    const element = few('crm-breakdown', {
      ...{ metric: 'closed-won-amount', by: 'owner region', theme: 'dark' },
    });
    await reaches(element, 'ready');
    const shown = (selector: string): boolean =>
      getComputedStyle(root(element).querySelector(selector)!).display !== 'none';
    const surface = (): string => getComputedStyle(root(element).querySelector('.card')!).backgroundColor;
    expect([shown('.switch'), shown('.more'), shown('svg.chart')]).to.deep.equal([true, true, true]);
    expect(surface()).not.to.equal('rgb(255, 255, 255)');
    await emulateMedia({ media: 'print' });
    expect([shown('.switch'), shown('.more'), shown('svg.chart')]).to.deep.equal([false, false, true]);
    expect(surface()).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(element).breakInside).to.equal('avoid');
  });
});
