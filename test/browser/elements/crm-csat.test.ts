import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-csat/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { checkForEveryone } from './checks.ts';
import { tableOf, walkTo } from './few-deals.ts';
import { mount, reaches, textOf } from './support.ts';

/** Ten answers on a scale to 5: four 5, three 4, one 3, two 1. */
const surveys = (): Record<string, unknown>[] =>
  [5, 5, 5, 5, 4, 4, 4, 3, 1, 1].map((score, i) => ({
    ...{ response_id: String(i), kind: 'csat', score, scale_max: 5, agent_id: i % 2 ? 'Ana' : 'Bo' },
    responded_at: `2026-0${1 + (i % 3)}-10`,
  }));

const few = (attributes: Record<string, unknown>): CrmElement =>
  mount('crm-csat', {
    data: { surveys: surveys() },
    ...{ period: '2026', 'as-of': '2026-03-31', lang: 'en', cache: 'none', ...attributes },
  });

const demo = (attributes: Record<string, unknown> = {}): Record<string, unknown> => ({
  src: '/demo/data/case-surveys.csv /demo/data/users.csv',
  ...{ 'as-of': '2026-10-31', period: 'all', cache: 'none', ...attributes },
});

describe('crm-csat', () => {
  it('tells the share of satisfied answers with its Wilson interval', async () => {
    const element = few({});
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('70%');
    // Wilson, 7 of 10 at 95 %: 0.397 to 0.892 (R: binom::binom.wilson(7, 10)).
    expect(textOf(element, '.summary'))
      .to.contain('70% of 10 answers are satisfied')
      .and.contain('40% to 89%');
  });

  it('counts the answers by score', async () => {
    const element = few({});
    await reaches(element, 'ready');
    const { said, detail } = await walkTo(element, 1);
    expect(said).to.contain('Score 1').and.contain('Not satisfied: 2');
    expect(detail.filter).to.deep.equal([{ by: 'score', in: ['1'] }]);
    expect((await tableOf(element)).slice(0, 5)).to.deep.equal([
      ['1', '2', '20%'],
      ['2', '0', '0%'],
      ['3', '1', '10%'],
      ['4', '3', '30%'],
      ['5', '4', '40%'],
    ]);
  });

  it('tells a mean', async () => {
    const element = few({ metric: 'csat-average' });
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('mean of 10 answers: 3.7');
  });

  it('says what is missing or wrong', async () => {
    await reaches(few({ period: '2020' }), 'empty');
    await reaches(few({ metric: 'nps' }), 'error');
    const none = few({ metric: 'ces' });
    await reaches(none, 'empty');
  });

  it('agrees with what the demo company knows of itself', async () => {
    const { service } = (await (await fetch('/demo/data/facts.json')).json()) as {
      service: { surveys: { csat: number; csatAnswers: number; ces: number; cesAnswers: number } };
    };
    const csat = mount<CrmElement>('crm-csat', demo());
    await reaches(csat, 'ready');
    expect(csat.answer!.metrics['csat']!.value).to.be.closeTo(service.surveys.csat, 1e-12);
    expect(csat.answer!.metrics['csat']!.n).to.equal(service.surveys.csatAnswers);
    const ces = mount<CrmElement>('crm-csat', demo({ metric: 'ces' }));
    await reaches(ces, 'ready');
    expect(ces.answer!.metrics['ces']!.value).to.be.closeTo(service.surveys.ces, 1e-12);
  });

  checkForEveryone('crm-csat', () => demo({ by: 'agent' }));
});
