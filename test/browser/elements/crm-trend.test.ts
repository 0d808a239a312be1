import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-trend/define.ts';
import { facts, few, readsWell, tableOf, walkTo } from './few-deals.ts';
import { reaches, root, textOf } from './support.ts';

const trend = (attributes: Record<string, unknown>) =>
  few('crm-trend', { metric: 'closed-won-amount', grain: 'month', ...attributes });

describe('crm-trend', () => {
  it('shows a metric by month', async () => {
    const element = trend({ period: '2026-01..2026-06' });
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('€20,300');
    expect(textOf(element, '.summary')).to.contain('last €7,400 in June 2026');
    const rows = await tableOf(element);
    expect(rows.map(([, value]) => value)).to.deep.equal([
      '€0.00',
      '€4,200',
      '€6,500',
      '€0.00',
      '€2,200',
      '€7,400',
    ]);
  });

  it('draws no course of zeros over days that the data have no row of', async () => {
    const element = trend({ period: '2019' });
    await reaches(element, 'empty');
    expect(root(element).querySelector('svg.chart, .chart')).to.equal(null);
  });

  it('adds up from the quarter’s start towards its target', async () => {
    const element = trend({ kind: 'cumulative', period: '2026-Q2' });
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('€9,600');
    expect(textOf(element, '.summary')).to.contain('80% of the target €12,000');
    const { said } = await walkTo(element, 2);
    expect(said).to.contain('by May 31, 2026, Closed won: €2,200');
    const rows = await tableOf(element);
    expect(rows.map(([, value]) => value)).to.deep.equal(['€0.00', '€2,200', '€9,600']);
  });

  it('says that a sum over other days starts anew with each year', async () => {
    const element = trend({ kind: 'cumulative', period: '2026-02..2026-06' });
    await reaches(element, 'ready');
    expect(textOf(element, '.note')).to.contain('starts anew with each year');
  });

  it('parts a metric by a dimension, and gives periods and series as filters', async () => {
    const element = trend({ by: 'owner', period: '2026-Q1' });
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('Ana leads with €6,800, 64% of €10,700');
    const second = await walkTo(element, 2);
    expect(second.said).to.equal('February 2026, Ana: €4,200, Bo: €0.00');
    expect(second.detail.period).to.equal('2026-02-01..2026-02-28');
    const series = await walkTo(element, 2);
    expect(series.detail.filter).to.deep.equal([{ by: 'owner', in: ['Ana'] }]);
    expect(series.detail.period).to.equal(undefined);
  });

  it('counts those that are not shown together', async () => {
    const element = trend({ by: 'region', kind: 'columns', top: 1, period: '2026-01..2026-06' });
    await reaches(element, 'ready');
    const rows = await tableOf(element);
    expect([...root(element).querySelectorAll('thead th')].map((cell) => cell.textContent)).to.deep.equal([
      'Period',
      'EMEA',
      '1 other',
    ]);
    expect(rows[2]!.slice(1)).to.deep.equal(['€3,900', '€2,600']);
  });

  it('refuses to stack rates, and says what is possible', async () => {
    const element = trend({ metric: 'win-rate', by: 'owner', kind: 'area' });
    await reaches(element, 'error');
    expect(textOf(element, '.error')).to.contain('line');
    const none = trend({ metric: 'win-rate', period: '2019' });
    await reaches(none, 'empty');
  });

  it('agrees with what the demo company knows of itself', async () => {
    const { deals } = await facts();
    const element = trend({
      src: '/demo/data/opportunities.csv',
      data: undefined,
      period: '2025',
      'as-of': '2026-10-31',
      currency: 'USD',
    });
    await reaches(element, 'ready');
    const { spans = [], metrics } = element.answer!;
    expect(spans).to.have.length(12);
    spans.forEach(({ from }, i) => {
      const month = from.slice(0, 7);
      expect(metrics['closed-won-amount']!.series![i]!.value, month).to.equal(deals.wonAmountByMonth[month]);
    });
  });

  readsWell('crm-trend', [
    { metric: 'closed-won-amount', period: 'last-12-months', compare: 'year' },
    { metric: 'closed-won-amount', kind: 'cumulative', period: '2026-Q4', compare: 'year' },
    { metric: 'pipeline-created', by: 'source', kind: 'area', period: 'last-12-months' },
    { metric: 'pipeline-created', by: 'source', kind: 'columns', period: 'last-12-months' },
    { metric: 'won-deals', by: 'owner', period: 'last-12-months' },
    { metric: 'win-rate won-deals closed-won-amount', period: 'last-12-months' },
    { metric: 'won-deals lost-deals', period: '2026' },
  ]);
});
