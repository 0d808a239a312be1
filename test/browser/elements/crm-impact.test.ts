import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-impact/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { checkForEveryone } from './checks.ts';
import { mount, reaches, root, textOf } from './support.ts';

/** One of four closed deals was won in the two months before, three of four in the two after. */
const data = (): Record<string, Record<string, unknown>[]> => ({
  milestones: [{ milestone_id: 'm', name: 'Go-live', at: '2026-03-01' }],
  deals: (
    [
      ['2026-01-10', 'Closed Won'],
      ['2026-01-20', 'Closed Lost'],
      ['2026-02-10', 'Closed Lost'],
      ['2026-02-20', 'Closed Lost'],
      ['2026-03-10', 'Closed Won'],
      ['2026-03-20', 'Closed Lost'],
      ['2026-04-10', 'Closed Won'],
      ['2026-04-20', 'Closed Won'],
    ] as const
  ).map(([close_date, stage], i) => ({
    ...{ deal_id: String(i), stage, close_date, created_at: '2026-01-01', amount: 100 },
  })),
});

const few = (attributes: Record<string, unknown>): CrmElement =>
  mount('crm-impact', {
    data: data(),
    ...{ metric: 'win-rate', months: 2, 'as-of': '2026-06-30', lang: 'en', cache: 'none', ...attributes },
  });

const demo = (attributes: Record<string, unknown> = {}): Record<string, unknown> => ({
  src: ['milestones', 'opportunities'].map((name) => `/demo/data/${name}.csv`).join(' '),
  ...{ 'as-of': '2026-10-31', metric: 'win-rate average-deal-size', cache: 'none', ...attributes },
});

describe('crm-impact', () => {
  it('sets a metric after a milestone against before, with the interval of the difference', async () => {
    const element = few({});
    await reaches(element, 'ready');
    expect(textOf(element, '.title')).to.equal('Before and after: Go-live');
    // Newcombe's method 10 for 3/4 − 1/4, worked out beside it: −0.1355 to 0.7891.
    expect(textOf(element, '.summary'))
      .to.contain('25% → 75% (+50 pts)')
      .and.contain('-13.5 pts to +78.9 pts, so it may be chance');
    expect(root(element).querySelectorAll('.hit').length).to.equal(4);
  });

  it('leaves out what the data cannot answer, and says what is wrong', async () => {
    const some = few({ metric: 'win-rate csat' });
    await reaches(some, 'ready');
    expect(root(some).querySelectorAll('svg.chart').length).to.equal(1);
    const other = few({ milestone: 'Big bang' });
    await reaches(other, 'error');
    const none = few({ metric: 'wins' });
    await reaches(none, 'error');
    const bare = few({ data: { deals: data().deals } });
    await reaches(bare, 'error');
    expect(textOf(bare, '.error')).to.contain('milestones');
  });

  checkForEveryone('crm-impact', () => demo());
});
