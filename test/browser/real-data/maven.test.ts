import { expect } from '@open-wc/testing';
import { board, isReadable, text, type Board } from './board.ts';
import {
  days,
  groupsOf,
  mean,
  percent,
  quantile,
  rowsOf,
  sum,
  tenths,
  whole,
  withTruth,
  type Row,
} from './files.ts';

/* A seller of hardware whose export has no currency, no amounts before a deal is won, no goals and no history. */

const set = 'maven-crm';
const files = ['sales_pipeline_iso.csv', 'accounts.csv', 'products.csv', 'sales_teams.csv'];
const longMonths = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthName = (month: string): string => longMonths.format(new Date(`${month}-01`));

const value = ({ close_value }: Row): number => Number(close_value);
const isWon = ({ deal_stage }: Row): boolean => deal_stage === 'Won';
const isClosed = ({ deal_stage }: Row): boolean => deal_stage === 'Won' || deal_stage === 'Lost';
const inFourth = (day: string): boolean => day >= '2017-10-01' && day <= '2017-12-31';

withTruth(set, (truth) => {
  let rows: Row[];
  let shown: Board;
  before(async () => {
    rows = await rowsOf(set, 'sales_pipeline_iso.csv');
    expect(rows).to.have.length(truth('rows'));
  });
  const shows = (view: string, attributes: Readonly<Record<string, string>>): void => {
    before(async () => void (shown = await board(set, files, view, attributes)));
    after(() => shown.close());
    it('can be read, card by card', () => isReadable(shown));
    it('is as of the last day of the data, in no currency', () => {
      expect(text(shown.dashboard, '.resolved')).to.contain('as of Dec 31, 2017');
      expect(text(shown.dashboard, '.grid')).to.not.match(/[$€£]/);
    });
    it('says which rows lack the day of creation', () => {
      expect(text(shown.dashboard, '.found')).to.contain('500 rows').and.to.contain('created_at');
    });
  };

  describe('state of the union, the last quarter', () => {
    shows('state-of-the-union', {});
    it('won, win rate and deal size of the quarter', () => {
      const closed = rows.filter((row) => isClosed(row) && inFourth(row.close_date!));
      const won = closed.filter(isWon);
      expect(text(shown.dashboard, '.resolved')).to.contain('Q4 2017');
      const { '2017Q4': revenue } = truth<Record<string, number>>('revenue.quarter');
      expect(shown.number('crm-kpi[metric=closed-won-amount]')).to.equal(whole(revenue!));
      expect(shown.number('[metric=won-deals]')).to.equal(whole(won.length));
      expect(shown.number('[metric=win-rate]')).to.equal(percent(won.length / closed.length));
      expect(shown.number('[metric=average-deal-size]')).to.equal(tenths(revenue! / won.length));
      expect(shown.words('[metric=average-deal-size]')).to.contain(
        `Median: ${whole(quantile(won.map(value), 0.5))}`,
      );
    });
    it('an open pipeline without amounts is told in words, never as 0', () => {
      expect(shown.number('[metric=open-pipeline]')).to.equal('');
      expect(shown.words('[metric=open-pipeline]')).to.match(/No data .*None of the rows has a value/);
    });
    it('asks for the files that it has not: targets and orders', () => {
      expect(shown.folded).to.contain('orders, targets').and.to.contain('Quota attainment');
    });
  });

  describe('state of the union, all time', () => {
    shows('state-of-the-union', { period: 'all', compare: 'none' });
    it('revenue, wins, win rate and deal size, and their months', async () => {
      const [won, wins] = ['crm-kpi[metric=closed-won-amount]', '[metric=won-deals]'];
      const [size, rate] = ['[metric=average-deal-size]', '[metric=win-rate]'];
      expect(shown.number(won)).to.equal(whole(truth('revenue.won')));
      expect(shown.number(wins)).to.equal(whole(truth<Record<string, number>>('stage.count').Won!));
      expect(shown.number(rate)).to.equal(percent(truth('winrate.closed')));
      const [low, high] = truth<[number, number]>('winrate.closed.wilson95');
      expect(shown.words(rate))
        .to.contain(`${percent(low)} to ${percent(high)}`)
        .and.to.contain('n = 6,711');
      expect(shown.number(size)).to.equal(tenths(truth('dealsize.mean')));
      expect(shown.words(size)).to.contain(`Median: ${whole(truth('dealsize.median'))}`);
      const months: [string, string, string, (value: number) => string][] = [
        [won, 'Closed won', 'revenue.month', whole],
        [wins, 'Deals won', 'wins.month', whole],
        [rate, 'Win rate', 'winrate.month', percent],
      ];
      for (const [selector, column, id, written] of months) {
        const [twin] = await shown.twins(selector);
        for (const [month, figure] of Object.entries(truth<Record<string, number>>(id)))
          expect(twin!.get(monthName(month))?.[column], `${id} ${month}`).to.equal(written(figure));
      }
    });
    it('the sum of the year so far', async () => {
      const [twin] = await shown.twins('crm-trend');
      const months = Object.entries(truth<Record<string, number>>('revenue.month'));
      months.forEach(([month], i) => {
        const far = sum(months.slice(0, i + 1).map(([, amount]) => amount));
        expect(Object.values(twin!.get(monthName(month))!)[0], month).to.equal(whole(far));
      });
    });
    it('what was won by product', async () => {
      const [twin] = await shown.twins('crm-breakdown');
      const products = truth<{ product: string; won: number; revenue: number }[]>('winrate.by.product');
      expect(twin!.size).to.equal(products.length);
      for (const { product, won, revenue } of products)
        expect(twin!.get(product), product).to.include({ 'Closed won': whole(revenue), n: whole(won) });
    });
    it('every rep: amount, wins, win rate, cycle', async () => {
      const [twin] = await shown.twins('crm-leaderboard');
      const agents =
        truth<{ sales_agent: string; won: number; revenue: number; win_rate: number }[]>(
          'winrate.by.sales_agent',
        );
      const cycles = truth<{ sales_agent: string; mean: number }[]>('cycle.by.agent');
      expect(twin!.size).to.equal(agents.length);
      for (const { sales_agent, won, revenue, win_rate } of agents)
        expect(twin!.get(sales_agent), sales_agent).to.include({
          'Closed won': whole(revenue),
          'Deals won': whole(won),
          'Win rate': percent(win_rate),
          'Average deal size': tenths(revenue / won),
          'Sales cycle length': `${whole(cycles.find((one) => one.sales_agent === sales_agent)!.mean)} days`,
          Rank: whole(1 + agents.filter((other) => other.revenue > revenue).length),
        });
    });
    it('the stages: who is where, what was lost', async () => {
      const [twin] = await shown.twins('crm-funnel');
      const { Won, Lost, Engaging, Prospecting } = truth<Record<string, number>>('stage.count');
      expect(twin!.get('Prospecting')).to.include({
        Deals: whole(truth('rows')),
        'Lost here': whole(Lost!),
        'Still here': whole(Prospecting!),
      });
      expect(twin!.get('Engaging')).to.include({
        Deals: whole(Engaging! + Won!),
        'Still here': whole(Engaging!),
      });
      expect(twin!.get('Won')).to.include({ Deals: whole(Won!) });
      expect(shown.words('crm-funnel')).to.contain(percent(truth('winrate.all')));
    });
    it('the ten largest deals', async () => {
      const listed = await shown.list('crm-table[metric=top-deals]');
      const top = truth<{ opportunity_id: string; sales_agent: string; close_value: number }[]>('topdeals');
      expect(listed.map(({ Name, Amount, Owner }) => [Name, Amount, Owner] as const)).to.deep.equal(
        top.map(({ opportunity_id, close_value, sales_agent }) => [
          opportunity_id,
          whole(close_value),
          sales_agent,
        ]),
      );
    });
  });

  describe('open pipe', () => {
    shows('open-pipe', {});
    // Ages run to the end of the last day, the published ones to its beginning.
    const later = 1;
    const ages = (): number[] =>
      rows.flatMap(({ deal_stage, engage_date }) =>
        deal_stage === 'Engaging' ? [days(engage_date!, '2017-12-31') + later] : [],
      );
    it('open deals are counted though none has an amount', () => {
      const card = '[metric=open-opportunities]';
      expect(shown.number(card)).to.equal(whole(truth<Record<string, number>>('open.count').Engaging!));
      expect(shown.words(card)).to.contain('Average open deal size –');
      expect(shown.words('[metric=open-pipeline]')).to.contain('None of the rows has a value');
      expect(shown.words('crm-pipeline[view=deals]')).to.contain('None of the rows has a value');
    });
    it('how old they are', async () => {
      const { n, mean: average, median } = truth<{ n: number; mean: number; median: number }>('open.age');
      expect(ages()).to.have.length(n);
      expect(mean(ages())).to.be.closeTo(average + later, 1e-6);
      const words = shown.words('crm-pipeline[view=age]');
      expect(words).to.contain(`Median ${whole(median + later)} days`);
      expect(words).to.contain(`Mean ${whole(average + later)} days`);
      const [twin] = await shown.twins('crm-pipeline[view=age]');
      const bins: Readonly<Record<string, [number, number]>> = {
        '0–30 days': [0, 31],
        '31–60 days': [31, 61],
        '61–90 days': [61, 91],
        '91–180 days': [91, 181],
        '181 days or more': [181, Infinity],
      };
      for (const [bin, [from, to]] of Object.entries(bins)) {
        const within = ages().filter((age) => age >= from && age < to);
        expect(twin!.get(bin)?.Total, bin).to.equal(whole(within.length));
      }
    });
    it('which are stuck, and which are open longer than three quarters of the deals won took', async () => {
      const { p75 } = truth<{ p75: number }>('cycle.won');
      const over = (limit: number): string => whole(ages().filter((age) => age > limit).length);
      const long = shown.words('crm-table[metric=deals-open-too-long]');
      expect(long).to.contain(`Deals open too long ${over(p75)}`);
      expect((await shown.list('crm-table[metric=deals-open-too-long]'))[0]).to.include({
        Days: `${whole(Math.max(...ages()))} days`,
        Limit: `${whole(p75)} days`,
        Amount: '–',
      });
      // No history tells how long a stage usually takes: thirty days stand for it.
      expect(shown.words('crm-table[metric=stalled-deals]')).to.contain(`Deals stuck in a stage ${over(30)}`);
      const [twin] = await shown.twins('crm-pipeline[view=time-in-stage]');
      expect(twin!.get('Engaging')).to.include({
        Deals: whole(ages().length),
        Stalled: over(30),
        Usual: '–',
      });
    });
    it('asks for history and probabilities', () => {
      for (const lack of ['stage_history', 'deals.probability', 'deals.last_activity_at'])
        expect(shown.folded).to.contain(lack);
    });
  });

  describe('pipe gen', () => {
    shows('pipe-gen', {});
    const created = (): Row[] => rows.filter(({ engage_date }) => inFourth(engage_date!));
    it('pipeline created, and by whom', async () => {
      const engaged = truth<Record<string, number>>('engaged.month');
      expect(created()).to.have.length(sum(['10', '11', '12'].map((month) => engaged[`2017-${month}`]!)));
      const card = 'crm-kpi[metric=pipeline-created]';
      expect(shown.number(card)).to.equal(whole(sum(created().map(value))));
      expect(shown.words(card)).to.contain(`Opportunities created ${whole(created().length)}`);
      const [twin] = await shown.twins('crm-leaderboard');
      const agents = groupsOf(created(), ({ sales_agent }) => sales_agent!);
      expect(twin!.size).to.equal(agents.size);
      for (const [agent, own] of agents)
        expect(twin!.get(agent)?.['Pipeline created'], agent).to.equal(whole(sum(own.map(value))));
    });
    it('what becomes of the deals of a month', async () => {
      const [twin] = await shown.twins('crm-trend[metric=win-rate-cohort]');
      const cohorts =
        truth<{ month: string; Engaging: number; Won: number; Lost: number }[]>('cohort.engage');
      const year = cohorts.filter(({ month }) => month > '2017');
      expect(twin!.size).to.equal(year.length);
      for (const { month, Engaging, Won, Lost } of year)
        expect(twin!.get(monthName(month)), month).to.include({
          'Win rate of a creation cohort': percent(Won / (Engaging + Won + Lost)),
          n: whole(Engaging + Won + Lost),
        });
    });
    it('asks for leads, goals, sources', () => {
      for (const lack of ['leads', 'targets', 'stage_history', 'deals.source'])
        expect(shown.folded).to.contain(lack);
    });
  });

  describe('forecast', () => {
    shows('forecast', {});
    it('what is closed; what has no amount is a dash, not 0', async () => {
      const closed = whole(truth<Record<string, number>>('revenue.quarter')['2017Q4']!);
      expect(shown.number('crm-forecast')).to.equal(closed);
      const [categories, months] = await shown.twins('crm-forecast');
      expect(categories!.get('Closed')).to.include({ Value: closed });
      for (const open of ['Commit', 'Best case', 'Pipeline'])
        expect(categories!.get(open)?.Value, open).to.equal('–');
      for (const [month, amount] of Object.entries(truth<Record<string, number>>('revenue.month')))
        expect(months!.get(monthName(month))?.['Closed won'], month).to.equal(whole(amount));
    });
    it('no deal is past its close where none has a day for it', () => {
      expect(shown.words('crm-table[metric=overdue-deals]')).to.contain('Nothing falls into this selection');
    });
    it('asks for goals, submissions, probabilities', () => {
      for (const lack of ['forecasts', 'targets', 'stage_history', 'deals.probability'])
        expect(shown.folded).to.contain(lack);
    });
  });
});
