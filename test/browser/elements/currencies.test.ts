import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { deals, mount, pipeline, reaches, root, textOf } from './support.ts';

const why = 'There is no exchange rate for EUR. Add a file of rates.';
/** Six deals won in dollars, one in euros. */
const data = [
  ...deals().map((deal) => ({ ...deal, amount: 1000, currency: 'USD', region: 'West' })),
  { ...deals()[4], deal_id: 'e', amount: 3000, currency: 'EUR', region: 'West' },
];
const card = async (tag: string, attributes: Record<string, unknown> = {}): Promise<CrmElement> => {
  const element = mount<CrmElement>(tag, {
    ...{ data, table: 'deals', currency: 'USD', period: '2024-Q2', 'as-of': '2024-06-30', lang: 'en' },
    ...attributes,
  });
  await reaches(element, 'ready');
  return element;
};

describe('amounts in two currencies, without a rate', () => {
  it('are told of each currency beside a bar that cannot be drawn', async () => {
    for (const tag of ['crm-breakdown', 'crm-leaderboard']) {
      const element = await card(tag, { metric: 'closed-won-amount', by: 'region' });
      const text = textOf(element, '.plot');
      expect(text, tag).to.contain('$6K · €3K');
      expect(text, tag).to.not.contain('$9');
      expect(textOf(element, '[part=note]'), tag).to.equal(why);
    }
  });

  it('leave no point in a line, and the reason below it', async () => {
    const element = await card('crm-trend', { metric: 'closed-won-amount', grain: 'month' });
    expect(textOf(element, '[part=note]')).to.equal(why);
  });

  it('give no amount to the stages of a funnel that a deal without a rate has reached', async () => {
    const own = pipeline().map((deal, at) => ({ ...deal, currency: at ? 'USD' : 'EUR' }));
    const element = await card('crm-funnel', { data: own, period: '' });
    // The first deal has stayed in the first stage.
    expect(textOf(element, '.plot')).to.match(/Prospecting10–.*Proposal5\$3.5K.*Closed Won2\$1.7K/);
    expect([...root(element).querySelectorAll('[part=note]')].at(-1)!.textContent).to.equal(why);
  });

  it('leave a forecast without a number, and advise no other period', async () => {
    const element = mount<CrmElement>('crm-forecast', { data, table: 'deals', currency: 'USD', lang: 'en' });
    await reaches(element, 'empty');
    expect(textOf(element, '[part=empty]')).to.equal(`This cannot be shown ${why}`);
  });
});
