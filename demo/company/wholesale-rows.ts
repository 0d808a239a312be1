import { isoMinute } from './calendar.ts';
import { money, type Cell } from './csv.ts';
import { dealerPrice, type WholesaleOrder } from './wholesale.ts';

export const WHOLESALE_COLUMNS = [
  'Order number',
  'Customer',
  'Order date',
  'Status',
  'Payment status',
  'Channel',
  'Placed by',
  'Currency',
  'Discount',
  'Tax',
  'Shipping',
  'Refunds',
  'Order total',
  'Outstanding',
  'Refunded at',
  'Paid at',
  'Picked at',
  'Shipped at',
  'Delivered at',
  'Promised at',
  'Cancelled at',
  'Campaign ID',
  'Location',
  'Region',
] as const;

const whenever = (at: number | null): Cell => (at === null ? null : isoMinute(at));
const some = (cents: number): Cell => (cents === 0 ? 0 : money(cents));

export const wholesaleRow = (order: WholesaleOrder): Cell[] => [
  order.id,
  order.dealer.account.name,
  isoMinute(order.placedAt),
  order.status,
  order.cancelledAt !== null
    ? 'voided'
    : order.paidAt === null
      ? 'pending'
      : order.refunded
        ? 'partially_refunded'
        : 'paid',
  order.channel,
  order.channel === 'portal' || order.channel === 'edi' ? 'customer' : 'staff',
  order.dealer.currency,
  some(order.discount),
  some(order.tax),
  some(order.shipping),
  some(order.refunded),
  money(order.total),
  some(order.outstanding),
  whenever(order.returnedAt),
  whenever(order.paidAt),
  whenever(order.pickedAt),
  whenever(order.shippedAt),
  whenever(order.deliveredAt),
  whenever(order.promisedAt),
  whenever(order.cancelledAt),
  order.campaign,
  order.location,
  order.dealer.account.region,
];

export const LINE_COLUMNS = [
  'order_id',
  'line_id',
  'product_id',
  'quantity',
  'unit_price',
  'unit_cost',
  'shipped_qty',
  'cancelled_qty',
  'backordered_qty',
  'returned_qty',
  'returned_at',
  'return_reason',
] as const;

/** Prices and costs of lines are in US dollars, whatever the customer pays in. */
export const lineRows = (order: WholesaleOrder): Cell[][] =>
  order.lines.map((line, i) => [
    order.id,
    i + 1,
    line.product.id,
    line.quantity,
    dealerPrice(line.product) / 100,
    line.product.cost / 100,
    line.shipped,
    order.cancelledAt === null ? 0 : line.quantity,
    line.backordered,
    line.returned,
    line.returned ? whenever(order.returnedAt) : null,
    line.reason,
  ]);
