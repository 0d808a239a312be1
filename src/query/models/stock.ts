import { dayMs, isoDay } from '../../util/civil.ts';
import type { TableAnswer } from '../answer.ts';
import type { Model } from './model.ts';
import { left, numbers, orNull, setting, someOf, texts } from './read.ts';
import {
  availableOf,
  costOf,
  dailyUnits,
  levelsAt,
  newestRows,
  noStock,
  soldBetween,
  type Level,
} from './stock-levels.ts';

const levelColumns: TableAnswer['columns'] = [
  { name: 'product', unit: 'text' },
  { name: 'available', unit: 'number' },
  { name: 'reorder_point', unit: 'number' },
  { name: 'daily_units', unit: 'number' },
  { name: 'days_left', unit: 'duration_d' },
];

/**
 * Products that ran out (`which` 'out': nothing available over all locations, of products sold or stocked in the last 180
 * days) or run low ('low': some available, at most the reorder point; without one, for fewer than `lead_days` of sales).
 */
export const stockLevel: Model = (inputs, { window, params }) => {
  const known = window.known;
  const levels = levelsAt(inputs, known);
  if (!levels.length) return noStock;
  const since = known - setting(params, 'active_days', 180) * dayMs;
  const recent = soldBetween(inputs, since, known);
  const daily = dailyUnits(inputs, known, setting(params, 'sales_days', 30));
  const lead = setting(params, 'lead_days', 14);
  const stock = inputs.get('stock')!;
  const [at, available, product] = [numbers(stock, 'as_of'), availableOf(stock), texts(stock, 'product_id')];
  const stocked = new Set<string | null>();
  for (let row = 0; row < stock.rows; row++)
    if (at(row) >= since && at(row) < known && available(row) > 0) stocked.add(product(row));
  // Without sales nobody can say what is still offered, except that it is still counted.
  const isActive = ({ product: name, at: seen }: Level): boolean =>
    recent ? recent.has(name) || stocked.has(name) : seen >= since;
  const told = levels.filter(({ available: units }) => units === units);
  const found = told.filter((level) => {
    if (params.which === 'out') return level.available <= 0 && isActive(level);
    if (!(level.available > 0)) return false;
    if (level.reorderPoint === level.reorderPoint) return level.available <= level.reorderPoint;
    const units = daily?.(level.product) ?? 0;
    return units > 0 && level.available / units < lead;
  });
  return {
    value: found.length,
    n: told.length,
    excluded: left({ 'no-value:available': levels.length - told.length }),
    table: {
      columns: levelColumns,
      ...someOf(
        found.map((level) => {
          const units = daily?.(level.product) ?? NaN;
          return [
            level.product,
            level.available,
            orNull(level.reorderPoint),
            orNull(units),
            units > 0 ? Math.max(0, level.available) / units : null,
          ];
        }),
        recent ? [] : ['no-sales-data'],
      ),
    },
  };
};

/** Products with stock that nobody bought in the last `days`; the value is what they cost. */
export const slowMoving: Model = (inputs, { window, params }) => {
  const sold = soldBetween(inputs, window.known - setting(params, 'days', 90) * dayMs, window.known)!;
  const before = soldBetween(inputs, -Infinity, window.known)!;
  const levels = levelsAt(inputs, window.known);
  if (!levels.length) return noStock;
  const slow = levels
    .filter(({ product, onHand }) => onHand > 0 && !((sold.get(product)?.units ?? 0) > 0))
    .sort((a, b) => (b.value || 0) - (a.value || 0));
  const unvalued = slow.filter(({ value }) => value !== value).length;
  return {
    value: slow.reduce((sum, { value }) => sum + (value || 0), 0),
    n: slow.length,
    excluded: left({ 'no-value:unit_cost': unvalued }),
    table: {
      columns: [
        { name: 'product', unit: 'text' },
        { name: 'on_hand', unit: 'number' },
        { name: 'value', unit: 'currency' },
        { name: 'last_sale', unit: 'text' },
      ],
      ...someOf(
        slow.map(({ product, onHand, value }) => {
          const last = before.get(product)?.last;
          return [product, onHand, orNull(value), last === undefined ? null : isoDay(last)];
        }),
      ),
    },
  };
};

/** Value of what is available beyond `cover_days` of sales, at the daily rate of the last `sales_days`. */
export const overstock: Model = (inputs, { window, params }) => {
  const cover = setting(params, 'cover_days', 90);
  const daily = dailyUnits(inputs, window.known, setting(params, 'sales_days', 30))!;
  const levels = levelsAt(inputs, window.known);
  if (!levels.length) return noStock;
  const rows = levels.map(({ product, available, unitCost }) => {
    const units = Math.max(0, available - cover * daily(product));
    return { product, available, daily: daily(product), units, value: units * unitCost };
  });
  const over = rows.filter(({ units }) => units > 0).sort((a, b) => (b.value || 0) - (a.value || 0));
  return {
    value: over.reduce((sum, { value }) => sum + (value || 0), 0),
    n: rows.length,
    excluded: left({
      'no-value:available': rows.filter(({ available }) => available !== available).length,
      'no-value:unit_cost': over.filter(({ value }) => value !== value).length,
    }),
    table: {
      columns: [
        { name: 'product', unit: 'text' },
        { name: 'available', unit: 'number' },
        { name: 'daily_units', unit: 'number' },
        { name: 'overstock', unit: 'number' },
        { name: 'value', unit: 'currency' },
      ],
      ...someOf(over.map((row) => [row.product, row.available, row.daily, row.units, orNull(row.value)])),
    },
  };
};

/**
 * Units whose expiry lies within `days` after as-of; those already expired are counted apart. The lot that expires
 * first sells first, at the daily rate of the last `sales_days`: what of a lot is left when it expires is at risk.
 */
export const expiry: Model = (inputs, { window, params }) => {
  const stock = inputs.get('stock')!;
  const [product, lot] = [texts(stock, 'product_id'), texts(stock, 'lot')];
  const [onHand, expires, cost] = [
    numbers(stock, 'on_hand'),
    numbers(stock, 'expires_at'),
    costOf(stock, inputs.get('products')),
  ];
  const today = window.knownDay;
  const until = today + setting(params, 'days', 90) * dayMs;
  const daily = dailyUnits(inputs, window.known, setting(params, 'sales_days', 30));
  const lots = newestRows(stock, window.known)
    .filter((row) => onHand(row) > 0)
    .sort((a, b) => expires(a) - expires(b) || a - b);
  if (!lots.length) return { ...noStock, value: stock.rows ? 0 : null };
  const dated = lots.filter((row) => expires(row) === expires(row));
  // What is still to be sold of a product's earlier lots, in units of demand used up.
  const used = new Map<string, number>();
  let [units, value, expired, atRisk, unvalued] = [0, 0, 0, 0, 0];
  const rows: (string | number | null)[][] = [];
  for (const row of dated) {
    const name = product(row)!;
    const own = onHand(row);
    if (expires(row) < today) {
      expired += own;
      continue;
    }
    const days = (expires(row) - today) / dayMs;
    const before = used.get(name) ?? 0;
    const sells = daily ? Math.min(own, Math.max(0, daily(name) * days - before)) : NaN;
    used.set(name, before + (sells || 0));
    if (expires(row) > until) continue;
    units += own;
    if (cost(row) !== cost(row)) unvalued++;
    value += own * cost(row) || 0;
    atRisk += own - sells;
    rows.push([
      name,
      lot(row),
      isoDay(expires(row)),
      days,
      own,
      orNull(own * cost(row)),
      orNull(own - sells),
    ]);
  }
  return {
    value: units,
    n: dated.length,
    excluded: left({ 'no-value:expires_at': lots.length - dated.length, 'no-value:unit_cost': unvalued }),
    table: {
      columns: [
        { name: 'product', unit: 'text' },
        { name: 'lot', unit: 'text' },
        { name: 'expires_at', unit: 'text' },
        { name: 'days_left', unit: 'duration_d' },
        { name: 'units', unit: 'number' },
        { name: 'value', unit: 'currency' },
        { name: 'at_risk', unit: 'number' },
      ],
      ...someOf(rows, [
        `value:${value}`,
        `expired-units:${expired}`,
        atRisk === atRisk ? `at-risk-units:${atRisk}` : 'no-sales-data',
      ]),
    },
  };
};
