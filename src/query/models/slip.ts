import { historiesOf } from './deal-states.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { closingOf, movementsOf } from './movements.ts';
import { wilson } from '../../util/statistics.ts';

const columns = [
  { name: 'measure', unit: 'text' },
  { name: 'due', unit: 'number' },
  { name: 'slipped', unit: 'number' },
  { name: 'rate', unit: 'ratio' },
] as const;

/** Deals open at the window's start and expected to close in it, that are still open at its end and expected later. Amounts are those of the start. */
export function slip(inputs: ModelInputs, context: ModelContext): ModelAnswer {
  const { window, days } = context;
  if (!days) return { value: null, n: 0, reason: 'no-period' };
  const { deals, excluded, flags } = historiesOf(inputs, window.known);
  const closing = closingOf({ ...context, params: { closing: 'period' } });
  let [due, slipped, dueAmount, slippedAmount, unknown] = [0, 0, 0, 0, 0];
  for (const { before, after, entry, exit } of movementsOf(deals, context, closing)) {
    if (entry) continue;
    const amount = before!.amount || 0;
    if (before!.amount !== before!.amount) unknown++;
    due++;
    dueAmount += amount;
    if (exit !== 'moved_out' || !(after.closeDay >= window.toDay)) continue;
    slipped++;
    slippedAmount += amount;
  }
  return {
    value: due ? slipped / due : null,
    n: due,
    ...(due ? { interval: wilson(slipped, due) } : { reason: 'zero-denominator' }),
    excluded: [...excluded, ...(unknown ? [{ reason: 'no-value:amount', count: unknown }] : [])],
    table: {
      columns,
      flags,
      rows: [
        ['deals', due, slipped, due ? slipped / due : null],
        ['amount', dueAmount, slippedAmount, dueAmount ? slippedAmount / dueAmount : null],
      ],
    },
  };
}
