import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-scatter/define.ts';
import { few, readsWell, tableOf, walkTo } from './few-deals.ts';
import { reaches, root, textOf } from './support.ts';

const scatter = (attributes: Record<string, unknown>) =>
  few('crm-scatter', { x: 'won-deals', y: 'closed-won-amount', ...attributes });

describe('crm-scatter', () => {
  it('puts each group between two metrics', async () => {
    const element = scatter({});
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('Ana has the highest (Deals won: 4; Closed won: €16,400)');
    // Two groups have no quadrants.
    expect(root(element).querySelector('svg.chart .dashed')).to.equal(null);
    expect((await tableOf(element)).sort()).to.deep.equal([
      ['Ana', '4', '€16,400'],
      ['Bo', '1', '€3,900'],
    ]);
  });

  it('walks along x and gives a circle as a filter', async () => {
    const element = scatter({});
    await reaches(element, 'ready');
    const { said, detail } = await walkTo(element, 1);
    expect(said).to.equal('Bo, Deals won: 1, Closed won: €3,900');
    expect(detail.filter).to.deep.equal([{ by: 'owner', in: ['Bo'] }]);
  });

  it('parts four and more at the medians', async () => {
    const won = [1, 2, 3, 4].flatMap((count, who) =>
      Array.from({ length: count }, (_, i) => ({
        deal_id: `${who}-${i}`,
        stage: 'Closed Won',
        amount: 100 * (who + 1),
        created_at: '2026-01-01',
        close_date: '2026-02-01',
        owner_id: `Owner ${who}`,
      })),
    );
    const element = scatter({ data: { deals: won } });
    await reaches(element, 'ready');
    // Deals 1, 2, 3, 4: median 2.5. Amounts 100, 400, 900, 1600: median 650. Two lie above both, two below.
    expect(textOf(element, '.summary')).to.contain('2 of 4 above both medians, 2 below both');
    expect(root(element).querySelector('svg.chart')!.textContent).to.contain('Medians 2.5 and €650');
  });

  it('says what it needs', async () => {
    const bad = scatter({ x: '' });
    await reaches(bad, 'error');
    expect(textOf(bad, '.error')).to.contain('meetings-held');
    const none = scatter({ period: '2019' });
    await reaches(none, 'empty');
  });

  readsWell('crm-scatter', [
    { x: 'opportunities-created', y: 'closed-won-amount', size: 'pipeline-created', period: '2026' },
    { x: 'won-deals', y: 'win-rate', by: 'source', period: '2026' },
    { x: 'won-deals', y: 'win-rate', period: '2026-10' },
  ]);
});
