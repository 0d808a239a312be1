import { describe, expect, test } from 'vitest';
import { fullKnowledge } from '../../../src/sources/knowledge.ts';
import { tableNamed } from '../../../src/schema/tables.ts';
import { mapHeaders } from '../../../src/sources/mapping.ts';
import { plainUnit, timeUnit } from '../../../src/sources/more/units.ts';
import { column, counts, dataFile, day, mapping, read } from './support.ts';
import { load } from '../../../workers/ingest/load.ts';

const mapped = (table: string, system: string, ...headers: string[]) =>
  mapHeaders(tableNamed(table)!, headers, system, new Map(), fullKnowledge()!).map((one) => one.column);

describe('one header, two meanings', () => {
  test('the day of closing is expected while a deal is open; systems with a day of their own for it use that', async () => {
    const { tables } = await read(
      'Opportunity ID,Stage,Amount,Close Date,Created Date\n1,Closed Won,5,2024-02-01,2024-01-01\n2,Prospecting,5,2024-09-01,2024-01-01\n',
    );
    expect(column(tables.get('deals'), 'closed_at')).toEqual([day('2024-02-01'), null]);
    expect(mapped('deals', 'dynamics', 'Est. Close Date', 'Actual Close Date')).toEqual([
      'close_date',
      'closed_at',
    ]);
    expect(mapped('deals', 'pipedrive', 'Deal - Expected close date', 'Deal - Won time')).toEqual([
      'close_date',
      ':won_at',
    ]);
  });
  test('Close Date of a ticket, of a company and of a deal', () => {
    expect(mapped('cases', 'hubspot', 'Close date')).toEqual(['solved_at']);
    expect(mapped('customers', 'hubspot', 'Close date')).toEqual(['first_purchase_at']);
    expect(mapped('deals', 'hubspot', 'Close date')).toEqual(['close_date']);
  });
  test('status and stage: Frappe says Status for the stage, Pipedrive and Dynamics have both', () => {
    expect(mapped('deals', 'frappe', 'status', 'deal_value')).toEqual(['stage', 'amount']);
    expect(mapped('deals', 'pipedrive', 'Deal - Stage', 'Deal - Status')).toEqual(['stage', 'status']);
    expect(mapped('deals', 'dynamics', 'Pipeline Phase', 'Status')).toEqual(['stage', 'status']);
  });
  test('words of everyday in other languages', () => {
    expect(mapped('deals', 'generic', 'Ngày dự kiến chốt', '预计金额', '交易编号')).toEqual([
      'close_date',
      'amount',
      'deal_id',
    ]);
    expect(mapped('deals', 'generic', 'تاریخ بسته شدن', 'مسئول')).toEqual(['close_date', 'owner_id']);
  });
  test('negotiation is an open stage in every language', async () => {
    const stages = ['Đàm phán', '谈判', 'مذاکره', 'Negotiation'];
    const rows = stages.map((stage, at) => `${at},${stage},5,2024-01-01\n`);
    const { tables, report } = await read(`Mã cơ hội,Giai đoạn,Giá trị,Ngày tạo\n${rows.join('')}`);
    expect(counts(tables.get('deals'), 'status')).toEqual({ open: 4 });
    expect(report.files[0]!.notes.some(({ code }) => code === 'unknown-stage')).toBe(false);
  });
  test('a header said twice is the first, the copy a dimension', () => {
    expect(mapped('deals', 'pipedrive', 'Deal - Status', 'Deal - Status__2')).toEqual(['status', null]);
  });
  test('Record Id alone names no system', async () => {
    const zoho = await read(
      'Record Id,Deal Name,Closing Date,Stage,Created Time\n1,a,2024-01-01,Closed Won,2024-01-01\n',
    );
    const hubspot = await read(
      'Record ID,Deal Name,Deal Stage,Close Date,Create Date\n1,a,Closed Won,2024-01-01,2024-01-01\n',
    );
    expect([zoho, hubspot].map(({ report }) => report.files[0]!.system)).toEqual(['zoho', 'hubspot']);
  });
  test("another system's sense of a header does not count in a known system's file", () => {
    expect(mapped('orders', 'shopify', 'Subtotal')).toEqual([null]);
    expect(mapped('orders', 'zoho', 'Sub Total')).toEqual(['gross']);
  });
});

describe('words', () => {
  test("'closed' in Persian is neither won nor lost", async () => {
    const { tables, report } = await read(
      'شناسه فرصت,مرحله,مبلغ,تاریخ ایجاد\n1,بسته شد,5,2024-01-01\n2,بسته شده است,5,2024-01-01\n3,برنده,5,2024-01-01\n',
    );
    expect(column(tables.get('deals'), 'status')).toEqual(['open', 'open', 'won']);
    expect(report.files[0]!.notes).toContainEqual(
      expect.objectContaining({ code: 'unknown-stage', values: ['بسته شد', 'بسته شده است'] }),
    );
  });
  test('a stage that is only a number is not known, and said', async () => {
    const { tables, report } = await read('deal_id,stage,amount,created_at\n1,2292223,5,2024-01-01\n');
    expect(column(tables.get('deals'), 'status')).toEqual(['open']);
    expect(report.files[0]!.notes).toContainEqual(expect.objectContaining({ code: 'unknown-stage' }));
  });
  test('codes are words of one system only', async () => {
    const text = 'deal_id,stage,status,amount,created_at\n1,Alpha,1,5,2024-01-01\n2,Beta,2,5,2024-01-01\n';
    const { tables, report } = await read(text);
    expect(column(tables.get('deals'), 'status')).toEqual(['open', 'open']);
    expect(report.files[0]!.notes).toContainEqual(
      expect.objectContaining({ code: 'unknown-status', values: ['1', '2'] }),
    );
  });
  test('an unknown word stays, and is said with its count', async () => {
    const { tables, report } = await read(
      'activity_id,type,status,completed_at\n1,Fax,done,2024-01-01\n2,Call,Held,2024-01-01\n3,Fax,done,2024-01-02\n',
    );
    expect(column(tables.get('activities'), 'type')).toEqual(['Fax', 'call', 'Fax']);
    expect(report.files[0]!.notes).toContainEqual({
      code: 'unknown-value',
      column: 'type',
      count: 2,
      values: ['Fax'],
    });
  });
  test('flags of closing are 0 and 1, true and false, yes and no', async () => {
    for (const [yes, no] of [
      ['1', '0'],
      ['TRUE', 'FALSE'],
      ['Yes', 'No'],
    ]) {
      const { tables } = await read(
        `Opportunity Name,Stage,Close Date,Created Date,Closed,Won\na,Alpha,2024-01-09,2024-01-01,${yes},${yes}\nb,Alpha,2024-01-09,2024-01-01,${yes},${no}\nc,Alpha,2024-01-09,2024-01-01,${no},${no}\n`,
      );
      expect(column(tables.get('deals'), 'status')).toEqual(['won', 'lost', 'open']);
    }
  });
  test('a lead that is only flagged', async () => {
    const leads = await read(
      'Lead Id,Lead Source,Created Time,Converted\n1,Web,2024-01-01,true\n2,Web,2024-01-01,false\n',
      {},
      { table: 'leads' },
    );
    expect(column(leads.tables.get('leads'), 'status')).toEqual(['converted', null]);
  });
  test('a flag of conversion is surer than the word, unless a time tells it', async () => {
    const header = 'Record Id,Lead Owner,Lead Status,Created Time,Converted';
    const [flagged, timed] = [
      await read(`${header}\n1,a,Contacted,2024-01-01,true\n2,a,Contacted,2024-01-01,false\n`),
      await read(`${header},Converted Time\n1,a,Contacted,2024-01-01,true,2024-02-01\n`),
    ];
    expect(column(flagged.tables.get('leads'), 'status')).toEqual(['converted', 'working']);
    expect(column(timed.tables.get('leads'), 'status')).toEqual(['working']);
  });
});

describe('units in headers', () => {
  test.each([
    ['Wait time (in mins)', 'minutes', 60],
    ['Wait time [min]', 'minutes', 60],
    ['First reply time in minutes', 'minutes', 60],
    ['First response time (in hrs)', 'hours', 3600],
    ['Age (Hours)', 'hours', 3600],
    ['hs_call_duration (ms)', 'milliseconds', 0.001],
    ['Call Duration (in seconds)', 'seconds', 1],
    ['CallDurationInSeconds', 'seconds', 1],
    ['Talk time (HH:mm:ss)', 'clock', 1],
  ])('%s', (header, name, scale) => {
    expect(timeUnit(header)?.[1]).toEqual({ name, scale });
  });
  test.each([
    ['Amount (USD)', 'USD'],
    ['Deal Value in EUR', 'EUR'],
    ['amount_usd', 'USD'],
    ['Price [GBP]', 'GBP'],
    ['Total (€)', 'EUR'],
  ])('%s', (header, currency) => expect(plainUnit(header)?.[1].currency).toBe(currency));
  test('words in brackets that are no unit', () => {
    for (const header of [
      'Amount (converted)',
      'Value (new)',
      'Closed Won',
      'Deal Age',
      'Stage (pipeline)',
      'Minutes',
    ])
      expect([header, timeUnit(header) ?? plainUnit(header)]).toEqual([header, undefined]);
  });
  test('a column of hours that holds readings of a clock besides', async () => {
    const { tables, report } = await read(
      'Ticket ID,Created time,Initial response time,First response time (in hrs),Agent interactions\n1,2024-01-01,,1.5,1\n2,2024-01-01,,00:30:00,1\n3,2024-01-01,2024-01-01 08:00,,1\n4,2024-01-01,,soon,1\n',
    );
    expect(column(tables.get('cases'), 'first_response_s')).toEqual([5400, 1800, null, null]);
    expect(report.files[0]!.columns).toContainEqual(
      expect.objectContaining({ column: 'first_response_s', type: 'decimal', form: 'hours' }),
    );
    expect(report.files[0]!.unread).toMatchObject([
      { reason: 'not-a-number', column: 'first_response_s', count: 1, examples: [{ row: 5, text: 'soon' }] },
    ]);
  });
  test('a column of currencies is believed before the header', async () => {
    const { tables } = await read('deal_id,stage,created_at,Amount (USD),currency\n1,Won,2024-01-01,5,EUR\n');
    expect(column(tables.get('deals'), 'currency')).toEqual(['EUR']);
  });
  test('times under a header with a zone are read in it, whatever the zone of the host', async () => {
    const text =
      'Opportunity ID,Stage,Amount,Close Date,Created (UTC)\n1,Closed Won,5,2024-02-01,2024-01-01 09:00\n';
    const { tables } = await read(text, { timeZone: 'Asia/Tokyo' });
    expect(column(tables.get('deals'), 'created_at')).toEqual([day('2024-01-01T09:00:00')]);
  });
});

describe('what an amount pays', () => {
  test.each([
    ['month', 'eur', 2900, 29],
    ['year', 'usd', 12000, 10],
    ['week', 'eur', 1200, 52],
    ['month', 'jpy', 2900, 2900],
  ])(
    "Stripe's plan.amount for a %s in %s: %d is %d a month",
    async (interval, currency, amount, expected) => {
      const { tables } = await read(
        `id,customer,status,plan.amount,plan.interval,currency,start_date,current_period_start,current_period_end\ns1,c1,active,${amount},${interval},${currency},2024-01-05,2024-01-05,2024-02-05\n`,
      );
      expect(column(tables.get('subscriptions'), 'mrr')).toEqual([expected]);
    },
  );
  test('the Dashboard writes whole units', async () => {
    const { tables } = await read(
      'id,Customer ID,Plan,Interval,Amount,Currency,Status,Start (UTC),Current Period End (UTC)\ns1,c1,gold,year,120.00,usd,active,2024-01-05,2025-01-05\n',
    );
    expect(column(tables.get('subscriptions'), 'mrr')).toEqual([10]);
  });
});

describe('real files, counted by others', () => {
  const open = async (path: string) => {
    const bytes = dataFile(path);
    return bytes ? load([{ name: path.split('/').pop()!, bytes }], {}) : null;
  };
  const numbersOf = (values: readonly unknown[]) => values.filter((one) => one !== null) as number[];
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

  test('call centre: 4,054 of 5,000 answered, after 67.52 s, talks of 911,837 s', async () => {
    const loaded = await open('pwc-callcentre/Call-Center-Dataset.csv');
    if (!loaded) return;
    const calls = loaded.tables.get('calls')!;
    expect(counts(calls, 'result')).toEqual({ answered: 4054, abandoned: 946 });
    expect(mean(numbersOf(column(calls, 'wait_s')))).toBeCloseTo(67.5207202763, 9);
    expect(numbersOf(column(calls, 'talk_s')).reduce((sum, one) => sum + one, 0)).toBe(911837);
    expect(column(calls, 'started_at')[0]).toBe(day('2021-01-01T09:12:58'));
  });
  test('support tickets: status, and the mean of 2,769 ratings', async () => {
    const loaded = await open('support-tickets/customer_support_tickets.csv');
    if (!loaded) return;
    const cases = loaded.tables.get('cases')!;
    expect(counts(cases, 'status')).toEqual({ pending: 2881, open: 2819, closed: 2769 });
    expect(counts(cases, 'priority')['urgent']).toBe(2129);
    const csat = numbersOf(column(cases, 'csat'));
    expect([csat.length, mean(csat)]).toEqual([2769, expect.closeTo(2.99133261105, 9)]);
  });
  test('Zoho: calls, tasks and cases', async () => {
    const [calls, tasks, cases] = [
      await open('zoho-crm/Calls.csv'),
      await open('zoho-crm/Tasks.csv'),
      await open('zoho-crm/Cases.csv'),
    ];
    if (!calls || !tasks || !cases) return;
    const made = calls.tables.get('calls')!;
    expect(counts(made, 'direction')).toEqual({ inbound: 3560, outbound: 540 });
    expect(numbersOf(column(made, 'talk_s')).reduce((sum, one) => sum + one, 0)).toBe(1665700);
    expect(counts(tasks.tables.get('activities'), 'status')).toEqual({ done: 2960, planned: 18 });
    expect(counts(cases.tables.get('cases'), 'status')).toEqual({ open: 284, on_hold: 264, closed: 249 });
  });
  test("Northwind's products as stock, when the host says so", async () => {
    const bytes = dataFile('northwind/products.csv');
    if (!bytes) return;
    expect(mapped('products', 'generic', 'productID', 'productName', 'unitPrice', 'unitsInStock')).toEqual([
      'product_id',
      'name',
      'list_price',
      null,
    ]);
    const { report } = await load([{ name: 'products.csv', bytes }], {});
    expect(mapping(report.files[0]!)['productID']).toBe('product_id');
  });
});
