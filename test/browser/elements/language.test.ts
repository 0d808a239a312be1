import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import type { CrmKpi } from '../../../src/elements/crm-kpi/element.ts';
import { deals, mount, reaches, root, textOf, until } from './support.ts';

const attributes = { metric: 'closed-won-amount', currency: 'EUR', period: '2024-Q2', table: 'deals' };

describe('the language of a tag', () => {
  it('comes from any ancestor, across shadow roots, and follows it', async () => {
    const outer = document.body.appendChild(document.createElement('div'));
    outer.lang = 'de';
    const host = outer.appendChild(document.createElement('div'));
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
    const element = mount<CrmKpi>('crm-kpi', { ...attributes, data: deals() }, inner);
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('6.000 €');
    outer.lang = 'en';
    await until(() => textOf(element, '.number') === '€6,000');
    inner.lang = 'de';
    await until(() => textOf(element, '.number') === '6.000 €');
    outer.remove();
  });

  it('speaks a language as soon as it is loaded, mirrored and with its digits', async () => {
    const element = mount<CrmKpi>('crm-kpi', {
      ...attributes,
      metric: 'win-rate',
      data: deals(),
      lang: 'fa',
      dir: 'rtl',
    });
    await reaches(element, 'ready');
    expect(textOf(element, '.title')).to.equal('Win rate');
    expect(textOf(element, '.number')).to.equal('۶۰٪');
    await import('../../../src/i18n/define/fa.ts');
    await until(() => textOf(element, '.title') === 'نرخ برد');
    expect(textOf(element, '.delta')).to.contain('۳۵');
    const [first] = root(element).querySelectorAll('.hit');
    const chart = root(element).querySelector('svg.chart')!.getBoundingClientRect();
    expect(first!.getBoundingClientRect().right).to.be.above(chart.left + chart.width / 2);
  });

  it('brings its calendar and its week: another language asks anew', async () => {
    const element = mount<CrmKpi>('crm-kpi', {
      ...{ metric: 'closed-won-amount', currency: 'EUR', table: 'deals', data: deals(), lang: 'fa' },
      ...{ period: '1403-01', grain: 'month' },
    });
    // Farvardin 1403: 20 March to 19 April 2024. In Gregorian words the year 1403 is one without deals.
    await reaches(element, 'ready');
    const { question, period } = element.answer!;
    expect([question.calendar, question.weekStart]).to.eql(['persian', 6]);
    expect([period.from, period.to]).to.eql(['2024-03-20', '2024-04-20']);
    element.lang = 'en';
    await until(() => element.answer?.period.from === '1403-01-01');
    expect(element.answer!.question).not.to.have.any.keys('calendar', 'weekStart');
    element.setAttribute('calendar', 'persian');
    await until(() => element.answer?.period.from === '2024-03-20');
    await until(() => textOf(element, '.summary').includes('Farvardin 1403'));
    element.setAttribute('calendar', 'julian');
    await reaches(element, 'error');
    expect(textOf(element, '.state.error')).to.contain('gregory, persian');
  });

  it('does not stumble over a language that is none', async () => {
    const element = mount<CrmKpi>('crm-kpi', { ...attributes, data: deals(), lang: 'not a language' });
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.match(/6/);
  });
});
