import { derive, numberIn, wordColumn, wordIn, type Draft, type Drafts } from './draft.ts';

const times = ['cancelled_at', 'delivered_at', 'shipped_at'] as const;

/** Where an order stands, where the file does not say it in a word: by its payment and fulfilment, else by what has happened to it. */
export function deriveOrderStatus(drafts: Drafts): void {
  const orders = drafts.get('orders');
  if (!orders) return;
  const [payment, fulfilment] = ['payment_status', 'fulfillment_status'].map((name) => wordIn(orders, name));
  const happened = instants(orders);
  // Without a word for any order, one to which nothing has happened yet is under way.
  const isUntold = !orders.columns.has('status') && happened.length > 0;
  const told = wordIn(orders, 'status');
  const from = new Set<string>();
  const statuses = wordColumn(orders.rows, (row) => {
    const own = told(row);
    if (own) return own;
    const [by] = happened.find(([, at]) => at[row]! >= 0) ?? [];
    const paid = payment!(row).toLowerCase();
    const because = (name: string, word: string): string => (from.add(name), word);
    if (by === 'cancelled_at') return because(by, 'cancelled');
    if (paid || fulfilment!(row)) {
      from.add('payment_status+fulfillment_status');
      if (paid === 'voided') return 'cancelled';
      if (paid === 'refunded') return 'refunded';
      if (fulfilment!(row) === 'fulfilled') return 'shipped';
      return paid === 'pending' || paid === 'authorized' ? 'pending' : 'processing';
    }
    if (by) return because(by, by === 'delivered_at' ? 'completed' : 'shipped');
    return isUntold ? 'processing' : '';
  });
  if (from.size) derive(orders, 'status', statuses, [...from].join('+'));
}

/** The columns of what may befall an order that say something, the last word first. */
const instants = (orders: Draft): (readonly [string, Float64Array])[] =>
  times.flatMap((name) => {
    const values = numberIn(orders, name);
    return values?.some((at) => at >= 0) ? [[name, values] as const] : [];
  });
