import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-pipeline/define.ts';
import { daysInCurrentStage } from '../../../src/metrics/pipeline/days-in-current-stage.ts';
import { dealAge } from '../../../src/metrics/pipeline/deal-age.ts';
import { pipelineFlow } from '../../../src/metrics/pipeline/pipeline-flow.ts';
import { pipelineWaterfall } from '../../../src/metrics/pipeline/pipeline-waterfall.ts';
import { stageConversionMatrix } from '../../../src/metrics/pipeline/stage-conversion-matrix.ts';
import { stalledDeals } from '../../../src/metrics/pipeline/stalled-deals.ts';
import { checkForEveryone } from './checks.ts';
import { few, fewDeals, readsWell, tableOf, walkTo } from './few-deals.ts';
import { mount, reaches, root, textOf } from './support.ts';

interface Open {
  readonly amount: number;
  readonly overdue: number;
  readonly byStage: Readonly<Record<string, { readonly deals: number; readonly amount: number }>>;
}
const open = async (): Promise<Open> =>
  ((await (await fetch('/demo/data/facts.json')).json()) as { deals: { open: Open } }).deals.open;

const demo = (attributes: Record<string, unknown>) =>
  mount('crm-pipeline', {
    src: '/demo/data/opportunities.csv /demo/data/opportunity-history.csv /demo/data/stages.csv',
    ...{ 'as-of': '2026-10-31', lang: 'en', cache: 'none' },
    ...attributes,
  });

/** A tag over the worked example of a metric. */
const example = ({ period, asOf, gives: _, ...data }: object & Record<string, unknown>, view: string) =>
  mount('crm-pipeline', {
    ...{ data, view, period: period ?? '', 'as-of': asOf, lang: 'en', cache: 'none', closing: 'quarter' },
  });

describe('crm-pipeline', () => {
  it('shows the stages in their order, with the numbers that the data were made with', async () => {
    const element = demo({});
    await reaches(element, 'ready');
    const facts = await open();
    const write = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: 'USD',
      maximumFractionDigits: 0,
    });
    const order = [
      'Prospecting',
      'Qualification',
      'Needs Analysis',
      'Proposal/Price Quote',
      'Negotiation/Review',
    ];
    expect((await tableOf(element)).map((row) => row.slice(0, 3))).to.deep.equal(
      [...order, 'Awaiting Legal'].map((stage) => {
        const { deals, amount } = facts.byStage[stage]!;
        return [stage, `${deals}`, write.format(amount)];
      }),
    );
    expect(textOf(element, '.summary')).to.contain(`238 deals open, worth ${write.format(facts.amount)}`);
  });

  it('gives a picked stage as a filter', async () => {
    const element = demo({});
    await reaches(element, 'ready');
    const { said, detail } = await walkTo(element, 2);
    expect(said).to.contain('Qualification, Deals: 64, Amount: $1,820,550');
    expect(detail.filter).to.deep.equal([{ by: 'stage', in: ['Qualification'] }]);
  });

  it('counts deals by age', async () => {
    const stages = { stage: ['Proposal', 'Proposal', 'Closed Lost'] };
    const deals = { ...(dealAge.example['deals'] as object), ...stages };
    const element = example({ ...(dealAge.example as object), deals }, 'age');
    await reaches(element, 'ready');
    // Ten and fifty days.
    expect((await tableOf(element)).map((row) => row.at(-1))).to.deep.equal(['1', '1', '0', '0', '0']);
    expect(textOf(element, '.beside')).to.contain('Mean 30 days');
  });

  it('marks those that are open too long: as many as the metric counts', async () => {
    const element = demo({ view: 'age' });
    await reaches(element, 'ready');
    const rows = await tableOf(element);
    const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect(sum(3)).to.equal(238);
    expect(sum(2)).to.equal(element.answers!['long']!.metrics['deals-open-too-long']!.value);
  });

  it('sets the time in a stage against the usual', async () => {
    const element = example(stalledDeals.example, 'time-in-stage');
    await reaches(element, 'ready');
    const rows = await tableOf(element);
    // A took the won deal ten days; two of the three open ones are over 24 days, one in B over its own five.
    expect(rows[0]).to.include.members(['A', '10 days', '2']);
    expect(rows.map((row) => [row[0], row[5]])).to.deep.equal([
      ['A', '2'],
      ['B', '1'],
      ['C', '0'],
    ]);
  });

  it('says that without history the usual time is not known', async () => {
    const element = example(daysInCurrentStage.example, 'time-in-stage');
    await reaches(element, 'error');
    expect(textOf(element, '.state')).to.contain('deals.stage');
    const known = few('crm-pipeline', { view: 'time-in-stage' });
    await reaches(known, 'ready');
    expect(textOf(known, '.note')).to.contain('Without stage history');
  });

  it('goes from the pipeline at the start to that at the end', async () => {
    const element = example(pipelineWaterfall.example, 'waterfall');
    await reaches(element, 'ready');
    const gone = ['decreased', 'moved_out', 'won', 'lost'];
    expect((await tableOf(element)).map(([, deals, amount]) => [deals, amount])).to.deep.equal(
      (pipelineWaterfall.example.gives as [string, number, number][]).map(([bucket, deals, amount]) => [
        `${deals}`,
        `${gone.includes(bucket) ? '-' : bucket === 'start' || bucket === 'end' ? '' : '+'}${amount}`,
      ]),
    );
    expect(textOf(element, '.number')).to.equal('255');
    expect(textOf(element, '.summary')).to.contain('from 250 to 255 (+2%)');
  });

  it('shows moves as a matrix', async () => {
    const element = example(stageConversionMatrix.example, 'moves');
    await reaches(element, 'ready');
    const gives = stageConversionMatrix.example.gives as [string, string, number, number | null][];
    expect(await tableOf(element)).to.deep.equal(
      gives.map(([from, to, deals, share]) => [
        ...[from, from === to ? 'Stayed throughout' : to, `${deals}`],
        share === null ? '–' : `${share * 100}%`,
      ]),
    );
  });

  it('shows what became of each forecast category', async () => {
    const element = example(pipelineFlow.example, 'flow');
    await reaches(element, 'ready');
    // Of four deals one slipped.
    expect(textOf(element, '.number')).to.equal('25%');
    const [first, created] = await tableOf(element);
    expect(first!.slice(0, 8)).to.deep.equal(['Pipeline', '1', '1', '0', '0', '1', '1', '4']);
    expect(created!.slice(0, 8)).to.deep.equal(['Created since', '1', '0', '1', '0', '0', '0', '2']);
  });

  it('tells the risk of every deal', async () => {
    const element = demo({ view: 'deals' });
    await reaches(element, 'ready');
    const rows = await tableOf(element);
    expect(rows).to.have.length(238);
    expect(rows.filter((row) => row[4] === 'Overdue')).to.have.length((await open()).overdue);
    // Each deal is told once, and all that are told make up those at risk.
    const said = textOf(element, '.summary').replace(/[\u2066-\u2069]/g, '');
    const [, risky, overdue, long, idle] =
      /^(\d+) of 238 deals .* at risk, overdue (\d+), a further (\d+) open too long, a further (\d+) without recent activity/
        .exec(said)!
        .map(Number);
    expect(overdue! + long! + idle!).to.equal(risky);
    expect(textOf(element, '.foot')).to.contain('238');
  });

  it('gives a picked deal as a filter, and draws no more than it is told', async () => {
    const element = demo({ view: 'deals', top: 20 });
    await reaches(element, 'ready');
    expect(root(element).querySelectorAll('.hit')).to.have.length(20);
    expect(textOf(element, '.body')).to.contain('with smaller amounts');
    const { detail } = await walkTo(element, 1);
    expect(detail.filter).to.deep.equal([{ by: 'deal_id', in: [detail.mark.key] }]);
  });

  it('asks for what the view needs, in words', async () => {
    const noHistory = few('crm-pipeline', { view: 'waterfall' });
    await reaches(noHistory, 'error');
    expect(textOf(noHistory, '.state')).to.contain('stage_history');
    const bad = few('crm-pipeline', { view: 'funnel' });
    await reaches(bad, 'error');
    expect(textOf(bad, '.state')).to.contain('stages, age, time-in-stage');
    const nothing = few('crm-pipeline', { filter: 'owner=Zed' });
    await reaches(nothing, 'empty');
  });

  const variants = ['stages', 'age', 'time-in-stage', 'waterfall', 'moves', 'deals', 'flow'];
  readsWell(
    'crm-pipeline',
    variants.map((view) => ({ view, period: '2026-10' })),
  );
});

checkForEveryone('crm-pipeline', () => ({
  data: {
    deals: [
      ...fewDeals(),
      { ...fewDeals()[8], deal_id: 'D-10', stage: 'Proposal', close_date: '2026-08-01' },
    ],
  },
  ...{ 'as-of': '2026-06-30', currency: 'EUR', cache: 'none' },
}));
