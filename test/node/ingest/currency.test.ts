import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../../server/cli/run.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import { column, day, read } from './support.ts';
import { load } from '../../../workers/ingest/load.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'currency-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
};

async function answer(metric: string, ...words: string[]): Promise<MetricAnswer> {
  let out = '';
  await run(['ask', metric, '--json', ...words], {
    out: (text) => (out += text),
    error: (text) => (out += text),
    now: () => day('2024-12-31'),
  });
  return (JSON.parse(out) as { metrics: Record<string, MetricAnswer> }).metrics[metric]!;
}

const rates = 'currency,date,rate\nEUR,2024-01-01,1.10\nEUR,2024-03-01,1.20\n';
const orders =
  'order_id,placed_at,total,status,currency\n1,2024-03-10,100,completed,USD\n2,2024-02-29,100,completed,EUR\n3,2024-03-01,100,completed,eur\n4,2024-03-02,7,completed,\n';

describe('money of several currencies', () => {
  test('orders are added up in the report currency, each at the rate of its day', async () => {
    const files = [file('orders.csv', orders), file('fx.csv', rates)];
    // 100 + 100 × 1.10 + 100 × 1.20 + 7
    expect(await answer('revenue', '--currency', 'usd', ...files)).toMatchObject({ value: 337, n: 4 });
  });

  test('they are never added up without a rate', async () => {
    const orders1 = file('orders.csv', orders);
    expect(await answer('revenue', orders1)).toMatchObject({ value: null, reason: 'no-rate:USD' });
    expect(await answer('revenue', '--currency', 'GBP', orders1)).toMatchObject({
      value: null,
      reason: 'no-rate:USD,EUR',
    });
    expect(await answer('order-count', orders1)).toMatchObject({ value: 4 });
  });

  test('nor are subscriptions, also in an analysis', async () => {
    const subscriptions = file(
      'subscriptions.csv',
      'subscription_id,customer_id,valid_from,status,mrr,currency\n1,a,2024-01-01,active,100,USD\n2,b,2024-02-01,active,50,EUR\n',
    );
    const customers = file('customers.csv', 'customer_id,first_purchase_at\na,2024-01-01\nb,2024-02-01\n');
    const asked = ['--period', '2024-02', subscriptions, customers];
    expect(await answer('mrr', ...asked)).toMatchObject({ value: null, reason: 'no-rate:EUR' });
    expect(await answer('mrr-new', ...asked)).toMatchObject({ value: null, reason: 'no-rate:EUR' });
    const fx = file('fx.csv', rates);
    expect(await answer('mrr', '--currency', 'USD', fx, ...asked)).toMatchObject({ value: 155 });
  });

  test('a target of another currency is converted, or there is none', async () => {
    const files = [
      file(
        'deals.csv',
        'deal_id,stage,amount,currency,close_date,created_at\n1,Won,550,USD,2024-01-15,2024-01-01\n',
      ),
      file(
        'targets.csv',
        'target_id,metric,value,period_start,period_end,currency\n1,closed-won-amount,1000,2024-01-01,2024-03-31,EUR\n',
      ),
    ];
    const asked = ['--target', '--period', '2024-Q1', '--currency', 'USD', ...files];
    expect((await answer('closed-won-amount', ...asked)).target).toBeUndefined();
    expect((await answer('closed-won-amount', ...asked, file('fx.csv', rates))).target).toMatchObject({
      value: 1100,
      attainment: 0.5,
    });
  });

  test('the day of a close is the day in the report zone', async () => {
    const deals =
      'deal_id,stage,amount,currency,close_date,created_at\n1,Won,100,EUR,2024-03-01,2024-01-01\n';
    for (const timeZone of ['Asia/Tehran', 'UTC', 'America/New_York']) {
      const inputs = [
        { name: 'deals', text: deals },
        { name: 'fx', text: rates },
      ];
      const { tables } = await load(inputs, { timeZone, currency: 'USD' });
      expect(column(tables.get('deals'), 'amount_base')).toEqual([120]);
    }
  });

  test('a currency is the same in small letters', async () => {
    const { report, tables } = await read(
      'deal_id,stage,amount,currency,close_date,created_at\n1,Won,1,eur,2024-03-01,2024-01-01\n2,Won,2,EUR,2024-03-01,2024-01-01\n',
    );
    expect(report.currency).toBe('EUR');
    expect(column(tables.get('deals'), 'amount_base')).toEqual([1, 2]);
  });
});
