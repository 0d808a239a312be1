import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-breakdown/define.ts';
import { facts, few, groupsOf, readsWell, tableOf, walkTo } from './few-deals.ts';
import { reaches, root, textOf, until } from './support.ts';

const breakdown = (attributes: Record<string, unknown>) =>
  few('crm-breakdown', { metric: 'closed-won-amount', by: 'owner', ...attributes });

describe('crm-breakdown', () => {
  it('ranks groups and says who leads with what share', async () => {
    const element = breakdown({});
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('Ana leads with €16,400, 81% of €20,300');
    const rows = await tableOf(element);
    expect(rows.map(([name, value]) => [name, value])).to.deep.equal([
      ['Ana', '€16,400'],
      ['Bo', '€3,900'],
    ]);
  });

  it('gives a picked bar as a filter', async () => {
    const element = breakdown({});
    await reaches(element, 'ready');
    const { said, detail } = await walkTo(element, 2);
    expect(said).to.equal('Bo, Closed won: €3,900');
    expect(detail.filter).to.deep.equal([{ by: 'owner', in: ['Bo'] }]);
  });

  it('changes the dimension by a button, and offers none that the data lack', async () => {
    const element = breakdown({ by: 'owner region product' });
    await reaches(element, 'ready');
    const buttons = [...root(element).querySelectorAll<HTMLButtonElement>('.switch button')];
    expect(buttons.map((button) => button.textContent.trim())).to.deep.equal(['Owner', 'Region']);
    buttons[1]!.click();
    await until(() => textOf(element, '.summary').includes('EMEA leads with €15,500'), 'the other dimension');
    expect(root(element).querySelectorAll('.switch button')[1]!.getAttribute('aria-pressed')).to.equal(
      'true',
    );
    expect(element.answer!.question.by).to.deep.equal(['region']);
  });

  it('tells the highest and lowest of a rate beside that of all, and few rows with their n', async () => {
    const element = breakdown({ metric: 'win-rate' });
    await reaches(element, 'ready');
    const label = root(element)
      .querySelector('svg.chart')!
      .textContent.replace(/[\u2066-\u2069]/g, '');
    // Three of eight closed deals were lost; Bo's three rest on too little to be called the lowest.
    expect(label).to.contain('All: 63%');
    expect(label).to.contain('n = 3');
    expect(textOf(element, '.summary')).to.contain('Ana leads with 80%');
  });

  it('parts each bar by a second dimension', async () => {
    const element = breakdown({ split: 'region' });
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('EMEA is 71% of Ana');
    const { detail } = await walkTo(element, 2);
    expect(detail.mark.label.map((part) => part.replace(/[\u2066-\u2069]/g, ''))).to.deep.equal([
      'Ana',
      'APAC: €4,800',
      '29%',
      'Total: €16,400',
    ]);
    expect(detail.filter).to.deep.equal([
      { by: 'owner', in: ['Ana'] },
      { by: 'region', in: ['APAC'] },
    ]);
    expect(await tableOf(element)).to.deep.equal([
      ['Ana', '€11,600', '€4,800', '€16,400'],
      ['Bo', '€3,900', '€0.00', '€3,900'],
    ]);
  });

  it('marks what each was in the quarter before', async () => {
    const element = breakdown({ period: '2026-Q2', compare: 'previous' });
    await reaches(element, 'ready');
    const rows = await tableOf(element);
    // Q2: Ana 2,200 + 7,400; Q1: Ana 4,200 + 2,600 and Bo 3,900.
    expect(rows[0]!.slice(0, 3)).to.deep.equal(['Ana', '€9,600', '€6,800']);
  });

  it('says what is missing', async () => {
    const noMetric = breakdown({ metric: '' });
    await reaches(noMetric, 'error');
    const noColumn = breakdown({ by: 'product' });
    await reaches(noColumn, 'error');
    expect(textOf(noColumn, '.error')).to.contain('deals.product');
    const noRows = breakdown({ period: '2020' });
    await reaches(noRows, 'empty');
    const alone = breakdown({ by: '' });
    await reaches(alone, 'error');
    expect(textOf(alone, '.error')).to.contain('owner, team, region');
  });

  it('agrees with what the demo company knows of itself', async () => {
    const { deals } = await facts();
    const demo = {
      src: '/demo/data/opportunities.csv',
      data: undefined,
      period: '2025',
      'as-of': '2026-10-31',
      currency: 'USD',
    };
    const reasons = breakdown({ ...demo, metric: 'lost-reasons', by: '' });
    await reaches(reasons, 'ready');
    expect(groupsOf(reasons, 'lost-reasons')).to.deep.equal(deals.lossReasons2025);
    const rates = breakdown({ ...demo, metric: 'win-rate', by: 'source' });
    await reaches(rates, 'ready');
    for (const [source, { winRate }] of Object.entries(deals.closed2025BySource))
      expect(groupsOf(rates, 'win-rate')[source]).to.be.closeTo(winRate, 1e-12);
  });

  readsWell('crm-breakdown', [
    { metric: 'closed-won-amount', by: 'owner region', period: '2026', compare: 'year' },
    { metric: 'win-rate', by: 'source', period: '2026-10' },
    { metric: 'opportunities-created pipeline-created', by: 'region', period: '2026' },
    { metric: 'closed-won-amount', by: 'region', split: 'source', period: '2026' },
    { metric: 'win-rate', by: 'region', split: 'deal_type', period: '2026' },
    { metric: 'lost-reasons hygiene-score', period: '2026' },
  ]);
});
