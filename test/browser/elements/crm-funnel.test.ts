import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-forecast/define.ts';
import '../../../src/elements/crm-funnel/define.ts';
import { stageConversionRate } from '../../../src/metrics/pipeline/stage-conversion-rate.ts';
import { few, fewDeals, fewTargets, readsWell, tableOf, walkTo } from './few-deals.ts';
import { mount, pipeline, reaches, textOf } from './support.ts';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

describe('crm-funnel', () => {
  const { gives: _, ...tables } = stageConversionRate.example as Record<string, unknown>;
  const example = () =>
    mount('crm-funnel', { data: tables, 'as-of': '2024-03-31', lang: 'en', cache: 'none' });

  it('says one thing in sentence, picture and table', async () => {
    const element = example();
    await reaches(element, 'ready');
    // Of four deals one was won; three went on from Contact.
    expect(plain(textOf(element, '.summary'))).to.contain('1 won of 4 deals that entered (25%)');
    const { said, detail } = await walkTo(element, 2);
    expect(said).to.contain('Offer, Deals: 3, 75% of previous went on');
    // Those that reached Offer stand elsewhere by now: no filter of the current stage.
    expect(detail.filter).to.equal(undefined);
    const rows = await tableOf(element);
    expect(rows.map(([stage, count, share]) => [stage, count, share])).to.deep.equal([
      ['Contact', '4', '–'],
      ['Offer', '3', '75%'],
      ['Won', '1', '33%'],
    ]);
  });

  it('filters by the current stage where that is all that is known', async () => {
    const element = mount('crm-funnel', { data: { deals: pipeline() }, lang: 'en', cache: 'none' });
    await reaches(element, 'ready');
    const { detail } = await walkTo(element, 1);
    expect(detail.filter).to.deep.equal([{ by: 'stage', in: ['Prospecting'] }]);
  });

  readsWell('crm-funnel', [{ period: 'all' }]);
});

describe('crm-forecast', () => {
  it('says share and gap of what is closed, then what is committed', async () => {
    const late = { ...fewDeals()[8]!, close_date: '2026-06-30', forecast_category: 'Commit' };
    const deals = [...fewDeals().slice(0, 8), late];
    const element = few('crm-forecast', { period: '2026-Q2', data: { deals, targets: fewTargets() } });
    await reaches(element, 'ready');
    expect(plain(textOf(element, '.summary'))).to.match(
      /^€9,600 closed in Q2 2026, 80% of the target €12,000, €2\.4K short, €12,900 with commit/,
    );
  });
});
