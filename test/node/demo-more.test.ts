import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../demo/company/company.ts';

const folder = new URL('../../demo/data/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const facts = JSON.parse(textOf('facts.json')) as Facts;

type Row = Record<string, string>;
function read(name: string): Row[] {
  const { data, errors } = Papa.parse<Row>(textOf(name), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}
const cell = (row: Row, column: string): string => {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
};
const valuesOf = (rows: readonly Row[], column: string): Set<string> =>
  new Set(rows.map((row) => cell(row, column)).filter((value) => value !== ''));
const time = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const counted = (rows: readonly Row[], column: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[cell(row, column)] = (counts[cell(row, column)] ?? 0) + 1;
  return counts;
};
const once = (rows: readonly Row[], key: string): Row[] => [
  ...new Map(rows.map((row) => [cell(row, key), row])).values(),
];
/** What is in a column of some rows and nowhere in the set. */
const strangers = (rows: readonly Row[], column: string, known: ReadonlySet<string>): string[] =>
  [...valuesOf(rows, column)].filter((value) => !known.has(value));
const END = Date.UTC(2026, 10, 1);

const deals = valuesOf(read('opportunities.csv'), 'Opportunity ID');
const customers = read('customers.csv');
const accounts = valuesOf(customers, 'Account ID');
const users = new Set([
  ...valuesOf(read('users.csv'), 'user_id'),
  ...valuesOf(read('success-team.csv'), 'user_id'),
]);
const leads = read('leads.csv');
const leadIds = valuesOf(leads, 'Record ID');
const campaigns = read('campaigns.csv');
const campaignIds = valuesOf(campaigns, 'campaign_id');
const tickets = read('tickets.csv');
const wholesale = read('wholesale-orders.csv');
const products = valuesOf(read('products.csv'), 'product_id');

describe('every export', () => {
  const files = [
    [
      'leads.csv',
      {
        Campaign: campaignIds,
        'Contact owner': users,
        Opportunity: deals,
        'Customer ID': accounts,
        'Referred by customer ID': accounts,
      },
    ],
    [
      'touches.csv',
      {
        campaign_id: campaignIds,
        lead_id: leadIds,
        customer_id: accounts,
        person_id: valuesOf(read('subscribers.csv'), 'subscriber_id'),
      },
    ],
    ['visits.csv', { campaign_id: new Set([...campaignIds]), customer_id: accounts, lead_id: leadIds }],
    [
      'customers.csv',
      { 'Account Owner': users, CSM: users, 'Campaign ID': campaignIds, 'Referred by customer ID': accounts },
    ],
    ['subscriptions.csv', { customer_id: accounts }],
    ['usage.csv', { customer_id: valuesOf(read('subscriptions.csv'), 'customer_id') }],
    ['engagements.csv', { owner_id: users, lead_id: leadIds, customer_id: accounts }],
    ['tickets.csv', { case_id: valuesOf(read('cases.csv'), 'Id'), agent_id: users, customer_id: accounts }],
    ['case-events.csv', { case_id: valuesOf(tickets, 'case_id'), actor_id: users }],
    ['case-surveys.csv', { Case: valuesOf(tickets, 'case_id'), Customer: accounts, Agent: users }],
    ['calls.csv', { agent_id: users, customer_id: accounts, case_id: valuesOf(tickets, 'case_id') }],
    ['wholesale-orders.csv', { Customer: accounts, 'Campaign ID': campaignIds }],
    ['order-lines.csv', { order_id: valuesOf(wholesale, 'Order number'), product_id: products }],
    ['stock.csv', { product_id: products }],
    [
      'opportunity-details.csv',
      {
        'Opportunity ID': deals,
        'Account Name': accounts,
        'Opportunity Owner': users,
        'Lead ID': leadIds,
        Campaign: campaignIds,
      },
    ],
    ['europe-deals.csv', { 'Associated Company': accounts, 'Deal owner': users }],
    ['quotes.csv', { deal_id: deals }],
    ['forecasts.csv', { owner_id: users }],
    ['goals.csv', { owner_id: users }],
  ] as const;
  test.each(files)('%s names only what the others have', (name, columns) => {
    const rows = read(name);
    for (const [column, known] of Object.entries(columns)) {
      expect(valuesOf(rows, column).size, column).toBeGreaterThan(0);
      expect(strangers(rows, column, known), column).toEqual([]);
    }
  });
  test('goes forward in time, and no further than its end', () => {
    const orders: [string, string, string][] = [
      ['leads.csv', 'Create Date', 'First Outreach Date'],
      ['leads.csv', 'Became a Marketing Qualified Lead Date', 'Became a Sales Qualified Lead Date'],
      ['leads.csv', 'Create Date', 'Converted at'],
      ['customers.csv', 'Customer since', 'Churned at'],
      ['customers.csv', 'Signed at', 'Onboarded at'],
      ['wholesale-orders.csv', 'Order date', 'Picked at'],
      ['wholesale-orders.csv', 'Picked at', 'Shipped at'],
      ['wholesale-orders.csv', 'Shipped at', 'Delivered at'],
      ['tickets.csv', 'created_at', 'first_response_at'],
      ['tickets.csv', 'first_response_at', 'solved_at'],
      ['calls.csv', 'started_at', 'answered_at'],
      ['case-surveys.csv', 'Sent at', 'Responded at'],
      ['subscribers.csv', 'subscribed_at', 'removed_at'],
      ['quotes.csv', 'sent_at', 'decided_at'],
    ];
    for (const [name, before, after] of orders) {
      const both = read(name).filter((row) => cell(row, before) !== '' && cell(row, after) !== '');
      expect(both.length, name).toBeGreaterThan(10);
      const wrong = both.filter(
        (row) => time(cell(row, after)) < time(cell(row, before)) || time(cell(row, after)) >= END,
      );
      expect(wrong, `${name}: ${before}, ${after}`).toEqual([]);
    }
  });
  test('is spoilt as often as the facts say', () => {
    expect({
      duplicateLead: leads.length - leadIds.size,
      duplicateOrder: wholesale.length - valuesOf(wholesale, 'Order number').size,
      naScore: leads.filter((row) => row['HubSpot Score'] === 'n/a').length,
      unreadableDate: wholesale.filter(
        (row) => Number.isNaN(time(cell(row, 'Paid at'))) && row['Paid at'] !== '',
      ).length,
      blankTouch: read('touches.csv').filter((row) => row['type'] === '').length,
      duplicateCustomer:
        customers.length - new Set(customers.map((row) => cell(row, 'Account Name').toLowerCase())).size,
    }).toEqual(facts.moreDirt);
  });
});

describe('facts', () => {
  test('of leads, touches and costs', () => {
    const { marketing } = facts;
    const unique = once(leads, 'Record ID');
    expect(unique).toHaveLength(marketing.leads.rows);
    expect(unique.filter((row) => row['Converted at'] !== '')).toHaveLength(marketing.leads.all.converted);
    const quarter = unique.filter((row) => /^2026-0[789]/.test(cell(row, 'Create Date')));
    expect(quarter).toHaveLength(marketing.leads.byQuarter['2026-Q3']?.leads ?? NaN);
    expect(campaigns).toHaveLength(marketing.campaigns.rows);
    expect(total(campaigns.map((row) => Number(row['cost'])))).toBe(marketing.campaigns.cost);
    const { '': blank, ...kinds } = counted(read('touches.csv'), 'type');
    expect(blank).toBe(1);
    expect(kinds).toEqual(marketing.touches.byKind);
    const views = read('visits.csv');
    expect(total(views.map((row) => Number(row['views'])))).toBe(marketing.visits.views);
    expect(valuesOf(views, 'visitor_id').size).toBe(marketing.visits.visitors);
    expect(read('subscribers.csv').filter((row) => row['removed_at'] === '')).toHaveLength(
      marketing.subscribers.members,
    );
    const crm = read('costs.csv').filter((row) => row['category'] === 'crm');
    expect(total(crm.map((row) => Number(row['amount'])))).toBe(marketing.costs.byCategory['crm']);
  });
  test('of customers and contracts', () => {
    const { success } = facts;
    expect(customers.length - facts.moreDirt.duplicateCustomer).toBe(success.customers.rows);
    const there = customers.filter((row) => row['Customer since'] !== '');
    const at = time('2026-10-01 00:00');
    const active = there.filter(
      (row) =>
        time(cell(row, 'Customer since')) < at &&
        (row['Churned at'] === '' || time(cell(row, 'Churned at')) >= at),
    );
    expect(active).toHaveLength(success.customers.activeAtEndOf['2026-09-30'] ?? NaN);
    const contracts = read('subscriptions.csv');
    const day = '2026-09-30';
    const living = contracts.filter(
      (row) => cell(row, 'valid_from') <= day && (row['valid_to'] === '' || cell(row, 'valid_to') > day),
    );
    expect(total(living.map((row) => Number(row['mrr'])))).toBe(success.subscriptions.mrrAtEndOf[day]);
    expect(contracts.filter((row) => row['renewed'] === 'true')).toHaveLength(success.subscriptions.renewed);
    // A contract has one version at a time.
    const versions = new Map<string, Row[]>();
    for (const row of contracts)
      versions.set(cell(row, 'subscription_id'), [
        ...(versions.get(cell(row, 'subscription_id')) ?? []),
        row,
      ]);
    for (const list of versions.values())
      list.slice(1).forEach((row, i) => expect(cell(row, 'valid_from')).toBe(list[i]?.['valid_to']));
    expect(read('usage.csv')).toHaveLength(success.usage.rows);
  });
  test('of tickets, surveys and calls', () => {
    const { service } = facts;
    expect(counted(tickets, 'type')).toEqual(service.tickets.byKind);
    const late = tickets.filter(
      (row) => row['solved_at'] !== '' && time(cell(row, 'solved_at')) > time(cell(row, 'resolution_due_at')),
    );
    expect(service.tickets.solved - late.length).toBe(service.tickets.solvedInTime);
    const scores = read('case-surveys.csv').filter((row) => row['Kind'] === 'CSAT' && row['Score'] !== '');
    expect(scores.filter((row) => Number(row['Score']) >= 4).length / scores.length).toBe(
      service.surveys.csat,
    );
    const calls = read('calls.csv');
    expect(counted(calls, 'result')).toEqual(service.calls.byResult);
    const answered = calls.filter((row) => row['result'] === 'answered');
    const handled = total(
      answered.flatMap((row) => ['talk_s', 'hold_s', 'wrap_s'].map((column) => Number(row[column]))),
    );
    expect(handled / answered.length).toBe(service.calls.handleSeconds);
    expect(counted(read('case-events.csv'), 'type')).toEqual(service.events.byType);
  });
  test('of wholesale orders and stock', () => {
    const { portal } = facts;
    const orders = once(wholesale, 'Order number');
    const lines = read('order-lines.csv');
    expect(counted(orders, 'Status')).toEqual(portal.orders.byStatus);
    const cents = (row: Row): number => Math.round(Number(row['Order total']) * 100);
    expect(total(orders.filter((row) => row['Currency'] === 'EUR').map(cents)) / 100).toBe(
      portal.orders.totalByCurrency['EUR'],
    );
    const inTime = orders.filter(
      (row) => row['Delivered at'] !== '' && cell(row, 'Delivered at') <= cell(row, 'Promised at'),
    );
    expect(inTime).toHaveLength(portal.orders.deliveredInTime);
    expect(total(lines.map((row) => Number(row['quantity'])))).toBe(portal.lines.units);
    expect(total(lines.map((row) => Number(row['returned_qty'])))).toBe(portal.lines.returned);
    // The newest count of each product, place and lot.
    const shelves = new Map<string, Row>();
    for (const row of read('stock.csv')) {
      const key = ['product_id', 'location', 'lot'].map((column) => cell(row, column)).join(' ');
      if (cell(row, 'as_of') >= (shelves.get(key)?.['as_of'] ?? '')) shelves.set(key, row);
      expect(Number(row['available'])).toBe(
        Number(row['on_hand']) - Number(row['committed']) - Number(row['unavailable']),
      );
    }
    expect(total([...shelves.values()].map((row) => Number(row['on_hand'])))).toBe(portal.stock.onHand);
    expect(total([...shelves.values()].map((row) => Number(row['incoming'])))).toBe(portal.stock.incoming);
  });
  test('of the long report of the deals', () => {
    const { sales } = facts;
    const details = read('opportunity-details.csv');
    expect(details).toHaveLength(sales.details.rows);
    const short = new Map(read('opportunities.csv').map((row) => [cell(row, 'Opportunity ID'), row]));
    const other = details.filter((row) => {
      const same = short.get(cell(row, 'Opportunity ID'));
      return ['Opportunity Name', 'Stage', 'Opportunity Owner', 'Push Count', 'Loss Reason'].some(
        (column) => row[column] !== same?.[column],
      );
    });
    expect(other).toEqual([]);
    const won = details.filter((row) => row['Stage'] === 'Closed Won');
    expect(won).toHaveLength(sales.details.byStatus['won'] ?? NaN);
    expect(won.filter((row) => row['Competitors'] !== '')).toHaveLength(sales.details.wonAgainstCompetitors);
    expect(won.filter((row) => row['Campaign'] !== '')).toHaveLength(sales.details.withCampaign);
    const { '': received, ...sent } = counted(read('quotes.csv'), 'status');
    expect(received).toBe(sales.quotes.received);
    expect(sent).toEqual(sales.quotes.byStatus);
    expect(read('forecasts.csv')).toHaveLength(sales.forecasts.rows);
    expect(read('fx-rates.csv')).toHaveLength(sales.rates.rows);
  });
});
