import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import type { Answer, MetricAnswer } from '../../../src/query/answer.ts';
import { truthOf, type Truth } from './files.ts';

/* Real exports through the tags, against answers that other tools gave. */

type Tag = HTMLElement & { answer?: Answer };

/** Puts the tag on the page and gives the metric's answer when it is ready. */
async function ask(
  tag: string,
  set: string,
  files: string,
  attributes: Record<string, string>,
): Promise<MetricAnswer> {
  const element = document.createElement(tag) as Tag;
  element.setAttribute(
    'src',
    files
      .split(' ')
      .map((file) => `/shared-data/${set}/${file}`)
      .join(' '),
  );
  element.setAttribute('cache', 'none');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const ready = new Promise<void>((resolve, reject) => {
    element.addEventListener('crm-ready', () => resolve());
    element.addEventListener('crm-error', (event) =>
      reject(new Error(JSON.stringify((event as CustomEvent).detail))),
    );
  });
  document.body.append(element);
  await ready;
  const { metrics } = element.answer!;
  element.remove();
  return metrics[attributes.metric ?? Object.keys(metrics)[0]!]!;
}

const kpi = (
  set: string,
  files: string,
  metric: string,
  more: Record<string, string> = {},
): Promise<MetricAnswer> => ask('crm-kpi', set, files, { metric, ...more });

function withTruth(set: string, tests: (truth: () => Truth) => void): void {
  describe(set, () => {
    let truth: Truth | null = null;
    before(async function () {
      truth = await truthOf(set);
      if (truth) return;
      console.log(`skipped: the data set ${set} is not here`);
      this.skip();
    });
    tests(() => truth!);
  });
}

withTruth('maven-crm', (truth) => {
  for (const file of ['sales_pipeline.csv', 'sales_pipeline_iso.csv']) {
    it(`${file}: win rate with its Wilson interval`, async () => {
      const { value, n, interval } = await kpi('maven-crm', file, 'win-rate');
      expect(value).to.be.closeTo(truth().get('winrate.closed') as number, 1e-9);
      expect(n).to.equal(4238 + 2473);
      const [low, high] = truth().get('winrate.closed.wilson95') as [number, number];
      expect(interval!.low).to.be.closeTo(low, 1e-9);
      expect(interval!.high).to.be.closeTo(high, 1e-9);
    });
    it(`${file}: won, lost, revenue, deal size, cycle`, async () => {
      const stages = truth().get('stage.count') as Record<string, number>;
      expect((await kpi('maven-crm', file, 'won-deals')).value).to.equal(stages.Won);
      expect((await kpi('maven-crm', file, 'lost-deals')).value).to.equal(stages.Lost);
      expect((await kpi('maven-crm', file, 'closed-won-amount')).value).to.equal(truth().get('revenue.won'));
      const size = await kpi('maven-crm', file, 'average-deal-size');
      expect(size.value).to.be.closeTo(truth().get('dealsize.mean') as number, 1e-8);
      expect(size.beside!.median).to.equal(truth().get('dealsize.median'));
      const cycle = await kpi('maven-crm', file, 'sales-cycle-length');
      const expected = truth().get('cycle.won') as { mean: number; median: number };
      expect(cycle.value).to.be.closeTo(expected.mean, 1e-9);
      expect(cycle.beside!.median).to.equal(expected.median);
    });
    it(`${file}: revenue by quarter, and a filter`, async () => {
      const quarters = truth().get('revenue.quarter') as Record<string, number>;
      for (const [quarter, amount] of Object.entries(quarters)) {
        expect((await kpi('maven-crm', file, 'closed-won-amount', { period: quarter })).value).to.equal(
          amount,
        );
      }
      const agents = truth().get('winrate.by.sales_agent') as { sales_agent: string; win_rate: number }[];
      const { sales_agent, win_rate } = agents[0]!;
      const { value } = await kpi('maven-crm', file, 'win-rate', { filter: `owner=${sales_agent}` });
      expect(value).to.be.closeTo(win_rate, 1e-9);
    });
    it(`${file}: the funnel ends in the deals won, inferred from current stages`, async () => {
      const { table } = await ask('crm-funnel', 'maven-crm', file, {});
      expect(table!.rows.map((row) => row[0])).to.deep.equal(['Prospecting', 'Engaging', 'Won']);
      expect(table!.rows.at(-1)![1]).to.equal(4238);
      expect(table!.rows[0]![1]).to.equal(8800);
      expect(table!.flags).to.include('inferred');
    });
  }
});

withTruth('nps-bank', (truth) => {
  type Nps = { n: number; nps: number; se: number; lo95: number; hi95: number };
  const same = (answer: MetricAnswer, expected: Nps): void => {
    expect(answer.value).to.be.closeTo(expected.nps, 1e-8);
    expect(answer.n).to.equal(expected.n);
    expect(answer.interval!.standardError).to.be.closeTo(expected.se, 1e-8);
    expect(answer.interval!.low).to.be.closeTo(expected.lo95, 1e-6);
    expect(answer.interval!.high).to.be.closeTo(expected.hi95, 1e-6);
  };
  it('score with its standard error and interval', async () =>
    same(
      await ask('crm-nps', 'nps-bank', 'NPStimeseries.csv', { metric: 'nps' }),
      truth().get('nps') as Nps,
    ));
  it('by market, a column that the schema does not know', async () => {
    for (const market of truth().get('by.market') as (Nps & { market: string })[]) {
      same(
        await ask('crm-nps', 'nps-bank', 'NPStimeseries.csv', {
          metric: 'nps',
          filter: `market=${market.market}`,
        }),
        market,
      );
    }
  });
  it('by month, from days written before months', async () => {
    for (const { month, ...expected } of (truth().get('by.month') as (Nps & { month: string })[]).slice(
      0,
      3,
    )) {
      same(await ask('crm-nps', 'nps-bank', 'NPStimeseries.csv', { metric: 'nps', period: month }), expected);
    }
  });
});

withTruth('olist-funnel', (truth) => {
  for (const closed of ['olist_closed_deals_dataset.csv', 'olist_closed_deals_iso.csv']) {
    it(`leads that were won, with ${closed}`, async () => {
      const files = `olist_marketing_qualified_leads_dataset.csv ${closed}`;
      const { value, n, interval } = await kpi('olist-funnel', files, 'lead-to-win-rate');
      expect(n).to.equal(truth().get('mql'));
      expect(value! * n).to.be.closeTo(truth().get('closed') as number, 1e-9);
      const [low, high] = truth().get('conversion.wilson95') as [number, number];
      expect(interval!.low).to.be.closeTo(low, 1e-9);
      expect(interval!.high).to.be.closeTo(high, 1e-9);
    });
  }
  it('a blank origin is no value, not "unknown"', async () => {
    const origins = truth().get('by.origin') as { o: string; mql: number; rate: number }[];
    const files = 'olist_marketing_qualified_leads_dataset.csv olist_closed_deals_iso.csv';
    for (const origin of origins.filter(({ o }) => o === '(blank)' || o === 'unknown')) {
      const filter = `source=${origin.o === '(blank)' ? '' : origin.o}`;
      const { value, n } = await kpi('olist-funnel', files, 'lead-to-win-rate', { filter });
      expect(n).to.equal(origin.mql);
      expect(value).to.be.closeTo(origin.rate, 1e-9);
    }
  });
});

withTruth('zoho-crm', (truth) => {
  it('Potentials: win rate, amounts, weighted pipeline', async () => {
    const [rate] = truth().get('winrate') as number[];
    expect((await kpi('zoho-crm', 'Potentials.csv', 'win-rate')).value).to.be.closeTo(rate!, 1e-9);
    const stages = truth().get('stage') as { Stage: string; n: number; amount: number }[];
    const won = stages.find(({ Stage }) => Stage === 'Closed Won')!;
    expect((await kpi('zoho-crm', 'Potentials.csv', 'closed-won-amount')).value).to.equal(won.amount);
    expect((await kpi('zoho-crm', 'Potentials.csv', 'won-deals')).value).to.equal(won.n);
    expect((await kpi('zoho-crm', 'Potentials.csv', 'weighted-pipeline')).value).to.be.closeTo(
      truth().get('open.weighted') as number,
      1e-4,
    );
    const open = await kpi('zoho-crm', 'Potentials.csv', 'open-opportunities');
    const stage = truth().get('peer.16') as Record<string, number>;
    expect(open.value).to.equal(Object.values(stage).reduce((sum, n) => sum + n, 0));
  });
  it('Potentials: won amount by month of closing', async () => {
    const months = truth().get('won.month') as Record<string, number>;
    for (const [month, amount] of Object.entries(months).slice(0, 4)) {
      expect(
        (await kpi('zoho-crm', 'Potentials.csv', 'closed-won-amount', { period: month })).value,
      ).to.equal(amount);
    }
  });
});
