import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-campaigns/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { checkForEveryone } from './checks.ts';
import { tableOf, walkTo } from './few-deals.ts';
import { mount, reaches, textOf } from './support.ts';

/** Two campaigns: 1,000 spent and 4,000 won; 2,000 spent and 1,000 won. A deal of 9,000 without a campaign. */
const data = (): Record<string, Record<string, unknown>[]> => ({
  campaigns: [
    ['fair', 'Fair', 1000],
    ['mail', 'Mailing', 2000],
  ].map(([campaign_id, name, cost]) => ({
    ...{ campaign_id, name, cost, channel: 'Event', start_date: '2026-01-01', end_date: '2026-01-31' },
  })),
  deals: [
    ['1', 'fair', 4000],
    ['2', 'mail', 1000],
    ['3', null, 9000],
  ].map(([deal_id, campaign_id, amount]) => ({
    ...{ deal_id, campaign_id, amount, stage: 'Closed Won', created_at: '2026-01-05' },
    close_date: '2026-01-20',
  })),
  leads: [
    ['lead', null],
    ['lead', null],
    ['mql', null],
    ['customer', 'fair'],
  ].map(([lifecycle_stage, campaign_id], i) => ({
    ...{ lead_id: String(i), created_at: '2026-01-10', lifecycle_stage, campaign_id },
  })),
});

const few = (attributes: Record<string, unknown>): CrmElement =>
  mount('crm-campaigns', {
    data: data(),
    ...{ period: '2026-01', 'as-of': '2026-01-31', currency: 'EUR', lang: 'en', cache: 'none' },
    ...attributes,
  });

const demo = (attributes: Record<string, unknown> = {}): Record<string, unknown> => ({
  src: ['campaigns', 'leads', 'touches', 'opportunity-details', 'customers']
    .map((name) => `/demo/data/${name}.csv`)
    .join(' '),
  ...{ 'as-of': '2026-10-31', period: '2026', cache: 'none', ...attributes },
});

describe('crm-campaigns', () => {
  it('ranks campaigns by what they brought, with cost and return', async () => {
    const element = few({});
    await reaches(element, 'ready');
    // (5,000 − 3,000) ÷ 3,000; the deal without a campaign is none of them.
    expect(textOf(element, '.summary')).to.contain('€3,000 spent, €5,000 won, return 67%');
    const rows = await tableOf(element);
    expect(rows.map((row) => row.slice(0, 5))).to.deep.equal([
      ['Fair', '1', '€4,000', '€1,000', '300%'],
      ['Mailing', '2', '€1,000', '€2,000', '-50%'],
    ]);
  });

  it('gives a picked campaign as a filter', async () => {
    const element = few({ metric: 'campaign-cost' });
    await reaches(element, 'ready');
    const { detail } = await walkTo(element, 1);
    expect(detail.filter).to.deep.equal([{ by: 'campaign', in: ['mail'] }]);
  });

  it('tells how far leads got', async () => {
    const element = few({ view: 'lifecycle' });
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('1 of 4 leads became customers (25%)');
  });

  it('says what is missing or wrong', async () => {
    const none = few({ view: 'email' });
    await reaches(none, 'error');
    expect(textOf(none, '.error')).to.contain('touches');
    await reaches(few({ view: 'ads' }), 'error');
    await reaches(few({ period: '2020' }), 'empty');
  });

  it('agrees with what the demo company knows of itself', async () => {
    const { marketing } = (await (await fetch('/demo/data/facts.json')).json()) as {
      marketing: { leads: { byQuarter: Record<string, { leads: number }> }; campaigns: { cost: number } };
    };
    const funnel = mount<CrmElement>('crm-campaigns', demo({ view: 'lifecycle', period: '2026-Q2' }));
    await reaches(funnel, 'ready');
    expect(funnel.answer!.metrics['lifecycle-stage-conversion']!.n).to.equal(
      marketing.leads.byQuarter['2026-Q2']!.leads,
    );
  });

  checkForEveryone('crm-campaigns', () => demo(), { rows: ([marks]) => [marks! + 4] });
  checkForEveryone('crm-campaigns', () => demo({ view: 'lifecycle' }));
});
