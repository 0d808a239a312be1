import { dayMs } from '../../util/civil.ts';
import type { ColumnsAnswer } from '../scan.ts';
import type { ModelAnswer, ModelInputs } from './model.ts';
import { counts, numbers, rowsByKey, texts } from './read.ts';

export const noStock: ModelAnswer = { value: null, n: 0, reason: 'no-rows' };

/** What is there of a product, over the locations and lots that are looked at; NaN is not known. */
export interface Level {
  readonly product: string;
  available: number;
  onHand: number;
  /** Sum over locations. */
  reorderPoint: number;
  unitCost: number;
  /** Pieces on hand at what each row says they cost; rows without a cost are not in it. */
  value: number;
  /** Newest snapshot. */
  at: number;
}

/** Snapshot rows of each product × location × lot, in order of time. */
export function tracksOf(stock: ColumnsAnswer): number[][] {
  const at = numbers(stock, 'as_of');
  const [products, places, lots] = ['product_id', 'location', 'lot'].map((name) => stock.columns.get(name));
  const [width, depth] = [places?.words?.length ?? 1, lots?.words?.length ?? 1];
  const tracks = new Map<number, number[]>();
  for (let row = 0; row < stock.rows; row++) {
    const product = products!.codes![row]!;
    if (!product || at(row) !== at(row)) continue;
    const key = (product * width + (places?.codes?.[row] ?? 0)) * depth + (lots?.codes?.[row] ?? 0);
    const track = tracks.get(key);
    if (track) track.push(row);
    else tracks.set(key, [row]);
  }
  for (const track of tracks.values()) track.sort((a, b) => at(a) - at(b) || a - b);
  return [...tracks.values()];
}

/** The newest row of each track before `known`. */
export function newestRows(stock: ColumnsAnswer, known: number): number[] {
  const at = numbers(stock, 'as_of');
  return tracksOf(stock).flatMap((track) => {
    const rows = track.filter((row) => at(row) < known);
    return rows.slice(-1);
  });
}

/** Sellable units of a row: as told, else what is on hand less what is committed or unusable. */
export function availableOf(stock: ColumnsAnswer): (row: number) => number {
  const [own, onHand] = [numbers(stock, 'available'), numbers(stock, 'on_hand')];
  const [committed, unavailable] = [numbers(stock, 'committed'), numbers(stock, 'unavailable')];
  return (row) => {
    const told = own(row);
    return told === told ? told : onHand(row) - (committed(row) || 0) - (unavailable(row) || 0);
  };
}

/** Cost of a unit: the row's own, else the product's. */
export function costOf(rows: ColumnsAnswer, products: ColumnsAnswer | undefined): (row: number) => number {
  const [own, product, general] = [
    numbers(rows, 'unit_cost'),
    texts(rows, 'product_id'),
    numbers(products, 'unit_cost'),
  ];
  const known = rowsByKey(products, 'product_id');
  return (row) => {
    const cost = own(row);
    return cost === cost ? cost : general(known.get(product(row) ?? '') ?? -1);
  };
}

const plus = (a: number, b: number): number => (a !== a ? b : b !== b ? a : a + b);

/** Every product's level before `known`. */
export function levelsAt(inputs: ModelInputs, known: number): Level[] {
  const stock = inputs.get('stock')!;
  const [product, at, onHand] = [
    texts(stock, 'product_id'),
    numbers(stock, 'as_of'),
    numbers(stock, 'on_hand'),
  ];
  const [available, cost] = [availableOf(stock), costOf(stock, inputs.get('products'))];
  const [reorder, place] = [numbers(stock, 'reorder_point'), texts(stock, 'location')];
  const levels = new Map<string, Level>();
  // The reorder point of a location stands on each of its lots.
  const points = new Map<string, Map<string, number>>();
  for (const row of newestRows(stock, known)) {
    const name = product(row)!;
    let level = levels.get(name);
    if (!level)
      levels.set(
        name,
        (level = {
          product: name,
          available: NaN,
          onHand: NaN,
          reorderPoint: NaN,
          unitCost: NaN,
          value: NaN,
          at: -Infinity,
        }),
      );
    const own = onHand(row) === onHand(row) ? onHand(row) : available(row);
    level.available = plus(level.available, available(row));
    level.onHand = plus(level.onHand, own);
    level.value = plus(level.value, Math.max(0, own) * cost(row));
    level.unitCost = cost(row) === cost(row) ? cost(row) : level.unitCost;
    level.at = Math.max(level.at, at(row));
    const spots = points.get(name) ?? new Map<string, number>();
    points.set(name, spots);
    const before = spots.get(place(row) ?? '') ?? NaN;
    spots.set(
      place(row) ?? '',
      before >= reorder(row) ? before : reorder(row) === reorder(row) ? reorder(row) : before,
    );
  }
  for (const [name, own] of points) levels.get(name)!.reorderPoint = [...own.values()].reduce(plus, NaN);
  return [...levels.values()].sort((a, b) => (a.product < b.product ? -1 : 1));
}

/** Sales of a product in some span of time. */
export interface Sold {
  units: number;
  cost: number;
  /** Newest sale. */
  last: number;
}

/**
 * Units sold by product in [from, to), less cancelled ones, of orders that count. Where only some of the stock's
 * locations are looked at, orders of others do not count.
 */
export function soldBetween(inputs: ModelInputs, from: number, to: number): Map<string, Sold> | undefined {
  const [lines, orders] = [inputs.get('lines'), inputs.get('orders')];
  if (!lines || !orders) return undefined;
  const places = narrowedTo(inputs);
  const key = JSON.stringify([from, to, places && [...places].sort()]);
  let known = sums.get(lines);
  if (!known) sums.set(lines, (known = new Map<string, Map<string, Sold>>()));
  const found = known.get(key) ?? soldIn(inputs, lines, orders, from, to, places);
  known.set(key, found);
  return found;
}

/** What was sold is the same for every group of a question. */
const sums = new WeakMap<ColumnsAnswer, Map<string, Map<string, Sold>>>();

function soldIn(
  inputs: ModelInputs,
  lines: ColumnsAnswer,
  orders: ColumnsAnswer,
  from: number,
  to: number,
  places: ReadonlySet<string> | undefined,
): Map<string, Sold> {
  const rows = rowsByKey(orders, 'order_id');
  const [at, status, place] = [
    numbers(orders, 'placed_at'),
    texts(orders, 'status'),
    texts(orders, 'location'),
  ];
  const [order, product] = [texts(lines, 'order_id'), texts(lines, 'product_id')];
  const [quantity, cancelled] = [numbers(lines, 'quantity'), numbers(lines, 'cancelled_qty')];
  const cost = costOf(lines, inputs.get('products'));
  const sold = new Map<string, Sold>();
  for (let line = 0; line < lines.rows; line++) {
    const row = rows.get(order(line) ?? '') ?? -1;
    const name = product(line);
    if (name === null || !(at(row) >= from && at(row) < to) || !counts(status(row))) continue;
    if (places && !places.has(place(row) ?? '')) continue;
    const units = quantity(line) - (cancelled(line) || 0);
    if (units !== units) continue;
    let found = sold.get(name);
    if (!found) sold.set(name, (found = { units: 0, cost: 0, last: -Infinity }));
    found.units += units;
    found.cost += units * cost(line);
    found.last = Math.max(found.last, at(row));
  }
  return sold;
}

/** The locations that are looked at, where the same products lie in others too and orders know theirs. */
function narrowedTo(inputs: ModelInputs): Set<string> | undefined {
  if (!inputs.get('orders')!.columns.has('location')) return undefined;
  const [own, all] = [inputs.get('stock')!, inputs.get('everywhere')];
  const [place, product] = [texts(own, 'location'), texts(own, 'product_id')];
  const [places, products] = [new Set<string>(), new Set<string | null>()];
  for (let row = 0; row < own.rows; row++) {
    places.add(place(row) ?? '');
    products.add(product(row));
  }
  const [otherPlace, otherProduct] = [texts(all, 'location'), texts(all, 'product_id')];
  for (let row = 0; row < (all?.rows ?? 0); row++)
    if (products.has(otherProduct(row)) && !places.has(otherPlace(row) ?? '')) return places;
  return undefined;
}

/** Units a day over the `days` before `known`. */
export function dailyUnits(
  inputs: ModelInputs,
  known: number,
  days: number,
): ((product: string) => number) | undefined {
  const sold = soldBetween(inputs, known - days * dayMs, known);
  return sold && ((product) => (sold.get(product)?.units ?? 0) / days);
}
