import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-goal/define.ts';
import { few, readsWell, tableOf, walkTo } from './few-deals.ts';
import { reaches, textOf } from './support.ts';

const goal = (attributes: Record<string, unknown>) => few('crm-goal', { period: '2026-Q2', ...attributes });

describe('crm-goal', () => {
  it('measures a finished quarter against its target', async () => {
    const element = goal({ metric: 'closed-won-amount' });
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('€9,600');
    expect(textOf(element, '.summary')).to.equal('Q2 2026, 80% of the target €12,000, €2,400 short of it.');
  });

  it('tells pace, days left and where it will land', async () => {
    const element = goal({ metric: 'closed-won-amount', 'as-of': '2026-05-15' });
    await reaches(element, 'ready');
    // 33 of the quarter's 65 working days are over: an even pace is 12,000 × 33/65 = 6,092, and 2,200 ÷ (33/65) = 4,333.
    const summary = textOf(element, '.summary');
    expect(summary).to.contain('18% of the target €12,000');
    expect(summary).to.contain('46 days left');
    expect(summary).to.contain('36% of an even pace');
    expect(summary).to.contain('at this pace €4,333 by the end');
  });

  it('takes the page’s own target, and quota attainment as the amount won', async () => {
    const element = goal({ metric: 'quota-attainment', target: 4800 });
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('200% of the target €4,800, €4,800 above it');
  });

  it('lists every goal of the period', async () => {
    const element = goal({});
    await reaches(element, 'ready');
    // 9,600 of 12,000; Ana 9,600 of 8,000; win rate 2 in 4 of 50 %.
    expect(textOf(element, '.summary')).to.contain(
      '2 of 3 goals reached, farthest from its goal: Q2 for all (80%)',
    );
    const { said, detail } = await walkTo(element, 1);
    expect(said).to.contain('Q2 for all, Closed won, €9,600 of €12,000, 80%, Q2 2026');
    expect(detail.period).to.equal('2026-04-01..2026-06-30');
    const rows = await tableOf(element);
    expect(rows.map((row) => [row[0], row[2], row[3], row[4]])).to.deep.equal([
      ['Q2 for all', '€9,600', '€12,000', '80%'],
      ['Q2 win rate', '50%', '50%', '100%'],
      ['Q2 for Ana', '€9,600', '€8,000', '120%'],
    ]);
  });

  it('calls farthest what is behind its pace while goals run', async () => {
    const element = goal({ 'as-of': '2026-05-15' });
    await reaches(element, 'ready');
    // 2,200 of 12,000 and of 8,000 after 33 of 65 working days: 36 % and 54 % of an even pace.
    expect(textOf(element, '.summary')).to.contain(
      'farthest behind its pace: Q2 for all (36% of an even pace)',
    );
    // Of the win rate 1 of 2 closed so far: no gap in points to the half.
    const rows = await tableOf(element);
    expect(rows.find(([name]) => name === 'Q2 win rate')![5]).to.equal('0 pts');
  });

  it('checks goals for the marks of a SMART one', async () => {
    const element = goal({ kind: 'smart' });
    await reaches(element, 'ready');
    // Title, metric with value and period are there; none says what it serves.
    const rows = await tableOf(element);
    expect(
      rows.every((row) => row[1] === 'yes' && row[2] === 'yes' && row[4] === 'no' && row[5] === 'yes'),
    ).to.equal(true);
    expect(textOf(element, '.summary')).to.contain('Relevant (3)');
  });

  it('says what to do without a target', async () => {
    const element = goal({ metric: 'won-deals' });
    await reaches(element, 'error');
    expect(textOf(element, '.error')).to.contain('target');
    const none = goal({ period: '2019' });
    await reaches(none, 'empty');
  });

  readsWell('crm-goal', [
    { period: '2026-Q4' },
    { metric: 'closed-won-amount', period: '2026-Q4' },
    { kind: 'smart', period: '2026-Q4' },
  ]);
});
