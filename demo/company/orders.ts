import {
  DAY,
  END,
  HOUR,
  INCIDENT,
  START,
  monthKey,
  monthOf,
  nextMonth,
  shopInstant,
  workday,
} from './calendar.ts';
import type { Account } from './accounts.ts';
import { money, type Cell } from './csv.ts';
import type { Random } from './prng.ts';

/** Money in US cents; total = subtotal (after discount) + shipping + tax. */
export interface Order {
  name: string;
  account: Account;
  placedAt: number;
  shippedAt: number | null;
  cancelledAt: number | null;
  payment: 'paid' | 'pending' | 'refunded' | 'partially_refunded' | 'voided';
  channel: string;
  discount: number;
  shipping: number;
  tax: number;
  refunded: number;
  total: number;
  /** The first is on the order's own row, others on rows of their own, as Shopify writes them. */
  lines: { item: string; quantity: number; price: number }[];
}

const ITEMS: readonly (readonly [string, number])[] = [
  ['Probe tip, 5 pack', 8_900],
  ['Calibration gas', 14_500],
  ['FlowSense 300', 64_000],
  ['Sensor cable 10 m', 5_950],
  ['ThermaLog X2', 42_000],
  ['Mounting kit', 3_475],
  ['Annual recalibration', 28_000],
];
/** Spare parts sell before the winter shutdown and little in summer. */
const SEASON = [0.92, 0.95, 1.02, 1, 1, 0.94, 0.8, 0.74, 1.06, 1.15, 1.32, 1.2];
const FIRST_MONTH = 63;
const GROWTH = 1.01;

function createOrder(random: Random, accounts: readonly Account[], placedAt: number): Order {
  const trouble = monthKey(placedAt) === INCIDENT;
  const lines = (random.chance(0.03) ? [0, 1] : [0]).map(() => {
    const [item, price] = random.pick(ITEMS);
    return {
      item,
      price,
      quantity: random.weighted([
        [1, 50],
        [2, 22],
        [3, 12],
        [5, 10],
        [10, 6],
      ] as const),
    };
  });
  const gross = lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  const discount = random.chance(0.18) ? Math.round(gross * random.pick([0.05, 0.1, 0.15])) : 0;
  const subtotal = gross - discount;
  const shipping = subtotal >= 50_000 ? 0 : 1_500;
  const tax = random.chance(0.6) ? Math.round(subtotal * 0.08) : 0;
  const total = subtotal + shipping + tax;
  const cancelled = random.chance(0.03);
  const shippedAt = cancelled
    ? null
    : workday(placedAt + (trouble ? random.skewed(7, 0.4) : random.skewed(2.2, 0.5)) * DAY);
  const fate = cancelled
    ? 'voided'
    : random.weighted([
        ['paid', 92],
        ['refunded', trouble ? 9 : 2.5],
        ['partially_refunded', trouble ? 6 : 2],
        ['pending', placedAt > END - 20 * DAY ? 20 : 0.5],
      ] as const);
  return {
    name: '',
    account: random.pick(accounts),
    placedAt,
    lines,
    discount,
    shipping,
    tax,
    total,
    payment: fate,
    shippedAt: shippedAt !== null && shippedAt < END && fate !== 'pending' ? shippedAt : null,
    cancelledAt: cancelled ? Math.min(END - HOUR, placedAt + random.whole(1, 40) * HOUR) : null,
    refunded:
      fate === 'refunded'
        ? total
        : fate === 'partially_refunded'
          ? Math.round(subtotal * random.pick([0.1, 0.25, 0.5]))
          : 0,
    channel: random.weighted([
      ['web', 78],
      ['draft_orders', 15],
      ['pos', 7],
    ] as const),
  };
}

/** Web-shop orders, oldest first. */
export function createOrders(random: Random, accounts: readonly Account[]): Order[] {
  // A few customers order often, most seldom.
  const buyers = accounts.flatMap((account, i) =>
    new Array<Account>(1 + (i % 17 === 0 ? 12 : i % 5 === 0 ? 4 : 0)).fill(account),
  );
  const orders: Order[] = [];
  let wanted = FIRST_MONTH;
  for (let month = START; month < END; month = nextMonth(month), wanted *= GROWTH) {
    const count = Math.round(wanted * (SEASON[monthOf(month) - 1] ?? 1) * random.between(0.95, 1.05));
    const last = nextMonth(month) - 1000;
    for (let i = 0; i < count; i++)
      orders.push(createOrder(random, buyers, Math.floor(random.between(month, last) / 1000) * 1000));
  }
  orders.sort((a, b) => a.placedAt - b.placedAt);
  orders.forEach((order, i) => {
    order.name = `#${1001 + i}`;
  });
  return orders;
}

export const ORDER_COLUMNS = [
  'Name',
  'Financial Status',
  'Fulfillment Status',
  'Fulfilled at',
  'Currency',
  'Shipping',
  'Taxes',
  'Total',
  'Discount Amount',
  'Created at',
  'Lineitem quantity',
  'Lineitem name',
  'Lineitem price',
  'Billing Company',
  'Cancelled at',
  'Refunded Amount',
  'Source',
] as const;

export function orderRows(order: Order): Cell[][] {
  return order.lines.map(({ item, quantity, price }, i): Cell[] =>
    i > 0
      ? [
          order.name,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          shopInstant(order.placedAt),
          quantity,
          item,
          money(price),
          null,
          null,
          null,
          null,
        ]
      : [
          order.name,
          order.payment,
          order.shippedAt === null ? 'unfulfilled' : 'fulfilled',
          order.shippedAt === null ? null : shopInstant(order.shippedAt),
          'USD',
          money(order.shipping),
          money(order.tax),
          money(order.total),
          money(order.discount),
          shopInstant(order.placedAt),
          quantity,
          item,
          money(price),
          order.account.name,
          order.cancelledAt === null ? null : shopInstant(order.cancelledAt),
          money(order.refunded),
          order.channel,
        ],
  );
}
