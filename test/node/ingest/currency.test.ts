import { describe, expect, test } from 'vitest';
import { run } from '../../../server/cli/run.ts';
import { answer, file } from './command-line.ts';
import { column, day, read } from './support.ts';
import { load } from '../../../workers/ingest/load.ts';

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

describe('money without a rate', () => {
  const deals =
    'deal_id,stage,amount,currency,close_date,created_at\n1,Won,1000,USD,2024-01-15,2024-01-01\n2,Won,300,EUR,2024-02-20,2024-01-01\n3,Won,500,EUR,2024-02-21,2024-01-01\n4,Open,400,EUR,2024-06-01,2024-01-01\n';

  test('rates to another currency than that of the report are crossed', async () => {
    const crossed = file('fx.csv', 'currency,date,rate\nUSD,2024-01-01,1\nEUR,2024-01-01,1.25\n');
    // 1000 USD ÷ 1.25 + 300 + 500
    expect(
      await answer('closed-won-amount', '--currency', 'EUR', file('deals.csv', deals), crossed),
    ).toMatchObject({ value: 1600, n: 3 });
  });

  test('is told for each currency on its own', async () => {
    const asked = ['--currency', 'USD', file('deals.csv', deals)];
    const currencies = [
      { currency: 'USD', value: 1000, n: 1 },
      { currency: 'EUR', value: 800, n: 2 },
    ];
    expect(await answer('closed-won-amount', ...asked)).toMatchObject({
      value: null,
      reason: 'no-rate:EUR',
      currencies,
    });
    // (300 + 500) / 2, and their median.
    expect((await answer('average-deal-size', ...asked)).currencies).toEqual([
      { currency: 'USD', value: 1000, n: 1 },
      { currency: 'EUR', value: 400, n: 2 },
    ]);
    expect((await answer('closed-won-amount', '--by', 'currency', ...asked)).groups).toMatchObject([
      { key: ['USD'], value: 1000, currency: 'USD' },
      { key: ['EUR'], value: 800, currency: 'EUR' },
    ]);
    // In January there are dollars alone.
    const january = await answer('closed-won-amount', '--period', '2024-01', ...asked);
    expect(january).toMatchObject({ value: 1000, n: 1 });
    expect(january.currencies).toBeUndefined();
  });

  test('is written out by the command line', async () => {
    let out = '';
    const words = ['ask', 'closed-won-amount', '--by', 'currency', '--currency', 'USD'];
    await run([...words, file('deals.csv', deals)], {
      out: (text) => (out += text),
      error: (text) => (out += text),
      now: () => day('2024-12-31'),
    });
    expect(out).toMatch(
      /closed-won-amount {2}– \(no-rate:EUR\)\n {2}USD {2}1,000 {2}\(n = 1\)\n {2}EUR {2}800/,
    );
    expect(out).toMatch(/\n {2}EUR {2}800 {2}\(n = 2\), in EUR/);
  });

  test('an open amount takes the rate of as-of, of which the newest is only one', async () => {
    const asked = ['--currency', 'USD', file('deals.csv', deals), file('fx.csv', rates)];
    // At the end of February: 400 × 1.10; in March × 1.20.
    expect(await answer('open-pipeline', '--as-of', '2024-02-29', ...asked)).toMatchObject({
      value: expect.closeTo(440, 9) as number,
    });
    expect(await answer('open-pipeline', '--as-of', '2024-03-01', ...asked)).toMatchObject({ value: 480 });
  });

  test('a line goes by the day and the currency of its order', async () => {
    const placed = file(
      'orders.csv',
      'order_id,placed_at,total,status,currency\n1,2024-02-29,100,completed,EUR\n2,2024-03-01,100,completed,USD\n',
    );
    const lines = file(
      'order_lines.csv',
      'order_id,line_id,product_id,quantity,unit_price,unit_cost\n1,1,p,2,50,20\n2,1,p,4,25,15\n',
    );
    // 2 × (50 − 20) × 1.10 + 4 × (25 − 15)
    expect(
      await answer('gross-margin', '--currency', 'USD', placed, lines, file('fx.csv', rates)),
    ).toMatchObject({ value: expect.closeTo(106, 9) as number, n: 2 });
    expect(await answer('gross-margin', '--currency', 'USD', placed, lines)).toMatchObject({
      value: null,
      currencies: [
        { currency: 'USD', value: 40, n: 1 },
        { currency: 'EUR', value: 60, n: 1 },
      ],
    });
  });
});

describe('signs beside amounts', () => {
  const placed = (...totals: string[]): string =>
    `order_id,placed_at,status,total\n${totals.map((total, row) => `${row + 1},2024-03-0${row + 1},completed,"${total}"`).join('\n')}\n`;

  test('that differ are never added up', async () => {
    const orders1 = file('orders.csv', placed('$1,200', '€900', '£10.50', 'CHF 7', '-€100'));
    expect(await answer('revenue', orders1, '--currency', 'EUR')).toMatchObject({
      value: null,
      reason: 'no-rate:USD,GBP,CHF',
      currencies: [
        { currency: 'EUR', value: 800, n: 2 },
        { currency: 'CHF', value: 7, n: 1 },
        { currency: 'GBP', value: 10.5, n: 1 },
        { currency: 'USD', value: 1200, n: 1 },
      ],
    });
    const { report } = await read(placed('$1,200', '€900', '€100'), {}, { name: 'orders.csv' });
    expect(report.files[0]!.notes).toContainEqual({
      code: 'mixed-currency',
      column: 'currency',
      // Rows in another currency than that of most.
      count: 1,
      values: ['USD', 'EUR'],
    });
  });

  test('of one kind tell the currency, also of bare numbers', async () => {
    const currencyOf = async (currency: string | undefined, ...totals: string[]) => {
      const options = currency ? { currency } : {};
      const { report, tables } = await read(placed(...totals), options, { name: 'orders.csv' });
      const orders1 = tables.get('orders')!;
      return [report.currency, orders1.columns.has('currency') && column(orders1, 'currency')];
    };
    expect(await currencyOf(undefined, '€1.200,50', '900')).toEqual(['EUR', ['EUR', 'EUR']]);
    expect(await currencyOf(undefined, '$1,200', 'US$ 5')).toEqual(['USD', ['USD', 'USD']]);
    expect(await currencyOf('cad', '$1,200', '$5')).toEqual(['CAD', ['CAD', 'CAD']]);
    expect(await currencyOf(undefined, '500 kr', '5k', '12%')).toEqual(['SEK', ['SEK', 'SEK', 'SEK']]);
    expect(await currencyOf(undefined, '۱۲۰۰ ریال', '1,000,000 ریال')).toEqual(['IRR', ['IRR', 'IRR']]);
    expect(await currencyOf(undefined, '5k', '1.2m', '1200')).toEqual([null, false]);
  });

  test('that several currencies have are said to be taken for one, unless the page says which', async () => {
    const noted = async (currency: string | undefined, ...totals: string[]) => {
      const { report } = await read(placed(...totals), currency ? { currency } : {}, { name: 'orders.csv' });
      return report.files[0]!.notes.filter(({ code }) => code === 'ambiguous-currency');
    };
    const note = (count: number, ...values: string[]) => [
      { code: 'ambiguous-currency', column: 'currency', count, values },
    ];
    expect(await noted(undefined, '$1,200', '$5')).toEqual([]);
    expect(await noted(undefined, '¥1,200', '500 kr')).toEqual(note(2, '¥ = JPY', 'kr = SEK'));
    expect(await noted('CNY', '¥1,200')).toEqual([]);
    const { report } = await read('商机编号,销售阶段,创建时间,金额\n1,谈判,2024-03-01,"¥1,200"\n', {});
    expect(report.currency).toBe('CNY');
    const japanese = await read('案件番号,段階,金額,作成日\n1,商談中の案件,"¥1,200",2024-03-01\n', {
      map: { 案件番号: 'deal_id', 段階: 'stage', 金額: 'amount', 作成日: 'created_at' },
    });
    expect(japanese.report.currency).toBe('JPY');
    expect(report.files[0]!.notes).toContainEqual(note(1, '¥ = CNY')[0]);
    expect(await noted(undefined, '€5', 'US$ 7')).toEqual([]);
  });

  test('give way to a column that says it', async () => {
    const text =
      'order_id,placed_at,status,total,currency\n1,2024-03-01,completed,$5,CAD\n2,2024-03-01,completed,€7,\n';
    const { tables } = await read(text, {}, { name: 'orders.csv' });
    expect(column(tables.get('orders'), 'currency')).toEqual(['CAD', 'EUR']);
  });
});

test('a column names currencies by code, sign or name; other words are none', async () => {
  const cells = [
    'eur',
    'Euro',
    '€',
    'US Dollar',
    'US dollars',
    'USD - US Dollar',
    '人民币',
    '-99',
    'XYZ',
    'RMB',
  ];
  const text = `deal_id,stage,created_at,amount,currency\n${cells.map((one, at) => `${at},Won,2024-01-01,5,${one}`).join('\n')}\n`;
  const { tables, report } = await read(text);
  expect(column(tables.get('deals'), 'currency')).toEqual([
    ...['EUR', 'EUR', 'EUR', 'USD', 'USD', 'USD', 'CNY'],
    null,
    null,
    'CNY',
  ]);
  expect(report.files[0]!.notes).toContainEqual({
    code: 'unknown-value',
    column: 'currency',
    count: 2,
    values: ['-99', 'XYZ'],
  });
  const suite = await read('deal_id,stage,created_at,amount,currency\n1,Won,2024-01-01,5,-99\n');
  expect([suite.report.currency, column(suite.tables.get('deals'), 'amount_base')]).toEqual([null, [5]]);
});
