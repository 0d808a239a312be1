import {
  BOOKS,
  DAY,
  END,
  HOUR,
  INCIDENT,
  MINUTE,
  dayOf,
  monthKey,
  monthOf,
  nextMonth,
  workday,
} from './calendar.ts';
import { PRODUCTS, type Product } from './catalogue.ts';
import type { Dealer } from './dealers.ts';
import { PORTAL_LAUNCH } from './milestones.ts';
import type { Random } from './prng.ts';

export interface WholesaleLine {
  product: Product;
  quantity: number;
  /** Cents of the order's currency. */
  price: number;
  shipped: number;
  backordered: number;
  returned: number;
  reason: string | null;
}

/** Money in cents of the order's currency; total = lines - discount + shipping + tax. */
export interface WholesaleOrder {
  id: string;
  dealer: Dealer;
  placedAt: number;
  status: 'pending' | 'processing' | 'on_hold' | 'shipped' | 'completed' | 'cancelled';
  channel: 'portal' | 'phone' | 'edi' | 'sales';
  lines: WholesaleLine[];
  discount: number;
  shipping: number;
  tax: number;
  refunded: number;
  total: number;
  outstanding: number;
  paidAt: number | null;
  pickedAt: number | null;
  shippedAt: number | null;
  deliveredAt: number | null;
  promisedAt: number;
  cancelledAt: number | null;
  returnedAt: number | null;
  campaign: string | null;
  location: 'Main warehouse' | 'Europe warehouse';
}

const SEASON = [0.95, 0.95, 1.05, 1, 1, 0.96, 0.82, 0.78, 1.08, 1.14, 1.2, 1.05];
/** Orders a month of a dealer of size 1. */
const A_MONTH = 0.36;
const REASONS = [
  ['Damaged in transit', 30],
  ['Wrong item', 22],
  ['Defective', 26],
  ['Ordered too many', 22],
] as const;
/** Units of the order's currency for a dollar, in its own price list. */
const LIST = { USD: 1, EUR: 0.92, GBP: 0.79 } as const;

export const dealerPrice = (product: Product, rate = 1): number =>
  Math.round((product.price * 0.78 * rate) / 5) * 5;

function createLine(random: Random, currency: keyof typeof LIST, short: number): WholesaleLine {
  const product = random.weighted(PRODUCTS.map((one) => [one, one.demand] as const));
  const bulk = product.price < 10_000 ? 10 : product.price < 30_000 ? 4 : product.price < 100_000 ? 2 : 1;
  const quantity =
    bulk *
    random.weighted([
      [1, 44],
      [2, 30],
      [3, 14],
      [5, 9],
      [10, 3],
    ] as const);
  const backordered = random.chance(short) ? random.whole(1, Math.max(1, quantity >> 1)) : 0;
  const returned = random.chance(0.03) ? random.whole(1, Math.max(1, quantity >> 2)) : 0;
  return {
    product,
    quantity,
    price: dealerPrice(product, LIST[currency]),
    shipped: quantity - (random.chance(0.35) ? backordered : 0),
    backordered,
    returned: Math.min(returned, quantity - backordered),
    reason: returned ? random.weighted(REASONS) : null,
  };
}

/** Days from the order to the pick, from there to the truck, and on the road. */
function dates(random: Random, placedAt: number, trouble: boolean, late: boolean) {
  const slow = trouble ? 1.8 : 1;
  const pickedAt = workday(placedAt + random.skewed(0.8 * slow, 0.45) * DAY);
  const shippedAt = workday(
    pickedAt + random.skewed(0.35, 0.5) * DAY + (late ? random.between(2.5, 6) * DAY : 0),
  );
  const deliveredAt = workday(shippedAt + random.skewed(2.1, 0.3) * DAY);
  const minute = (at: number): number => Math.floor(at / MINUTE) * MINUTE;
  return { pickedAt: minute(pickedAt), shippedAt: minute(shippedAt), deliveredAt: minute(deliveredAt) };
}

function channelAt(random: Random, placedAt: number): WholesaleOrder['channel'] {
  const months = (placedAt - Date.parse(PORTAL_LAUNCH)) / (30 * DAY);
  const portal = months < 0 ? 0 : Math.min(0.62, 0.16 + 0.028 * months);
  return random.weighted([
    ['portal', portal],
    ['edi', 0.12],
    ['phone', (0.88 - portal) * 0.6],
    ['sales', (0.88 - portal) * 0.4],
  ] as const);
}

function createOrder(random: Random, dealer: Dealer, placedAt: number): WholesaleOrder {
  const trouble = monthKey(placedAt) === INCIDENT;
  const late = random.chance(trouble ? 0.22 : 0.05);
  const count = random.weighted([
    [1, 30],
    [2, 34],
    [3, 22],
    [4, 14],
  ] as const);
  const drawn = Array.from({ length: count }, () =>
    createLine(random, dealer.currency, trouble ? 0.1 : 0.032),
  );
  const lines = [...new Map(drawn.map((line) => [line.product.id, line])).values()];
  // What goes together: a sensor wants its cable, a pH probe its buffer.
  const has = (name: string): boolean => lines.some((line) => line.product.name === name);
  const mate = has('FlowSense 300') ? 'Sensor cable 10 m' : has('AquaProbe pH') ? 'pH buffer set' : null;
  if (mate && !has(mate) && random.chance(0.55)) {
    const product = PRODUCTS.find((one) => one.name === mate) as Product;
    lines.push({
      ...createLine(random, dealer.currency, 0),
      product,
      price: dealerPrice(product, LIST[dealer.currency]),
    });
  }
  const gross = lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  const discount = gross > 300_000 && random.chance(0.4) ? Math.round(gross * 0.05) : 0;
  const shipping = gross - discount > 100_000 ? 0 : 2_500;
  const tax = dealer.account.region === 'North America' ? Math.round((gross - discount) * 0.06) : 0;
  const total = gross - discount + shipping + tax;
  const cancelledAt = random.chance(0.022)
    ? Math.min(END - HOUR, placedAt + random.whole(2, 60) * HOUR)
    : null;
  const plan = dates(random, placedAt, trouble, late);
  const done = (at: number): number | null => (cancelledAt === null && at < END ? at : null);
  const shippedAt = done(plan.shippedAt);
  const deliveredAt = done(plan.deliveredAt);
  const due = placedAt + 30 * DAY;
  const paid = due + random.skewed(6, 0.9) * DAY - 5 * DAY;
  const paidAt =
    cancelledAt === null && paid < END && random.chance(0.985) ? Math.floor(paid / MINUTE) * MINUTE : null;
  const returnedAt = deliveredAt === null ? null : deliveredAt + random.whole(3, 20) * DAY;
  const sentBack = returnedAt !== null && returnedAt < END;
  const kept = lines.map((line) => (sentBack ? line : { ...line, returned: 0, reason: null }));
  const refunded = kept.reduce((sum, line) => sum + line.returned * line.price, 0);
  return {
    id: '',
    dealer,
    placedAt,
    lines: kept.map((line) => ({ ...line, shipped: shippedAt === null ? 0 : line.shipped })),
    channel: channelAt(random, placedAt),
    discount,
    shipping,
    tax,
    total,
    refunded,
    paidAt,
    outstanding: cancelledAt !== null || paidAt !== null ? 0 : total - refunded,
    pickedAt: done(plan.pickedAt),
    shippedAt,
    deliveredAt,
    promisedAt: dayOf(workday(placedAt + 7 * DAY)) + 17 * HOUR,
    cancelledAt,
    returnedAt: refunded > 0 ? returnedAt : null,
    status:
      cancelledAt !== null
        ? 'cancelled'
        : deliveredAt !== null
          ? 'completed'
          : shippedAt !== null
            ? 'shipped'
            : done(plan.pickedAt) !== null
              ? 'processing'
              : random.chance(0.2)
                ? 'on_hold'
                : 'pending',
    campaign: null,
    location: dealer.account.region === 'EMEA' ? 'Europe warehouse' : 'Main warehouse',
  };
}

/** Orders of the dealers, oldest first; `newsletterAt` names the campaign that some of them followed. */
export function createWholesale(
  random: Random,
  dealers: readonly Dealer[],
  newsletterAt: (at: number) => string | null,
): WholesaleOrder[] {
  const orders: WholesaleOrder[] = [];
  for (let month = BOOKS, index = 0; month < END; month = nextMonth(month), index++) {
    for (const dealer of dealers) {
      const until = Math.min(END, dealer.leftAt ?? END, nextMonth(month));
      const from = Math.max(month, dealer.joinedAt);
      if (from >= until) continue;
      let wanted =
        A_MONTH *
        dealer.size *
        (SEASON[monthOf(month) - 1] ?? 1) *
        (1 + 0.008 * index) *
        random.between(0.7, 1.3);
      // The first order is what makes a customer.
      if (dealer.joinedAt >= month) orders.push(createOrder(random, dealer, dealer.joinedAt + 10 * HOUR));
      for (; random.chance(Math.min(1, wanted)); wanted--) {
        const at = workday(dayOf(random.between(from, until))) + random.whole(7 * 60, 18 * 60) * MINUTE;
        if (at >= dealer.joinedAt && at < until) orders.push(createOrder(random, dealer, at));
      }
    }
  }
  orders.sort((a, b) => a.placedAt - b.placedAt || (a.dealer.account.name < b.dealer.account.name ? -1 : 1));
  orders.forEach((order, i) => {
    order.id = `W-${20_001 + i}`;
    if (random.chance(0.14)) order.campaign = newsletterAt(order.placedAt);
  });
  return orders;
}
