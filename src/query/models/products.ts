import { dayMs } from '../../util/civil.ts';
import type { Model, ModelInputs } from './model.ts';
import { counts, left, numbers, rowsByKey, setting, someOf, texts } from './read.ts';

/** Lines of the orders that count, placed in [from, to). */
function linesBetween(inputs: ModelInputs, from: number, to: number): number[] {
  const [lines, orders] = [inputs.get('lines')!, inputs.get('orders')!];
  const rows = rowsByKey(orders, 'order_id');
  const [order, at, status] = [
    texts(lines, 'order_id'),
    numbers(orders, 'placed_at'),
    texts(orders, 'status'),
  ];
  const kept: number[] = [];
  for (let line = 0; line < lines.rows; line++) {
    const row = rows.get(order(line) ?? '') ?? -1;
    if (at(row) >= from && at(row) < to && counts(status(row))) kept.push(line);
  }
  return kept;
}

const namesOf = (inputs: ModelInputs): ((product: string) => string) => {
  const [rows, name] = [
    rowsByKey(inputs.get('products'), 'product_id'),
    texts(inputs.get('products'), 'name'),
  ];
  return (product) => name(rows.get(product) ?? -1) ?? product;
};

/** Products by sales: A the first 80 %, B the next 15 %, C the rest; who crosses a border is in the higher class. The value is A's share. */
export const abc: Model = (inputs, { window, days, params }) => {
  const from = days ? window.lo : window.known - setting(params, 'days', 90) * dayMs;
  const lines = inputs.get('lines')!;
  const [product, quantity, price, discount] = [
    texts(lines, 'product_id'),
    numbers(lines, 'quantity'),
    numbers(lines, 'unit_price'),
    numbers(lines, 'discount'),
  ];
  const sales = new Map<string, number>();
  let [nameless, unpriced] = [0, 0];
  for (const line of linesBetween(inputs, from, window.hi)) {
    const name = product(line);
    const value = quantity(line) * price(line) - (discount(line) || 0);
    if (name === null) nameless++;
    else if (value !== value) unpriced++;
    else sales.set(name, (sales.get(name) ?? 0) + value);
  }
  const sorted = [...sales]
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const total = sorted.reduce((sum, [, value]) => sum + value, 0);
  const name = namesOf(inputs);
  const shares = { A: 0, B: 0, C: 0 };
  const sizes = { A: 0, B: 0, C: 0 };
  let before = 0;
  const rows = sorted.map(([id, value]) => {
    const start = before / total;
    const letter = start < 0.8 - 1e-9 ? 'A' : start < 0.95 - 1e-9 ? 'B' : 'C';
    before += value;
    shares[letter] += value / total;
    sizes[letter]++;
    return [id, name(id), value, value / total, before / total, letter];
  });
  return {
    value: total > 0 ? shares.A : null,
    n: sorted.length,
    ...(!(total > 0) && { reason: 'no-rows' }),
    excluded: left({ 'no-value:product_id': nameless, 'no-value:unit_price': unpriced }),
    table: {
      columns: [
        { name: 'product', unit: 'text' },
        { name: 'name', unit: 'text' },
        { name: 'sales', unit: 'currency' },
        { name: 'share', unit: 'ratio' },
        { name: 'cumulative', unit: 'ratio' },
        { name: 'class', unit: 'text' },
      ],
      ...someOf(
        rows,
        Object.entries(sizes).map(([letter, size]) => `${letter}:${size}`),
      ),
    },
  };
};

/** Products that are bought together more often than their sales alone would have it, by lift (Agrawal et al. 1993). */
export const basket: Model = (inputs, { window, params }) => {
  const least = setting(params, 'least', 5);
  const most = setting(params, 'products', 500);
  const lines = inputs.get('lines')!;
  const [product, order] = [texts(lines, 'product_id'), texts(lines, 'order_id')];
  const baskets = new Map<string, Set<string>>();
  let nameless = 0;
  for (const line of linesBetween(inputs, window.lo, window.hi)) {
    const name = product(line);
    const key = order(line)!;
    if (name === null) nameless++;
    const basketOf = baskets.get(key) ?? new Set<string>();
    baskets.set(key, basketOf);
    if (name !== null) basketOf.add(name);
  }
  const single = new Map<string, number>();
  for (const items of baskets.values())
    for (const item of items) single.set(item, (single.get(item) ?? 0) + 1);
  const ids = [...single]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id)
    .sort();
  const codes = new Map(ids.map((id, code) => [id, code]));
  const pairs = new Map<number, number>();
  for (const items of baskets.values()) {
    const own = [...items].flatMap((item) => codes.get(item) ?? []).sort((a, b) => a - b);
    for (let i = 0; i < own.length; i++)
      for (let j = i + 1; j < own.length; j++) {
        const key = own[i]! * ids.length + own[j]!;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
  }
  const n = baskets.size;
  const name = namesOf(inputs);
  const rows = [...pairs]
    .filter(([, both]) => both >= least)
    .map(([key, both]) => {
      const [a, b] = [ids[Math.floor(key / ids.length)]!, ids[key % ids.length]!];
      const [ofA, ofB] = [single.get(a)!, single.get(b)!];
      return {
        key,
        a,
        b,
        both,
        support: both / n,
        ab: both / ofA,
        ba: both / ofB,
        lift: (both * n) / (ofA * ofB),
      };
    })
    .sort((x, y) => y.lift - x.lift || y.both - x.both || x.key - y.key);
  return {
    value: rows[0]?.lift ?? null,
    n,
    ...(!rows.length && { reason: n ? `not-enough-rows:${least}` : 'no-rows' }),
    excluded: left({ 'no-value:product_id': nameless }),
    table: {
      columns: [
        { name: 'a', unit: 'text' },
        { name: 'b', unit: 'text' },
        { name: 'orders', unit: 'count' },
        { name: 'support', unit: 'ratio' },
        { name: 'confidence', unit: 'ratio' },
        { name: 'confidence_back', unit: 'ratio' },
        { name: 'lift', unit: 'number' },
      ],
      ...someOf(
        rows.map(({ a, b, both, support, ab, ba, lift }) => [name(a), name(b), both, support, ab, ba, lift]),
        ids.length < single.size ? [`products:${ids.length}`] : [],
        200,
      ),
    },
  };
};
