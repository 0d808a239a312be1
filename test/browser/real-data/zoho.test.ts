import { expect } from '@open-wc/testing';
import { board, isReadable, text, type Board } from './board.ts';
import {
  days,
  dollars,
  groupsOf,
  mean,
  percent,
  quantile,
  rowsOf,
  sum,
  whole,
  withTruth,
  type Row,
} from './files.ts';

/* A vendor's sample company in dollars: deals with probabilities, leads and campaigns, without goals and history. */

const set = 'zoho-crm';
const files = ['Potentials', 'Accounts', 'Leads', 'Calls', 'Campaigns', 'Quotes', 'Users'].map(
  (name) => `${name}.csv`,
);
const longMonths = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthName = (month: string): string => longMonths.format(new Date(`${month}-01`));
/** "15 Apr, 2021 00:02:00" → 2021-04-15T00:02:00Z. */
const instant = (written: string): string => new Date(`${written.replace(',', '')} UTC`).toISOString();
const short = (value: number): string =>
  `$${(value / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })}M`;

interface Deal {
  name: string;
  owner: string;
  stage: string;
  source: string;
  lead: string;
  amount: number;
  chance: number;
  created: string;
  close: string;
  state: string;
}
const dealOf = (row: Row): Deal => ({
  name: row['Potential Name']!,
  owner: row['Potential Owner']!,
  stage: row.Stage!,
  source: row['Lead Source']!,
  lead: row.LEADID!,
  amount: Number(row.Amount!.replace(/[$,]/g, '')),
  chance: Number(row.Probability) / 100,
  created: instant(row['Created Time']!),
  close: instant(row['Closing Date']!).slice(0, 10),
  state: row['Forecast Type']!,
});
const amounts = (deals: readonly Deal[]): number => sum(deals.map(({ amount }) => amount));

withTruth(set, (truth) => {
  let deals: Deal[];
  let shown: Board;
  before(async () => {
    deals = (await rowsOf(set, 'Potentials.csv')).map(dealOf);
    expect(deals).to.have.length(truth<Record<string, number>>('rows').Potentials!);
    expect(amounts(deals)).to.equal(truth<number[]>('amount')[0]);
  });
  const isOpen = ({ state }: Deal): boolean => state === 'Open';
  const isWon = ({ state }: Deal): boolean => state === 'Won';
  const inSecond = (day: string): boolean => day >= '2021-04-01' && day < '2021-07-01';
  const shows = (view: string, attributes: Readonly<Record<string, string>>): void => {
    before(async () => void (shown = await board(set, files, view, attributes)));
    after(() => shown.close());
    it('can be read, card by card', () => isReadable(shown));
    it('is as of the last close, in dollars', () => {
      const last = deals.filter((deal) => !isOpen(deal)).map(({ close }) => close);
      expect(last.sort().at(-1)).to.equal('2021-05-20');
      expect(text(shown.dashboard, '.resolved')).to.contain('as of May 20, 2021');
      expect(text(shown.dashboard, '.grid')).to.not.match(/[€£¥]/);
    });
  };

  describe('state of the union, the quarter to date', () => {
    shows('state-of-the-union', {});
    it('won, win rate, deal size, open pipeline', () => {
      const months = truth<Record<string, number>>('won.month');
      expect(text(shown.dashboard, '.resolved')).to.contain('Q2 2021');
      expect(shown.number('crm-kpi[metric=closed-won-amount]')).to.equal(
        dollars(months['2021-04']! + months['2021-05']!),
      );
      const closed = deals.filter((deal) => !isOpen(deal) && inSecond(deal.close));
      const won = closed.filter(isWon);
      expect(shown.number('[metric=won-deals]')).to.equal(whole(won.length));
      expect(shown.number('[metric=win-rate]')).to.equal(percent(won.length / closed.length));
      expect(shown.number('[metric=average-deal-size]')).to.equal(dollars(amounts(won) / won.length));
      expect(shown.words('[metric=average-deal-size]')).to.contain(
        `Median: ${dollars(
          quantile(
            won.map(({ amount }) => amount),
            0.5,
          ),
        )}`,
      );
      const types = truth<{ 'Forecast Type': string; amount: number }[]>('forecasttype');
      expect(shown.number('[metric=open-pipeline]')).to.equal(
        dollars(types.find((type) => type['Forecast Type'] === 'Open')!.amount),
      );
      const before = deals.filter(
        (deal) => isWon(deal) && deal.close >= '2020-04-01' && deal.close <= '2020-05-20',
      );
      expect(shown.words('crm-kpi[metric=closed-won-amount]')).to.contain(
        `on Q2 2020 to date (${dollars(amounts(before))})`,
      );
    });
    it('asks for targets and orders', () => {
      expect(shown.folded).to.contain('orders, targets');
    });
  });

  describe('state of the union, all time', () => {
    shows('state-of-the-union', { period: 'all', compare: 'none' });
    it('won in all and by month, win rate', async () => {
      const won = truth<{ Stage: string; n: number; amount: number }[]>('stage').find(
        ({ Stage }) => Stage === 'Closed Won',
      )!;
      expect(shown.number('crm-kpi[metric=closed-won-amount]')).to.equal(dollars(won.amount));
      expect(shown.number('[metric=won-deals]')).to.equal(whole(won.n));
      expect(shown.number('[metric=win-rate]')).to.equal(percent(truth<number[]>('winrate')[0]!));
      const [twin] = await shown.twins('crm-kpi[metric=closed-won-amount]');
      for (const [month, amount] of Object.entries(truth<Record<string, number>>('won.month')))
        expect(twin!.get(monthName(month))?.['Closed won'], month).to.equal(dollars(amount));
    });
    it('every rep: won, open, win rate', async () => {
      const [twin] = await shown.twins('crm-leaderboard');
      type Owner = {
        'Potential Owner': string;
        won: number;
        lost: number;
        won_amt: number;
        open_amt: number;
      };
      const owners = truth<Owner[]>('owner');
      expect(twin!.size).to.equal(owners.length);
      for (const { 'Potential Owner': owner, won, lost, won_amt, open_amt } of owners)
        expect(twin!.get(owner), owner).to.include({
          'Closed won': dollars(won_amt),
          'Deals won': whole(won),
          'Win rate': percent(won / (won + lost)),
          'Open pipeline': dollars(open_amt),
        });
    });
    it('what was won by source', async () => {
      const [twin] = await shown.twins('crm-breakdown');
      for (const { 'Lead Source': source, won } of truth<{ 'Lead Source': string; won: number }[]>('source'))
        expect(twin!.get(source), source).to.include({
          n: whole(won),
          'Closed won': dollars(amounts(deals.filter((deal) => isWon(deal) && deal.source === source))),
        });
      expect(twin!.get('No value')?.n).to.equal(
        whole(deals.filter((deal) => isWon(deal) && !deal.source).length),
      );
    });
    it('open deals by stage, as somebody else has published them', async () => {
      const [twin] = await shown.twins('crm-funnel');
      for (const [stage, n] of Object.entries(truth<Record<string, number>>('peer.16')))
        if (!stage.startsWith('Closed')) expect(twin!.get(stage)?.['Still here'], stage).to.equal(whole(n));
    });
  });

  describe('open pipe', () => {
    shows('open-pipe', {});
    it('open deals, their amounts and weighted amounts', () => {
      expect(shown.number('[metric=open-opportunities]')).to.equal(whole(deals.filter(isOpen).length));
      expect(shown.number('[metric=open-pipeline]')).to.equal(dollars(amounts(deals.filter(isOpen))));
      expect(shown.number('[metric=weighted-pipeline]')).to.equal(dollars(truth('open.weighted')));
    });
    it('how old they are, in all and by stage', async () => {
      const age = ({ created }: Deal): number => days(created, '2021-05-21');
      const ages = deals.filter(isOpen).map(age);
      const words = shown.words('crm-pipeline[view=age]');
      expect(words).to.contain(`Median ${whole(quantile(ages, 0.5))} days`);
      expect(words).to.contain(`Mean ${whole(mean(ages))} days`);
      const [bins] = await shown.twins('crm-pipeline[view=age]');
      expect(sum([...bins!.values()].map(({ Total }) => Number(Total!.replace(',', ''))))).to.equal(
        ages.length,
      );
      expect(bins!.get('61–90 days')?.Total).to.equal(
        whole(ages.filter((one) => one >= 61 && one < 91).length),
      );
      const [stages] = await shown.twins('crm-pipeline[view=time-in-stage]');
      const open = groupsOf(deals.filter(isOpen), ({ stage }) => stage);
      expect(stages!.size).to.equal(open.size);
      for (const [stage, own] of open)
        expect(stages!.get(stage), stage).to.include({
          Deals: whole(own.length),
          'Now, on average': `${whole(mean(own.map(age)))} days`,
        });
    });
    it('all of them past their close', () => {
      const open = deals.filter(isOpen);
      const late = open.filter(({ close }) => close < '2021-05-21');
      expect(shown.words('crm-pipeline[view=deals]')).to.contain(
        `${whole(late.length)} of ${whole(open.length)} deals worth ${dollars(amounts(late))} at risk`,
      );
    });
    it('asks for the history', () => {
      for (const lack of ['stage_history', 'deals.last_activity_at']) expect(shown.folded).to.contain(lack);
    });
  });

  describe('pipe gen, all time', () => {
    shows('pipe-gen', { period: 'all', compare: 'none' });
    it('pipeline created and new leads, by month', async () => {
      expect(shown.number('crm-kpi[metric=pipeline-created]')).to.equal(dollars(amounts(deals)));
      const [created] = await shown.twins('crm-kpi[metric=pipeline-created]');
      const months = groupsOf(deals, (deal) => deal.created.slice(0, 7));
      for (const [month, n] of Object.entries(truth<Record<string, number>>('created.month'))) {
        expect(months.get(month), month).to.have.length(n);
        expect(created!.get(monthName(month))?.['Pipeline created'], month).to.equal(
          dollars(amounts(months.get(month)!)),
        );
      }
      const leads = truth<{ n: number; month: Record<string, number> }>('leads');
      expect(shown.number('crm-kpi[metric=new-leads]')).to.equal(whole(leads.n));
      const [twin] = await shown.twins('crm-kpi[metric=new-leads]');
      for (const [month, n] of Object.entries(leads.month))
        expect(twin!.get(monthName(month))?.['New leads'], month).to.equal(whole(n));
    });
    it('by source: pipeline, and which leads were won', async () => {
      const [twin] = await shown.twins('crm-breakdown[by=source]');
      const won = new Set(deals.filter(isWon).map(({ lead }) => lead));
      const leads = groupsOf(await rowsOf(set, 'Leads.csv'), (row) => row['Lead Source']!);
      for (const { 'Lead Source': source, n } of truth<{ 'Lead Source': string; n: number }[]>('source')) {
        const own = deals.filter((deal) => deal.source === source);
        expect(own, source).to.have.length(n);
        const rate = mean((leads.get(source) ?? []).map(({ LEADID }) => Number(won.has(LEADID!))));
        expect(twin!.get(source), source).to.include({
          'Pipeline created': dollars(amounts(own)),
          // Leads spell one source in another way.
          'Lead-to-win rate': source === 'OnlineStore' ? '–' : percent(rate),
        });
      }
    });
    it('per rep', async () => {
      const [twin] = await shown.twins('crm-leaderboard');
      for (const [owner, own] of groupsOf(deals, (deal) => deal.owner))
        expect(twin!.get(owner)?.['Pipeline created'], owner).to.equal(dollars(amounts(own)));
    });
    it('asks for goals and history', () => {
      for (const lack of ['targets', 'stage_history']) expect(shown.folded).to.contain(lack);
    });
  });

  describe('forecast', () => {
    shows('forecast', {});
    it('closed, and what is open in the quarter though its day has passed', async () => {
      const closed = amounts(deals.filter((deal) => isWon(deal) && inSecond(deal.close)));
      const due = deals.filter((deal) => isOpen(deal) && inSecond(deal.close));
      expect(shown.number('crm-forecast')).to.equal(dollars(closed));
      const [categories, months] = await shown.twins('crm-forecast');
      expect(categories!.get('Closed')?.Value).to.equal(dollars(closed));
      expect(categories!.get('Pipeline')?.Value).to.equal(dollars(amounts(due)));
      expect(categories!.get('Pipeline')?.['Running total']).to.equal(dollars(closed + amounts(due)));
      expect(short(closed)).to.equal('$12.3M');
      const late = due.filter(({ close }) => close <= '2021-05-20').length;
      expect(shown.words('crm-forecast')).to.contain(`${late} open deals past the expected close`);
      // The month that has not ended is no part of the history.
      for (const [month, amount] of Object.entries(truth<Record<string, number>>('won.month')))
        if (month < '2021-05')
          expect(months!.get(monthName(month))?.['Closed won'], month).to.equal(dollars(amount));
    });
    it('deals past their close', () => {
      const late = deals.filter((deal) => isOpen(deal) && deal.close <= '2021-05-20').length;
      expect(shown.words('crm-table[metric=overdue-deals]')).to.contain(
        `Deals past their close date ${whole(late)}`,
      );
    });
    it('the largest deals of the quarter', async () => {
      const top = deals
        .filter((deal) => isWon(deal) && inSecond(deal.close))
        .sort((a, b) => b.amount - a.amount)
        .slice(0, 10);
      const listed = await shown.list('crm-table[metric=top-deals]');
      expect(listed.map(({ Name, Amount }) => `${Name} ${Amount}`)).to.deep.equal(
        top.map(({ name, amount }) => `${name} ${dollars(amount)}`),
      );
    });
    it('asks for goals, submissions and history', () => {
      for (const lack of ['forecasts', 'targets', 'stage_history']) expect(shown.folded).to.contain(lack);
    });
  });
});
