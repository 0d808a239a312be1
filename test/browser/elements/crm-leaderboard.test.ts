import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-leaderboard/define.ts';
import { ranksOf } from '../../../src/elements/crm-leaderboard/board.ts';
import { facts, few, readsWell, tableOf, walkTo } from './few-deals.ts';
import { reaches, root, textOf } from './support.ts';

const board = (attributes: Record<string, unknown>) =>
  few('crm-leaderboard', { metric: 'closed-won-amount win-rate', period: '2026-Q2', ...attributes });

describe('crm-leaderboard', () => {
  it('lets equal values share a rank', () => {
    // The catalogue's example: amounts 9, 7, 7, 5.
    expect(ranksOf([9, 7, 7, 5], 'higher')).to.deep.equal([1, 2, 2, 4]);
    expect(ranksOf([9, null, 7, 5], 'lower')).to.deep.equal([3, null, 2, 1]);
  });

  it('ranks by the first metric, beside it the others and each one’s goal', async () => {
    const element = board({});
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('Ana leads with €9,600');
    const rows = await tableOf(element);
    // Ana 9,600 of 8,000; win rate 2 in 3. Bo won nothing of 1 and has no goal. In Q1 the order was the same.
    expect(rows).to.deep.equal([
      ['Ana', '1', 'same rank as before', '€9,600', '120%', '67%'],
      ['Bo', '2', 'same rank as before', '€0.00', '–', '0%'],
    ]);
  });

  it('measures all by the page’s own goal', async () => {
    const element = board({ metric: 'closed-won-amount', period: '2026', target: 20_000 });
    await reaches(element, 'ready');
    const rows = await tableOf(element);
    expect(rows.map((row) => [row[0], row[2], row[3]])).to.deep.equal([
      ['Ana', '€16,400', '82%'],
      ['Bo', '€3,900', '20%'],
    ]);
  });

  it('shows one’s own row wherever it ranks, and gives it as a filter', async () => {
    const element = board({ top: 1, me: 'bo' });
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('Bo is 2 of 2');
    expect(root(element).querySelector('svg.chart .own')).not.to.equal(null);
    const { said, detail } = await walkTo(element, 2);
    expect(said).to.contain('2. Bo, Closed won: €0.00');
    expect(detail.filter).to.deep.equal([{ by: 'owner', in: ['Bo'] }]);
  });

  it('shows the scorecard analysis', async () => {
    const element = board({ metric: 'rep-scorecard' });
    await reaches(element, 'ready');
    const table = element.answer!.metrics['rep-scorecard']!.table!;
    expect(table.rows.map((row) => row[0])).to.deep.equal(['Ana', 'Bo']);
    expect(textOf(element, '.summary')).to.contain('Ana leads with €9,600');
    const { detail } = await walkTo(element, 1);
    expect(detail.filter).to.deep.equal([{ by: 'owner', in: ['Ana'] }]);
    const rows = await tableOf(element);
    expect(rows[0]).to.include('120%');
  });

  it('says why there is nothing', async () => {
    const none = board({ period: '2019' });
    await reaches(none, 'empty');
    const bad = board({ top: 'many' });
    await reaches(bad, 'error');
    expect(textOf(bad, '.error')).to.contain('top');
  });

  it('agrees with what the demo company knows of itself', async () => {
    const { deals } = await facts();
    const src = '/demo/data/opportunities.csv';
    const element = board({
      metric: 'closed-won-amount won-deals',
      src,
      data: undefined,
      period: '2025',
      'as-of': '2026-10-31',
      currency: 'USD',
    });
    await reaches(element, 'ready');
    const people = Object.entries(deals.closed2025ByOwner).sort(([, a], [, b]) => b.wonAmount - a.wonAmount);
    const rows = await tableOf(element);
    expect(rows.map(([name]) => name)).to.deep.equal(people.map(([name]) => name));
    expect(rows.map((row) => Number(row.at(-1)))).to.deep.equal(people.map(([, { won }]) => won));
  });

  readsWell('crm-leaderboard', [
    {
      metric: 'closed-won-amount win-rate won-deals average-deal-size',
      period: '2026-Q3',
      me: 'Sahar Kuhestani',
    },
    { metric: 'rep-scorecard', period: '2026-Q3' },
    { metric: 'sales-cycle-length won-deals', period: '2026', by: 'region' },
  ]);
});
