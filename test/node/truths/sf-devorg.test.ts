import { beforeAll, describe, expect, it } from 'vitest';
import {
  compare,
  count,
  days,
  each,
  empty,
  equals,
  mean,
  median,
  type Measure,
} from '../../../src/metrics/language.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import { deals } from '../../../src/schema/deals.ts';
import { leads } from '../../../src/schema/leads.ts';
import { stageHistory } from '../../../src/schema/stage-history.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { load } from '../../../workers/ingest/load.ts';
import { plain, sheet, truth } from '../models/support.ts';
import { answerOf, tableOf, teachMeasure, valueIn } from './ad-hoc.ts';

/* Sample records of a Salesforce developer org, read as the files they are. */

const file = truth<{ checks: { id: string; value: unknown }[] }>('sf-devorg/truth.json');
const value = <T>(id: string): T => valueIn<T>(file!, id);
const names = ['Opportunity.csv', 'OpportunityHistory.csv', 'Lead.csv'];
const texts = names.map((name) => plain(`sf-devorg/${name}`));

describe.skipIf(!file || texts.includes(null))('a Salesforce developer org', () => {
  let tables: Tables;
  beforeAll(async () => {
    ({ tables } = await load(
      names.map((name, i) => ({ name, text: texts[i]! })),
      {},
    ));
  });
  const ask = async (id: string, more: Partial<Question> = {}, on = tables): Promise<MetricAnswer> =>
    (await answerOf(on, { metrics: [id], asOf: '2026-03-31', ...more })).metrics[id]!;
  const groups = async (id: string, by: string): Promise<Record<string, number | null>> =>
    Object.fromEntries((await ask(id, { by: [by] })).groups!.map(({ key, value: v }) => [key[0] ?? '', v]));
  const counted = (name: string, of: Measure): string => teachMeasure(`sf-${name}`, of);

  it('deals and amounts by stage', async () => {
    const stages = value<{ StageName: string; n: number; amount: number }[]>('stage');
    expect(await groups(counted('deals', count(deals)), 'stage')).toEqual(
      Object.fromEntries(stages.map(({ StageName, n }) => [StageName, n])),
    );
    const amounts = await groups('open-pipeline', 'stage');
    for (const { StageName, amount } of stages)
      if (!StageName.startsWith('Closed')) expect(amounts[StageName], StageName).toBe(amount);
  });

  it('won, lost, win rate', async () => {
    const [won, wonAmount, lost, lostAmount, rate] = value<number[]>('won');
    expect((await ask('won-deals')).value).toBe(won);
    expect((await ask('lost-deals')).value).toBe(lost);
    expect((await ask('closed-won-amount')).value).toBe(wonAmount);
    expect((await ask('win-rate')).value).toBeCloseTo(rate!, 12);
    expect((await ask('win-rate-value')).value).toBeCloseTo(wonAmount! / (wonAmount! + lostAmount!), 12);
  });

  it('open: number, amount, weighted', async () => {
    const [n, amount, weighted, expected] = value<number[]>('open');
    expect((await ask('open-opportunities')).value).toBe(n);
    expect((await ask('open-pipeline')).value).toBe(amount);
    const own = (await ask('weighted-pipeline')).value;
    expect(own).toBeCloseTo(weighted!, 6);
    expect(own).toBeCloseTo(expected!, 6);
  });

  it('without an amount, a next step, a source', async () => {
    const found = await Promise.all(
      [deals.amount, deals.next_step, deals.source].map(
        async (column) =>
          (await ask(counted(`no-${column.name}`, count(deals, { where: empty(column) })))).value,
      ),
    );
    expect(found).toEqual(value<number[]>('amount.missing'));
    // The catalogue's are of open deals only.
    const open = await ask('deals-missing-next-step');
    expect({ theirs: value<number[]>('amount.missing')[1], ours: open.value }).toEqual({
      theirs: 36,
      ours: 16,
    });
  });

  it('by month of the close date', async () => {
    const id = counted('closing', count(deals, { at: { k: 'event', on: deals.close_date, ahead: true } }));
    const { spans, metrics } = await answerOf(tables, {
      metrics: [id],
      grain: 'month',
      period: '2024-01..2026-12',
      asOf: '2026-03-31',
    });
    const found = spans!.map(({ from }, i) => [from.slice(0, 7), metrics[id]!.series![i]!.value]);
    expect(Object.fromEntries(found.filter(([, n]) => n))).toEqual(value('close.month'));
  });

  it('days from creation to close, by the simulated days', async () => {
    const iso = (text: string): string | null => text && new Date(`${text} UTC`).toISOString().slice(0, 10);
    const simulated = tableOf('deals', sheet('sf-devorg/Opportunity.csv')!, {
      created_at: (row) => iso(row['Opp Creation Date_Simulated']!) || null,
      closed_at: (row) => iso(row['Opp Close Date_Simulated']!) || null,
    });
    const lasted = days(deals.created_at, deals.closed_at);
    const [average, middle, n] = value<number[]>('lifecycle');
    const found = await ask(counted('lifecycle', mean(deals, lasted)), {}, simulated);
    expect(found.value).toBeCloseTo(average!, 9);
    expect(found.n).toBe(n);
    const half = await ask(counted('half-life', median(deals, lasted)), {}, simulated);
    expect(half.value).toBe(middle);
  });

  it('history by stage and forecast category, and deals with more than one row', async () => {
    const history = value<{ stage: object; cat: object; multi: number }>('history');
    const rows = counted('history', count(stageHistory));
    expect(await groups(rows, 'stage')).toEqual(history.stage);
    for (const [name, n] of Object.entries(history.cat)) {
      const where = equals(stageHistory.forecast_category, name.toLowerCase());
      expect((await ask(counted(`category-${name}`, count(stageHistory, { where })))).value, name).toBe(n);
    }
    expect((await ask(rows)).value).toBe(value<number[]>('rows')[1]);
    const several = compare(each(count(stageHistory), stageHistory.deal_id), '>', 1);
    expect((await ask(counted('several', count(deals, { where: several })))).value).toBe(history.multi);
  });

  it('leads by status, and converted ones', async () => {
    type Leads = {
      readonly status: Readonly<Record<string, number>>;
      readonly conv: number;
      readonly rate: number;
    };
    const { status, conv, rate } = value<Leads>('leads');
    // Ours are the schema's words for theirs.
    expect(await groups(counted('leads', count(leads)), 'status')).toEqual({
      working: status['Working - Contacted'],
      qualified: status['Closed - Converted'],
      disqualified: status['Closed - Not Converted'],
      new: status['Open - Not Contacted'],
    });
    // The export has no day of creation: no rate until the reader names a column for it.
    expect((await ask('lead-conversion-rate')).reason).toBe('missing-column:leads.created_at');
    const input = { name: 'Lead.csv', text: texts[2]! };
    const named = await load([input], { map: { LastModifiedDate: 'created_at' } });
    const answer = await ask('lead-conversion-rate', {}, named.tables);
    // By the day of conversion, as by the flag, not by the status: three are closed as converted without either.
    expect(answer.value).toBeCloseTo(rate, 10);
    expect(answer.value! * answer.n).toBeCloseTo(conv, 9);
  });
});
