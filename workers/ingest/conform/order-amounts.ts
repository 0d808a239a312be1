import { textAt } from '../columns/finish.ts';
import { derive, numberColumn, numberIn, type Draft, type Drafts } from './draft.ts';

/** Mean value of discounted lines from which on discounts below one unit of money are shares of them. */
const plainly = 10;

/** An order's list value and discount are those of its lines, where its own file says no amount. */
export function deriveOrderAmounts(drafts: Drafts): void {
  const [orders, lines] = [drafts.get('orders'), drafts.get('order_lines')];
  if (!lines) return;
  shareDiscounts(lines);
  const [quantity, price] = [numberIn(lines, 'quantity'), numberIn(lines, 'unit_price')];
  if (!orders || !quantity || !price) return;
  const sums = new Map<string, { gross: number; discount: number }>();
  const discount = numberIn(lines, 'discount');
  const ids = lines.columns.get('order_id');
  for (let row = 0; row < lines.rows; row++) {
    const id = textAt(ids, row);
    const sum = sums.get(id) ?? { gross: 0, discount: 0 };
    if (!sums.has(id)) sums.set(id, sum);
    // A line without a value leaves its order without one.
    sum.gross += quantity[row]! * price[row]!;
    sum.discount += discount?.[row] || 0;
  }
  const own = ['gross', 'total', 'net'].map((name) => numberIn(orders, name));
  const key = orders.columns.get('order_id');
  const sumOf = (row: number): { gross: number; discount: number } | undefined =>
    own.some((values) => values && values[row]! > -Infinity) ? undefined : sums.get(textAt(key, row));
  const all = Array.from({ length: orders.rows }, (_, row) => sumOf(row));
  if (!all.some(Boolean)) return;
  for (const name of ['gross', 'discount'] as const) {
    const known = numberIn(orders, name);
    if (name === 'discount' && (known || !discount)) continue;
    const sum = (row: number): number => known?.[row] ?? NaN;
    derive(
      orders,
      name,
      numberColumn(orders.rows, (row) => (all[row] ? Math.round(all[row][name] * 1e6) / 1e6 : sum(row))),
      'order_lines',
    );
  }
}

/** Discounts that are all between 0 and 1 on lines worth more are shares of their lines' values; the schema has amounts. */
function shareDiscounts(lines: Draft): void {
  const [discount, quantity, price] = ['discount', 'quantity', 'unit_price'].map((name) =>
    numberIn(lines, name),
  );
  if (!discount || !quantity || !price) return;
  let count = 0;
  let worth = 0;
  let parts = 0;
  for (let row = 0; row < lines.rows; row++) {
    const value = discount[row]!;
    if (!(value > 0)) continue;
    if (value > 1) return;
    count++;
    parts += +(value < 1);
    worth += quantity[row]! * price[row]! || 0;
  }
  // A whole 1 is as likely one unit of money.
  if (!parts || parts * 2 < count || worth < plainly * count) return;
  lines.notes.push({ code: 'discount-shares', column: 'discount', count });
  derive(
    lines,
    'discount',
    numberColumn(lines.rows, (row) =>
      discount[row] ? Math.round(discount[row] * quantity[row]! * price[row]! * 1e6) / 1e6 : discount[row]!,
    ),
    'discount+quantity+unit_price',
  );
}
