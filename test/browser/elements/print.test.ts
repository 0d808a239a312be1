import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { collect } from '../../../src/elements/base/tools/collect.ts';
import '../../../src/elements/crm-breakdown/define.ts';
import { few } from './few-deals.ts';
import { reaches, root } from './support.ts';

describe('a card on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has no controls but the chosen one, is white whatever its theme, and is not cut by the end of a page', async () => {
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
    expect([shown('.more'), shown('svg.chart')]).to.deep.equal([false, true]);
    // The chosen one says what is shown.
    expect([shown('[aria-pressed="true"]'), shown('[aria-pressed="false"]')]).to.deep.equal([true, false]);
    expect(surface()).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(element).breakInside).to.equal('avoid');
  });

  it('as a picture says which of a switch is shown', async () => {
    const element = few('crm-breakdown', { metric: 'closed-won-amount', by: 'owner region', lang: 'en' });
    await reaches(element, 'ready');
    const texts = collect(root(element), false).inks.flatMap((ink) =>
      ink.kind === 'text' ? [ink.text] : [],
    );
    const [chosen, other] = ['true', 'false'].map((is) =>
      root(element).querySelector(`.switch [aria-pressed="${is}"]`)!.textContent.trim(),
    );
    expect(texts).to.include(chosen);
    expect(texts).not.to.include(other);
  });
});
