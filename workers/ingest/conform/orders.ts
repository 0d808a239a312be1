import { derive, numberColumn, numberIn, type Drafts } from './draft.ts';

type Cell = (row: number) => number;

/** An order's net and total from its parts; a discount, tax, shipping or refund that is not there was none. */
export function deriveOrders(drafts: Drafts): void {
  const orders = drafts.get('orders');
  if (!orders) return;
  const { rows } = orders;
  const given = (name: string): ((row: number) => number) => {
    const values = numberIn(orders, name);
    return (row) => values?.[row] ?? NaN;
  };
  const [gross, total, net] = ['gross', 'total', 'net'].map(given) as [Cell, Cell, Cell];
  const [discount, tax, shipping, refunded] = ['discount', 'tax', 'shipping', 'refunded'].map((name) => {
    const value = given(name);
    return (row: number): number => value(row) || 0;
  }) as [Cell, Cell, Cell, Cell];
  // Files of two shops may have other parts: each row goes by its own.
  const complete = (
    name: string,
    has: Cell,
    parts: readonly (readonly [from: string, sum: Cell])[],
  ): void => {
    const used = new Set<string>();
    const values = numberColumn(rows, (row) => {
      const known = has(row);
      if (known === known) return known;
      for (const [from, sum] of parts) {
        const value = sum(row);
        if (value !== value) continue;
        used.add(from);
        // Sums of cents, kept free of binary remainders.
        return Math.round(value * 1e6) / 1e6;
      }
      return NaN;
    });
    if (used.size) derive(orders, name, values, [...used].join('+'));
  };
  complete('net', net, [
    ['gross', (row) => gross(row) - discount(row) - refunded(row)],
    ['total', (row) => total(row) - tax(row) - shipping(row) - refunded(row)],
  ]);
  complete('total', total, [['gross', (row) => gross(row) - discount(row) + tax(row) + shipping(row)]]);
}
