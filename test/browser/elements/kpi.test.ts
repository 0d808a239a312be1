import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import type { CrmKpi } from '../../../src/elements/crm-kpi/element.ts';
import { deals, mount, reaches, root, textOf } from './support.ts';

describe('crm-kpi', () => {
  const kpi = (attributes: Record<string, unknown>): CrmKpi =>
    mount<CrmKpi>('crm-kpi', {
      metric: 'win-rate',
      period: '2024-Q2',
      data: deals(),
      table: 'deals',
      lang: 'en',
      'as-of': '2024-06-30',
      ...attributes,
    });

  it('shows value, change, interval and n of a rate', async () => {
    const element = kpi({});
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('60%');
    // 6 of 10 against 1 of 4; Wilson's interval of 6 in 10 is 0.313 to 0.832 (statsmodels).
    expect(textOf(element, '.delta')).to.equal('+35 pts on Q1 2024 (25%)');
    expect(textOf(element, '.summary')).to.contain('95% interval: 31% to 83%');
    expect(textOf(element, '[part=foot]')).to.contain('n = 10');
    expect(element.answer?.metrics['win-rate']?.value).to.equal(0.6);
    expect(element.report?.files[0]?.rowsUsed).to.equal(14);
  });

  it('shows neither a change nor a course where it is told to', async () => {
    const element = kpi({ compare: 'none', grain: 'none' });
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('60%');
    expect(root(element).querySelector('.delta, .chart')).to.equal(null);
    expect(element.answer?.spans ?? []).to.deep.equal([]);
  });

  it('shows a share of fewer than five as a fraction', async () => {
    const element = kpi({ period: '2024-Q1' });
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('1 of 4');
  });

  it('shows nothing won as 0, not as no data', async () => {
    const element = kpi({ metric: 'won-deals', period: '2024-03' });
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('0');
  });

  it('writes money in the report currency and measures it against a target', async () => {
    const element = kpi({ metric: 'closed-won-amount', currency: 'EUR', target: 8000, compare: 'none' });
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('€6,000');
    expect(textOf(element, '.summary')).to.contain('75% of the target €8,000');
    expect(root(element).querySelector('.delta')).to.equal(null);
    expect(root(element).querySelectorAll('svg.chart')).to.have.length(2);
  });

  it('shows the amount of each currency where there is no rate', async () => {
    const data = [
      ...deals().map((deal) => ({ ...deal, amount: 200_000, currency: 'USD' })),
      { ...deals()[4], deal_id: 'e', amount: 300_000, currency: 'EUR' },
    ];
    const element = kpi({ metric: 'closed-won-amount', currency: 'USD', data });
    await reaches(element, 'ready');
    // Six won in dollars, one in euros.
    expect(textOf(element, '.number')).to.equal('$1.2M · €300K');
    expect(textOf(element, '[part=note]')).to.contain('There is no exchange rate for EUR.');
  });

  it('filters', async () => {
    const element = kpi({ filter: 'owner=Ana' });
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('60%');
    expect(element.answer?.metrics['win-rate']?.n).to.equal(5);
  });
});
