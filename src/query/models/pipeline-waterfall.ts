import { historiesOf } from './deal-states.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { closingOf, movementsOf } from './movements.ts';

const columns = [
  { name: 'bucket', unit: 'text' },
  { name: 'deals', unit: 'count' },
  { name: 'amount', unit: 'currency' },
] as const;
const added = ['created', 'moved_in', 'reopened', 'increased'];
const removed = ['decreased', 'moved_out', 'won', 'lost'];

/**
 * From the pipeline at the window's start to the one at its end, for deals expected to close in W: those that come in
 * count at their last amount, lost and moved-out ones leave at their first, won ones at the won amount with the
 * difference booked as increased or decreased. A deal that was pulled into W or reopened and closed there comes in
 * and goes out, so that the won bar is the window's bookings. The value is the end.
 */
export function pipelineWaterfall(inputs: ModelInputs, context: ModelContext): ModelAnswer {
  const { deals, excluded, flags } = historiesOf(inputs, context.window.known);
  const sums = new Map(
    ['start', ...added, ...removed, 'end'].map((bucket) => [bucket, { deals: 0, amount: 0 }]),
  );
  const book = (bucket: string, amount: number): void => {
    const sum = sums.get(bucket)!;
    sum.deals++;
    sum.amount += amount;
  };
  const closing = closingOf(context);
  const movements = movementsOf(deals, context, closing);
  let unknown = 0;
  for (const { before, after, entry, exit } of movements) {
    const [was, is] = [before?.amount ?? NaN, after.amount];
    if ((!entry && was !== was) || ((entry || exit !== 'lost') && is !== is)) unknown++;
    const [first, last] = [was || 0, is || 0];
    if (entry) book(entry, last);
    else book('start', first);
    const leaves = entry || exit === 'won' ? last : first;
    if (!entry && (!exit || exit === 'won') && last !== first)
      book(last > first ? 'increased' : 'decreased', Math.abs(last - first));
    if (exit) book(exit, leaves);
    else book('end', last);
  }
  const amount = (bucket: string): number => sums.get(bucket)!.amount;
  const of = (buckets: readonly string[]): number => buckets.reduce((sum, bucket) => sum + amount(bucket), 0);
  const unexplained = amount('end') - (amount('start') + of(added) - of(removed));
  if (Math.abs(unexplained) >= 0.005) sums.set('unexplained', { deals: 0, amount: unexplained });
  return {
    value: amount('end'),
    n: movements.length,
    excluded: [...excluded, ...(unknown ? [{ reason: 'no-value:amount', count: unknown }] : [])],
    table: {
      columns,
      flags: [...closing.flags, ...flags],
      rows: [...sums].map(([bucket, sum]) => [bucket, sum.deals, sum.amount]),
    },
  };
}
