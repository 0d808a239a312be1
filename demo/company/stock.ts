import { DAY, HOUR, isoDate, isoMinute, utc } from './calendar.ts';
import { STOCKED, type Product } from './catalogue.ts';
import type { Cell } from './csv.ts';
import type { Order } from './orders.ts';
import type { Random } from './prng.ts';
import type { WholesaleOrder } from './wholesale.ts';

export interface StockRow {
  product: Product;
  location: string;
  lot: string | null;
  at: number;
  onHand: number;
  committed: number;
  unavailable: number;
  incoming: number;
  incomingAt: number | null;
  reorderPoint: number;
  expiresAt: number | null;
}

/** Units that leave a warehouse: sold at `soldAt`, gone at `goneAt` (null: still there). */
interface Need {
  units: number;
  soldAt: number;
  goneAt: number | null;
}

/** Counted on Saturday evenings: every fourth until September 2026, every one since. */
const LAST = utc(2026, 10, 31) + 20 * HOUR;
const WEEKS = 77;
const CLOSELY = 8;
const WEEK = 7 * DAY;
const LOCATIONS = ['Main warehouse', 'Europe warehouse'] as const;
/** What the supplier has not delivered since September, and what nobody wants. */
const LATE = new Set(['Gateway LTE', 'pH buffer set', 'PressureView 40']);
const UNWANTED = 'Analog interface card';

function needs(
  product: Product,
  location: string,
  wholesale: readonly WholesaleOrder[],
  shop: readonly Order[],
): Need[] {
  const list: Need[] = [];
  for (const order of wholesale)
    if (order.location === location && order.cancelledAt === null)
      for (const line of order.lines)
        if (line.product === product)
          list.push({ units: line.quantity, soldAt: order.placedAt, goneAt: order.shippedAt });
  if (location === LOCATIONS[0])
    for (const order of shop)
      if (order.cancelledAt === null)
        for (const line of order.lines)
          if (line.item === product.name)
            list.push({ units: line.quantity, soldAt: order.placedAt, goneAt: order.shippedAt });
  return list;
}

interface Lot {
  name: string | null;
  units: number;
  expiresAt: number | null;
}

/** One product in one warehouse, week by week: what left, what came, what is ordered anew. */
function shelf(
  random: Random,
  product: Product,
  location: (typeof LOCATIONS)[number],
  list: readonly Need[],
): StockRow[] {
  const rows: StockRow[] = [];
  const start = LAST - (WEEKS - 1) * WEEK;
  const weekly = Math.max(
    0.4,
    list.filter((one) => one.soldAt >= start).reduce((sum, one) => sum + one.units, 0) / WEEKS,
  );
  const cover = product.name === UNWANTED ? 60 : random.between(8, 13);
  const reorderPoint = Math.max(2, Math.ceil(weekly * 3));
  let arrivals: { at: number; units: number }[] = [];
  const prefix = location === LOCATIONS[0] ? 'M' : 'E';
  const newLot = (units: number, at: number): Lot => ({
    units,
    name: product.keeps === null ? null : `${prefix}${isoDate(at).slice(2, 10).replaceAll('-', '')}`,
    expiresAt: product.keeps === null ? null : at + product.keeps * DAY,
  });
  let lots: Lot[] = [newLot(Math.ceil(weekly * cover), start - 40 * DAY)];
  for (let week = 0; week < WEEKS; week++) {
    const at = start + week * WEEK;
    const came = arrivals.filter((one) => one.at <= at);
    arrivals = arrivals.filter((one) => one.at > at);
    for (const one of came) {
      const lot = newLot(one.units, one.at);
      const same = lots.find((other) => other.name === lot.name);
      if (same) same.units += lot.units;
      else lots.push(lot);
    }
    let leaving = list
      .filter((one) => one.goneAt !== null && one.goneAt > at - WEEK && one.goneAt <= at)
      .reduce((sum, one) => sum + one.units, 0);
    for (const lot of lots) {
      const taken = Math.min(lot.units, leaving);
      lot.units -= taken;
      leaving -= taken;
    }
    const onHand = lots.reduce((sum, lot) => sum + lot.units, 0);
    const ordered = arrivals.reduce((sum, one) => sum + one.units, 0);
    if (onHand + ordered <= reorderPoint * 2) {
      const slow = random.chance(0.12) ? random.whole(14, 35) : 0;
      const days = random.whole(12, 24) + slow + (LATE.has(product.name) && at > utc(2026, 8, 25) ? 60 : 0);
      arrivals.push({ at: at + days * DAY, units: Math.max(5, Math.ceil((weekly * cover) / 5) * 5) });
    }
    if ((WEEKS - 1 - week) % 4 !== 0 && WEEKS - 1 - week >= CLOSELY) continue;
    const reserved = list
      .filter((one) => one.soldAt <= at && (one.goneAt === null || one.goneAt > at))
      .reduce((sum, one) => sum + one.units, 0);
    const broken = onHand > 12 && random.chance(0.12) ? random.whole(1, 3) : 0;
    const next = arrivals.reduce<number | null>(
      (first, one) => (first === null || one.at < first ? one.at : first),
      null,
    );
    lots.forEach((lot, i) => {
      // Figures of the whole shelf stand beside the newest lot.
      const newest = i === lots.length - 1;
      rows.push({
        product,
        location,
        lot: lot.name,
        at,
        onHand: lot.units,
        committed: newest ? reserved : 0,
        unavailable: newest ? Math.min(broken, lot.units) : 0,
        incoming: newest ? arrivals.reduce((sum, one) => sum + one.units, 0) : 0,
        incomingAt: newest ? next : null,
        reorderPoint,
        expiresAt: lot.expiresAt,
      });
    });
    // A lot is told of once more when it is empty.
    if (lots.length > 1) lots = lots.filter((lot, i) => lot.units > 0 || i === lots.length - 1);
  }
  return rows;
}

/** Counts of all products in both warehouses, oldest first. */
export function createStock(
  random: Random,
  wholesale: readonly WholesaleOrder[],
  shop: readonly Order[],
): StockRow[] {
  const rows = LOCATIONS.flatMap((location) =>
    STOCKED.flatMap((product) => shelf(random, product, location, needs(product, location, wholesale, shop))),
  );
  return rows.sort((a, b) => a.at - b.at);
}

export const available = (row: StockRow): number => row.onHand - row.committed - row.unavailable;

export const STOCK_COLUMNS = [
  'product_id',
  'location',
  'lot',
  'as_of',
  'on_hand',
  'committed',
  'available',
  'unavailable',
  'incoming',
  'incoming_at',
  'reorder_point',
  'unit_cost',
  'expires_at',
] as const;

export const stockRow = (row: StockRow): Cell[] => [
  row.product.id,
  row.location,
  row.lot,
  isoMinute(row.at),
  row.onHand,
  row.committed,
  available(row),
  row.unavailable,
  row.incoming,
  row.incomingAt === null ? null : isoDate(row.incomingAt),
  row.reorderPoint,
  row.product.cost / 100,
  row.expiresAt === null ? null : isoDate(row.expiresAt),
];
