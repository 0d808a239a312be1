import { beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  groupsOf,
  near,
  open,
  pairs,
  same,
  seriesOf,
  truthOf,
  valueOf,
  type Row,
  type Source,
} from './support.ts';

const set = 'zoho-crm';
const truth = truthOf(set);

describe.skipIf(!truth)(`${set}: deals, leads, campaigns`, () => {
  const check = truth!;
  let source: Source;
  let campaigns: Source;
  beforeAll(async () => {
    source = await open(set, [
      { file: 'Potentials.csv', table: 'deals' },
      // When a lead was converted is not in the export: its first day stands for it.
      {
        file: 'Leads.csv',
        table: 'leads',
        add: (row) => ({ converted_at: row['CONVERTED'] === 'Yes' ? row['Created Time']! : '' }),
      },
    ]);
    campaigns = await open(set, [{ file: 'Campaigns.csv', table: 'campaigns' }], {
      map: { CAMPAIGNID: 'campaign_id', Type: 'channel', 'Actual Cost': 'cost', 'Budgeted Cost': 'budget' },
    });
  });

  it('deals by stage and by outcome', async () => {
    const stages = check<{ Stage: string; n: number; amount: number }[]>('stage');
    const open = await groupsOf(source, 'open-opportunities', 'stage');
    const amounts = await groupsOf(source, 'pipeline-by-stage', 'stage');
    const created = await groupsOf(source, 'opportunities-created', 'stage');
    for (const { Stage, n, amount } of stages) {
      expect(created.get(Stage)!.value, Stage).toBe(n);
      if (/^Closed/.test(Stage)) continue;
      expect(open.get(Stage)!.value, Stage).toBe(n);
      near(amounts.get(Stage)!.value, amount, Stage);
    }
    same(open, check<Record<string, number>>('peer.16'));
    const { tier } = check<{ tier: Record<string, number> }>('open.age');
    same(await groupsOf(source, 'open-opportunities', 'Age Tier'), tier);
    const types = check<{ 'Forecast Type': string; n: number; amount: number }[]>('forecasttype');
    const [lost, pending, won] = types as [(typeof types)[0], (typeof types)[0], (typeof types)[0]];
    expect(await valueOf(source, 'lost-deals')).toBe(lost.n);
    expect(await valueOf(source, 'open-opportunities')).toBe(pending.n);
    near(await valueOf(source, 'open-pipeline'), pending.amount);
    near(await valueOf(source, 'closed-won-amount'), won.amount);
  });

  it('win rates by number and by amount', async () => {
    const [closed, all, byAmount] = check<number[]>('winrate');
    near(await valueOf(source, 'win-rate'), closed!);
    near(await valueOf(source, 'win-rate-cohort'), all!);
    near(await valueOf(source, 'win-rate-value'), byAmount!);
    near(await valueOf(source, 'weighted-pipeline'), check('open.weighted'));
    near(await valueOf(source, 'pipeline-created'), check<number[]>('amount')[0]!);
  });

  it('by owner and by source', async () => {
    type Owner = {
      'Potential Owner': string;
      n: number;
      won: number;
      lost: number;
      won_amt: number;
      open_amt: number;
    };
    const owners = check<Owner[]>('owner');
    const of = (key: keyof Owner) =>
      owners.map((row) => [row['Potential Owner'], row[key] as number] as const);
    same(await groupsOf(source, 'opportunities-created', 'owner'), of('n'));
    same(await groupsOf(source, 'won-deals', 'owner'), of('won'));
    same(await groupsOf(source, 'lost-deals', 'owner'), of('lost'));
    same(await groupsOf(source, 'closed-won-amount', 'owner'), of('won_amt'));
    same(await groupsOf(source, 'open-pipeline', 'owner'), of('open_amt'));
    const sources = check<{ 'Lead Source': string; n: number; won: number }[]>('source');
    // Deals without a source are a group of their own; the answer's grouping drops them.
    const named = await groupsOf(source, 'opportunities-created', 'source');
    const blank = named.get('')!.value!;
    expect(blank + sources.reduce((sum, { n }) => sum + n, 0)).toBe(
      check<{ Potentials: number }>('rows').Potentials,
    );
    same(new Map([...named].filter(([key]) => key)), pairs(sources, 'Lead Source', 'n'));
    const won = await groupsOf(source, 'won-deals', 'source');
    same(new Map([...won].filter(([key]) => key)), pairs(sources, 'Lead Source', 'won'));
  });

  it('no deal closes before it begins', async () => {
    const { n, excluded } = await ask(source, 'sales-cycle-length');
    expect(n).toBe(await valueOf(source, 'won-deals'));
    expect(excluded.length).toBe(check('closing.before.created'));
  });

  it('by month', async () => {
    same(
      await seriesOf(source, 'opportunities-created', 'month', {}, 7),
      check<Record<string, number>>('created.month'),
    );
    same(
      await seriesOf(source, 'closed-won-amount', 'month', {}, 7),
      check<Record<string, number>>('won.month'),
    );
  });

  it('leads: conversion, by source, status and month', async () => {
    type Leads = {
      n: number;
      conv: number;
      rate: number;
      status: Record<string, number>;
      month: Record<string, number>;
    };
    const leads = check<Leads>('leads');
    const { value, n } = await ask(source, 'lead-conversion-rate');
    near(value, leads.rate);
    expect([n, Math.round(value! * n)]).toEqual([leads.n, leads.conv]);
    const sources = check<{ 'Lead Source': string; n: number; pct: number }[]>('peer.13');
    const found = await groupsOf(source, 'lead-conversion-rate', 'source');
    same(
      found,
      pairs(sources, 'Lead Source', (row) => row.pct / 100),
    );
    same(found, pairs(sources, 'Lead Source', 'n'), (group) => group.n);
    same(await seriesOf(source, 'new-leads', 'month', {}, 7), leads.month);
    // Statuses are read as the schema's: the words of the export that mean the same come together.
    const { status } = leads as { status: Record<string, number> };
    const sum = (...words: string[]): number => words.reduce((total, word) => total + status[word]!, 0);
    same(await groupsOf(source, 'new-leads', 'status'), {
      new: sum('Not Contacted'),
      working: sum('Contacted', 'Attempted to Contact'),
      nurturing: sum('Contact in Future'),
      qualified: sum('Pre Qualified'),
      disqualified: sum('Lost Lead', 'Junk Lead'),
    });
  });

  it('campaigns: number and cost by type, from $141.56K', async () => {
    const types = check<{ Type: string; n: number; 'Actual Cost_n': number }[]>('campaigns');
    same(await groupsOf(campaigns, 'campaigns-started', 'channel'), pairs(types, 'Type', 'n'));
    // Cost is spread over a campaign's days: only a window that holds all of them has all of it.
    const whole = { period: '2015..2030', asOf: '2030-12-31' };
    same(await groupsOf(campaigns, 'campaign-cost', 'channel', whole), pairs(types, 'Type', 'Actual Cost_n'));
    near(await valueOf(campaigns, 'campaign-cost', whole), check<number[]>('campaigns.total')[2]!);
  });

  it('people of campaigns by what they did', async () => {
    const told = check<Record<string, number>>('campaign.status');
    const words: Record<string, string> = {
      'Opted Out': 'unsubscribe',
      Sent: 'sent',
      Bounced: 'bounce',
      Received: 'delivered',
      Responded: 'response',
      Opened: 'open',
    };
    const touches = await open(
      set,
      [
        {
          file: 'Campaign_Lead_Status.csv',
          table: 'touches',
          add: (row: Row) => ({ type: words[row['Status']!] ?? 'other', channel: 'email' }),
        },
      ],
      { map: { 'Last Modified Time': 'at', 'Campaign Name': 'campaign_id' } },
    );
    expect(await valueOf(touches, 'campaign-responses')).toBe(told['Responded']);
  });
});
