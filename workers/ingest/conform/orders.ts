import { derive, numberColumn, numberIn, wordColumn, wordIn, type Drafts } from './draft.ts';

/** An order's net and total from its parts; a discount, tax, shipping or refund that is not there was none. */
export function deriveOrders(drafts: Drafts): void {
  const orders = drafts.get('orders');
  if (!orders) return;
  const { rows } = orders;
  const [gross, total, net] = ['gross', 'total', 'net'].map((name) => numberIn(orders, name));
  const [discount, tax, shipping, refunded] = ['discount', 'tax', 'shipping', 'refunded'].map((name) => {
    const values = numberIn(orders, name);
    return (row: number): number => values?.[row] || 0;
  }) as [(row: number) => number, (row: number) => number, (row: number) => number, (row: number) => number];
  // Sums of cents, kept free of binary remainders.
  const cents = (value: number): number => Math.round(value * 1e6) / 1e6;
  if (!net && gross)
    derive(
      orders,
      'net',
      numberColumn(rows, (row) => cents(gross[row]! - discount(row) - refunded(row))),
      'gross',
    );
  else if (!net && total)
    derive(
      orders,
      'net',
      numberColumn(rows, (row) => cents(total[row]! - tax(row) - shipping(row) - refunded(row))),
      'total',
    );
  if (!total && gross)
    derive(
      orders,
      'total',
      numberColumn(rows, (row) => cents(gross[row]! - discount(row) + tax(row) + shipping(row))),
      'gross',
    );
  if (orders.columns.has('status') || !orders.columns.has('payment_status')) return;
  const [payment, fulfilment, cancelled] = [
    wordIn(orders, 'payment_status'),
    wordIn(orders, 'fulfillment_status'),
    numberIn(orders, 'cancelled_at'),
  ];
  const statusOf = (row: number): string => {
    const paid = payment(row).toLowerCase();
    if ((cancelled && cancelled[row]! >= 0) || paid === 'voided') return 'cancelled';
    if (paid === 'refunded') return 'refunded';
    return fulfilment(row) === 'fulfilled'
      ? 'shipped'
      : paid === 'pending' || paid === 'authorized'
        ? 'pending'
        : 'processing';
  };
  derive(orders, 'status', wordColumn(rows, statusOf), 'payment_status+fulfillment_status');
}
