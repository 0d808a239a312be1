import { dayMs } from '../../util/civil.ts';
import type { Model } from './model.ts';
import { daysIn, left, numbers, setting, texts } from './read.ts';
import { availableOf, costOf, soldBetween, tracksOf } from './stock-levels.ts';

/** Cost of the goods sold in the window ÷ mean value of its snapshots; `annualise` 1 turns it into a rate a year. */
export const turnover: Model = (inputs, { window, params }) => {
  const stock = inputs.get('stock')!;
  const [at, onHand, cost] = [
    numbers(stock, 'as_of'),
    numbers(stock, 'on_hand'),
    costOf(stock, inputs.get('products')),
  ];
  // How much the value of all stock changes at each moment.
  const changes = new Map<number, number>();
  let unvalued = 0;
  for (const track of tracksOf(stock)) {
    let before = 0;
    for (const row of track) {
      if (!(at(row) < window.hi)) break;
      const value = Math.max(0, onHand(row)) * cost(row);
      if (value !== value) unvalued++;
      changes.set(at(row), (changes.get(at(row)) ?? 0) + (value || 0) - before);
      before = value || 0;
    }
  }
  let [level, opening] = [0, 0];
  const moments: number[] = [];
  const values: number[] = [];
  for (const [moment, change] of [...changes].sort((a, b) => a[0] - b[0])) {
    level += change;
    if (moment < window.lo) opening = level;
    else {
      moments.push(moment);
      values.push(level);
    }
  }
  const mean = values.length ? values.reduce((a, b) => a + b) / values.length : opening;
  const sold = [...soldBetween(inputs, window.lo, window.hi)!.values()];
  const uncosted = sold.filter((one) => one.cost !== one.cost).length;
  const goods = sold.reduce((sum, one) => sum + (one.cost || 0), 0);
  const years = (window.knownDay - Math.max(window.loDay, moments[0] ?? window.loDay)) / dayMs / 365.25;
  const factor = setting(params, 'annualise', 0) ? 1 / years : 1;
  return {
    value: mean > 0 ? (goods / mean) * factor : null,
    n: moments.length,
    ...(!(mean > 0) && { reason: stock.rows ? 'zero-denominator' : 'no-rows' }),
    excluded: left({ 'no-value:stock.unit_cost': unvalued, 'no-cost-of-sales': uncosted }),
    table: {
      columns: [
        { name: 'cost_of_goods', unit: 'currency' },
        { name: 'mean_stock', unit: 'currency' },
        { name: 'snapshots', unit: 'count' },
      ],
      rows: [[goods, mean, moments.length]],
      flags: moments.length < 2 ? ['approximate'] : [],
    },
  };
};

/** A snapshot stands for this many days after its own. */
const carried = 3;

/** Product-days with nothing available ÷ product-days observed; a gap of up to 3 days keeps the last snapshot. */
export const stockoutRate: Model = (inputs, { window, calendar }) => {
  const stock = inputs.get('stock')!;
  const [at, product, available] = [numbers(stock, 'as_of'), texts(stock, 'product_id'), availableOf(stock)];
  const dayOf = daysIn(calendar.zone, window.known);
  const levels = new Map<string, Map<number, number>>();
  for (const track of tracksOf(stock)) {
    const rows = track.filter((row) => at(row) < window.known && available(row) === available(row));
    const days = levels.get(product(track[0]!)!) ?? new Map<number, number>();
    levels.set(product(track[0]!)!, days);
    rows.forEach((row, i) => {
      const from = dayOf(at(row));
      const next = i + 1 < rows.length ? dayOf(at(rows[i + 1]!)) : Infinity;
      const to = Math.min(next, from + (carried + 1) * dayMs, window.knownDay);
      for (let day = Math.max(from, window.loDay); day < to; day += dayMs)
        days.set(day, (days.get(day) ?? 0) + available(row));
    });
  }
  let [n, out] = [0, 0];
  for (const days of levels.values())
    for (const units of days.values()) {
      n++;
      if (units <= 0) out++;
    }
  return { value: n ? out / n : null, n, ...(!n && { reason: 'zero-denominator' }) };
};
