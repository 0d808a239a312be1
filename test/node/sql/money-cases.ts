import { expect } from 'vitest';
import type { Question } from '../../../src/query/question.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { tablesOf } from '../../support/tables.ts';

/* Questions about money of several currencies, with values worked out by hand. */

/** EUR 1.10 from January, 1.20 from March, 1.30 from May; GBP 1.50 from February; of CHF there is no rate. */
const fx_rates = {
  currency: ['eur', 'EUR', 'EUR', 'EUR', 'GBP', 'USD'],
  date: ['2024-05-01', '2024-01-01', '2024-03-01', '2024-03-01', '2024-02-01', '2024-01-01'],
  // Of two rates of one day the later row's.
  rate: [1.3, 1.1, 9, 1.2, 1.5, 1],
};
const deals = {
  deal_id: ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'],
  status: ['won', 'won', 'open', 'open', 'lost', 'won'],
  stage: ['Won', 'Won', 'Open', 'Open', 'Lost', 'Won'],
  lead_id: ['a', 'b', null, null, null, null],
  owner_id: ['ann', 'bob', 'bob', 'ann', 'ann', 'ann'],
  amount: [1000, 300, 400, 100, 200, 500],
  currency: ['USD', 'EUR', 'EUR', 'GBP', 'EUR', null],
  created_at: ['2024-01-05', '2024-01-06', '2024-01-07', '2024-02-08', '2024-01-09', '2024-01-10'],
  closed_at: ['2024-03-05', '2024-03-06', null, null, '2024-02-20', '2024-06-20'],
};
const orders = {
  order_id: ['o1', 'o2', 'o3'],
  status: ['completed', 'completed', 'completed'],
  currency: ['EUR', 'USD', 'GBP'],
  placed_at: ['2024-02-10', '2024-03-10', '2024-03-11'],
  net: [100, 200, 50],
  gross: [100, 200, 50],
  total: [100, 200, 50],
};
const order_lines = {
  order_id: ['o1', 'o1', 'o2', 'o3'],
  line_id: ['1', '2', '3', '4'],
  quantity: [2, 1, 4, 1],
  unit_price: [40, 20, 50, 50],
  unit_cost: [20, 10, 30, 40],
};
const costs = {
  cost_id: ['c1', 'c2'],
  period_start: ['2024-03-01', '2024-02-01'],
  period_end: ['2024-03-31', '2024-02-29'],
  category: ['marketing', 'marketing'],
  amount: [100, 200],
  currency: ['EUR', 'USD'],
};
const subscriptions = {
  subscription_id: ['s1', 's2', 's3'],
  customer_id: ['k', 'l', 'm'],
  status: ['active', 'active', 'active'],
  valid_from: ['2024-01-15', '2024-03-01', '2024-02-01'],
  mrr: [10, 20, 40],
  currency: ['EUR', 'EUR', 'GBP'],
};
const leads = { lead_id: ['a', 'b'], created_at: ['2024-01-02', '2024-01-03'] };
const customers = {
  customer_id: ['k', 'l', 'm'],
  first_purchase_at: ['2024-01-15', '2024-03-01', '2024-02-01'],
};
export const rated = tablesOf({
  fx_rates,
  deals,
  leads,
  orders,
  order_lines,
  costs,
  subscriptions,
  customers,
});
/** The same with an order, a deal, a cost and a subscription in Swiss francs. */
const francs = (list: (string | null)[], place: number): (string | null)[] =>
  list.map((code, row) => (row === place ? 'CHF' : code));
export const unrated = tablesOf({
  fx_rates,
  deals: { ...deals, currency: francs(deals.currency, 1) },
  leads,
  orders: { ...orders, currency: francs(orders.currency, 0) },
  order_lines,
  costs: { ...costs, currency: francs(costs.currency, 0) },
  subscriptions: { ...subscriptions, currency: francs(subscriptions.currency, 1) },
  customers,
});

export interface Case {
  readonly metric: string;
  readonly more?: Partial<Question>;
  readonly tables: Tables;
  readonly gives: object;
}
const close = (value: number): number => expect.closeTo(value, 9) as number;
const asked = (metric: string, more: Partial<Question>, tables: Tables, gives: object): Case => ({
  metric,
  more: { timeZone: 'Europe/Berlin', ...more },
  tables,
  gives,
});

export const cases: readonly Case[] = [
  // Closed rows keep the rate of their day: 1000 + 300 × 1.20 + 500.
  asked('closed-won-amount', {}, rated, { value: close(1860), n: 3 }),
  // Open at the end of 15 February, at 1.10: 1000 + (300 + 400 + 200) × 1.10 + 500, and 100 × 1.50.
  asked('open-pipeline', { asOf: '2024-02-15' }, rated, { value: close(2640), n: 6 }),
  // On the day before the new rate, and on its first day: 1000 + 500 + 150 + 700 × 1.10 or × 1.20.
  asked('open-pipeline', { asOf: '2024-02-29' }, rated, { value: close(2420), n: 5 }),
  asked('open-pipeline', { asOf: '2024-03-01' }, rated, { value: close(2490), n: 5 }),
  // Newest rate: 400 × 1.30 + 100 × 1.50.
  asked('open-pipeline', { asOf: '2024-07-01' }, rated, { value: close(670), n: 2 }),
  // A month's stock is worth what it was at its end: 500 + 150 + 400 × 1.20 in March and April, × 1.30 in May.
  asked('open-pipeline', { period: '2024-03..2024-05', grain: 'month', asOf: '2024-07-01' }, rated, {
    value: close(1170),
    series: [
      { value: close(1130), n: 3 },
      { value: close(1130), n: 3 },
      { value: close(1170), n: 3 },
    ],
  }),
  // Created in January: what closed at the rate of its day, what is open at that of as-of:
  // 1000 + 300 × 1.20 + 400 × 1.20 + 200 × 1.10 + 500.
  asked('pipeline-created', { period: '2024-01', asOf: '2024-04-15' }, rated, { value: close(2560) }),
  // 100 × 1.10 + 200 + 50 × 1.50.
  asked('revenue', {}, rated, { value: close(385), n: 3 }),
  // Lines at the rate of their order's day: (2 × 20 + 1 × 10) × 1.10 + 4 × 20 + 10 × 1.50.
  asked('gross-margin', {}, rated, { value: close(150), n: 4 }),
  // 150 of 100 × 1.10 + 200 + 50 × 1.50.
  asked('gross-margin-rate', {}, rated, { value: close(150 / 385) }),
  // 10 × 1.10 + 20 × 1.20 + 40 × 1.50.
  asked('mrr', { asOf: '2024-06-30' }, rated, { value: close(95) }),
  // Deals of two leads: (1000 + 300 × 1.20) / 2; and of three new customers: (100 × 1.20 + 200) / 3.
  asked('revenue-per-lead', {}, rated, { value: close(680), n: 2 }),
  asked('cac-marketing', {}, rated, { value: close(320 / 3), n: 3 }),
  asked('revenue-per-lead', {}, unrated, {
    value: null,
    reason: 'no-rate:CHF',
    currencies: [
      { currency: 'USD', value: 500 },
      { currency: 'CHF', value: 150 },
    ],
  }),
  asked('cac-marketing', {}, unrated, {
    value: null,
    reason: 'no-rate:CHF',
    currencies: [
      { currency: 'USD', value: close(200 / 3) },
      { currency: 'CHF', value: close(100 / 3) },
    ],
  }),
  // No rate for francs: each currency alone.
  asked('closed-won-amount', {}, unrated, {
    value: null,
    reason: 'no-rate:CHF',
    currencies: [
      { currency: 'USD', value: 1500, n: 2 },
      { currency: 'CHF', value: 300, n: 1 },
    ],
  }),
  asked('average-deal-size', {}, unrated, {
    value: null,
    currencies: [
      { currency: 'USD', value: 750, n: 2 },
      { currency: 'CHF', value: 300, n: 1 },
    ],
  }),
  // Where no row lacks a rate there is a value: open are 400 EUR × 1.30 and 100 GBP × 1.50.
  asked('open-pipeline', { asOf: '2024-07-01' }, unrated, { value: close(670) }),
  // By owner: ann 1000 + 500, bob francs.
  asked('closed-won-amount', { by: ['owner'] }, unrated, {
    value: null,
    groups: [
      { key: ['ann'], value: 1500, n: 2 },
      {
        key: ['bob'],
        value: null,
        reason: 'no-rate:CHF',
        currencies: [{ currency: 'CHF', value: 300, n: 1 }],
      },
    ],
  }),
  asked('closed-won-amount', { by: ['currency'] }, unrated, {
    value: null,
    groups: [
      { key: ['USD'], value: 1000, n: 1, currency: 'USD' },
      { key: [null], value: 500, n: 1, currency: 'USD' },
      { key: ['CHF'], value: 300, n: 1, currency: 'CHF' },
    ],
  }),
  // With all rates the groups are in the report currency: EUR 300 × 1.20.
  asked('closed-won-amount', { by: ['currency'] }, rated, {
    groups: [
      { key: ['USD'], value: 1000 },
      { key: [null], value: 500 },
      { key: ['EUR'], value: close(360) },
    ],
  }),
  asked('closed-won-amount', { period: '2024-03..2024-06', grain: 'month' }, unrated, {
    value: null,
    series: [
      {
        value: null,
        reason: 'no-rate:CHF',
        currencies: [
          { currency: 'USD', value: 1000, n: 1 },
          { currency: 'CHF', value: 300, n: 1 },
        ],
      },
      { value: 0 },
      { value: 0 },
      { value: 500 },
    ],
  }),
  // A ratio of each currency: francs 300 won of 300; dollars 1500 of 1500; euros 0 of 200.
  asked('win-rate-value', {}, unrated, {
    value: null,
    currencies: [
      { currency: 'USD', value: 1 },
      { currency: 'CHF', value: 1 },
      { currency: 'EUR', value: 0 },
    ],
  }),
  // Orders by currency, and one order each: 200, 50 and 100.
  asked('average-order-value', {}, unrated, {
    value: null,
    reason: 'no-rate:CHF',
    currencies: [
      { currency: 'USD', value: 200, n: 1 },
      { currency: 'CHF', value: 100, n: 1 },
      { currency: 'GBP', value: 50, n: 1 },
    ],
  }),
  // Lines of the order in francs: 2 × 20 + 1 × 10.
  asked('gross-margin', {}, unrated, {
    value: null,
    reason: 'no-rate:CHF',
    currencies: [
      { currency: 'USD', value: 80, n: 1 },
      { currency: 'CHF', value: 50, n: 2 },
      { currency: 'GBP', value: 10, n: 1 },
    ],
  }),
  asked('gross-margin', { by: ['currency'] }, unrated, {
    groups: [
      { key: ['USD'], value: 80, currency: 'USD' },
      { key: ['CHF'], value: 50, currency: 'CHF' },
      { key: ['GBP'], value: 10, currency: 'GBP' },
    ],
  }),
  asked('mrr', { asOf: '2024-06-30' }, unrated, {
    value: null,
    reason: 'no-rate:CHF',
    currencies: [
      { currency: 'CHF', value: 20 },
      { currency: 'EUR', value: 10 },
      { currency: 'GBP', value: 40 },
    ],
  }),
  // A model of customers with what their subscriptions bring, in each currency: 40 of the pounds alone.
  asked('mrr-new', { period: '2024-02', asOf: '2024-06-30' }, unrated, { value: close(60) }),
  asked('mrr-new', { period: '2024-03', asOf: '2024-06-30' }, unrated, {
    value: null,
    reason: 'no-rate:CHF',
    currencies: [{ currency: 'CHF', value: 20 }],
  }),
  // Analyses, each currency's rows alone.
  asked('top-deals', { asOf: '2024-07-01' }, unrated, {
    value: null,
    reason: 'no-rate:CHF',
    currencies: [
      { currency: 'USD', value: 1000 },
      { currency: 'CHF', value: 300 },
    ],
  }),
  // Asked for one currency, all is in that currency.
  asked('closed-won-amount', { currency: 'eur' }, rated, { value: 300, n: 1 }),
];
