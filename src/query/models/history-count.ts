import { historiesOf } from './deal-states.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { left } from './read.ts';

/** Changes of the amount per deal closed in the window, and by how much the last known amount differs from the first. */
export function historyCount(inputs: ModelInputs, { window }: ModelContext): ModelAnswer {
  const rows = inputs.get('deals')!;
  const closed = rows.columns.get('closed_at')!.numbers!;
  const { deals, excluded } = historiesOf(inputs, window.known);
  let [n, changes, unrecorded, relative, compared] = [0, 0, 0, 0, 0];
  for (const { row, states, recorded } of deals) {
    if (!(closed[row]! >= window.lo && closed[row]! < window.hi) || states.at(-1)!.category === 'open')
      continue;
    if (!recorded) {
      unrecorded++;
      continue;
    }
    const amounts = states.map(({ amount }) => amount).filter((amount) => amount === amount);
    n++;
    for (let i = 1; i < amounts.length; i++) if (amounts[i] !== amounts[i - 1]) changes++;
    const [first, last] = [amounts[0], amounts.at(-1)];
    if (!first || last === undefined) continue;
    compared++;
    relative += (last - first) / Math.abs(first);
  }
  return {
    value: n ? changes / n : null,
    n,
    ...(!n && { reason: 'no-rows' }),
    excluded: [...excluded, ...left({ 'no-history': unrecorded })],
    table: {
      columns: [
        { name: 'deals', unit: 'count' },
        { name: 'changes', unit: 'count' },
        { name: 'mean_changes', unit: 'number' },
        { name: 'mean_relative_change', unit: 'ratio' },
      ],
      rows: [[n, changes, n ? changes / n : null, compared ? relative / compared : null]],
    },
  };
}
