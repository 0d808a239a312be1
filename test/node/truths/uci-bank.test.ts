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

const set = 'uci-bank';
const truth = truthOf(set);
const file = 'bank_market.csv';

const columns = ['month', 'poutcome', 'job', 'contact', 'marital', 'education', 'campaign'];

/** Days without a year: every campaign is put into one leap year. */
const day = (row: Row): string =>
  `2008-${String('janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(row['month']!) / 3 + 1).padStart(2, '0')}-${row['day']!.padStart(2, '0')}`;

interface Share {
  n: number;
  yes: number;
  rate: number;
  lo: number;
  hi: number;
}

describe.skipIf(!truth)(set, () => {
  const check = truth!;
  let leads: Source;
  let calls: Source;
  beforeAll(async () => {
    const add = (row: Row) => ({
      created_at: day(row),
      converted_at: row['y'] === 'yes' ? day(row) : '',
      // The answer counts ten calls and more as ten.
      made: String(Math.min(10, +row['campaign']!)),
      before: +row['pdays']! >= 0 ? 'yes' : 'no',
    });
    const only = ['Cust_num', ...columns];
    leads = await open(set, [{ file, table: 'leads', add, only }], { map: { Cust_num: 'lead_id' } });
    const call = (row: Row) => ({ direction: 'outbound', started_at: day(row), answered_at: day(row) });
    calls = await open(set, [{ file, table: 'calls', add: call, only: ['Cust_num', 'duration', 'y'] }], {
      map: { Cust_num: 'call_id', duration: 'talk_s' },
    });
  });

  it('conversion with its Wilson limits', async () => {
    const { value, n, interval } = await ask(leads, 'lead-conversion-rate');
    const [sales, rate] = check<number[]>('conv');
    near(value, rate!);
    expect(n).toBe(check('rows'));
    expect(Math.round(value! * n)).toBe(sales);
    near(interval!.low, check<number[]>('conv.wilson95')[0]!);
    near(interval!.high, check<number[]>('conv.wilson95')[1]!);
    // Won in the period out of created in the period: the same here, for the file has one day for both.
    near(await valueOf(leads, 'lead-conversion-rate-period'), rate!);
  });

  it.each(columns)('conversion by %s, with n and limits', async (by) => {
    const rows = check<(Share & Record<string, string>)[]>(`by.${by}`);
    const found = await groupsOf(leads, 'lead-conversion-rate', by);
    const of = (key: keyof Share) => rows.map((row) => [String(row[by]), row[key]] as const);
    same(found, of('rate'));
    same(found, of('n'), ({ n }) => n);
    same(found, of('lo'), ({ interval }) => interval!.low);
    same(found, of('hi'), ({ interval }) => interval!.high);
  });

  it('conversion by month, as a series of the dates', async () => {
    const rows = check<(Share & { month: string })[]>('by.month');
    const found = await seriesOf(leads, 'lead-conversion-rate', 'month', { period: '2008' });
    const named = new Map(
      [...found].map(([from, value]) => [
        new Date(from).toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase(),
        value,
      ]),
    );
    expect(named.size).toBe(12);
    same(named, pairs(rows, 'month', 'rate'));
    same(named, pairs(rows, 'month', 'hi'), ({ interval }) => interval!.high);
  });

  it('share of all sales within so many calls', async () => {
    const groups = await groupsOf(leads, 'lead-conversion-rate', 'made');
    const [sales] = check<number[]>('conv');
    let sum = 0;
    for (const [made, share] of Object.entries(check<Record<string, number>>('cum'))) {
      const { value, n } = groups.get(made)!;
      near((sum += value! * n) / sales!, share, made);
    }
  });

  it('who was called before, and who was not', async () => {
    const [before, beforeRate, never, neverRate] = check<number[]>('prev');
    const groups = await groupsOf(leads, 'lead-conversion-rate', 'before');
    same(groups, { yes: beforeRate!, no: neverRate! });
    same(groups, { yes: before!, no: never! }, ({ n }) => n);
  });

  it('length of the last call', async () => {
    const [mean, , , yes, no] = check<number[]>('duration');
    near(await valueOf(calls, 'call-time'), mean!);
    same(await groupsOf(calls, 'call-time', 'y'), { yes: yes!, no: no! });
  });
});
