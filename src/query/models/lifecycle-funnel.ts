import { wilson } from '../../util/statistics.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { numbers, rowsByKey, texts } from './read.ts';

const stages = ['subscriber', 'lead', 'mql', 'sql', 'opportunity', 'customer', 'evangelist'];

/**
 * Leads created in the window by the furthest lifecycle stage that they ever reached, by their stage or by a date; a
 * skipped stage counts as reached. The value is the share of all that became customers. Stages at the ends that
 * nobody stands at are not shown.
 */
export function lifecycleFunnel(inputs: ModelInputs, { window }: ModelContext): ModelAnswer {
  const leads = inputs.get('leads')!;
  const customers = inputs.get('customers');
  const [created, stage] = [numbers(leads, 'created_at'), texts(leads, 'lifecycle_stage')];
  const customerOf = texts(leads, 'customer_id');
  const customerRow = rowsByKey(customers, 'customer_id');
  const bought = numbers(customers, 'first_purchase_at');
  const dates: readonly (readonly [number, (row: number) => number])[] = [
    [2, numbers(leads, 'mql_at')],
    [3, numbers(leads, 'sql_at')],
    [4, numbers(leads, 'converted_at')],
    [5, (row) => bought(customerRow.get(customerOf(row) ?? '') ?? -1)],
  ];
  const standing = stages.map(() => 0);
  let n = 0;
  for (let row = 0; row < leads.rows; row++) {
    if (!(created(row) >= window.lo && created(row) < window.hi)) continue;
    const named = stages.indexOf(stage(row) ?? '');
    let furthest = named < 0 ? 1 : named;
    for (const [k, at] of dates) if (k > furthest && at(row) < window.asOf) furthest = k;
    standing[furthest]!++;
    n++;
  }
  const reached = standing.map((_, k) => standing.slice(k).reduce((sum, count) => sum + count, 0));
  const first = standing[0] ? 0 : 1;
  const last = reached[6] ? 6 : 5;
  return {
    value: n ? reached[5]! / n : null,
    n,
    ...(n ? { interval: wilson(reached[5]!, n) } : { reason: 'zero-denominator' }),
    table: {
      columns: [
        { name: 'stage', unit: 'text' },
        { name: 'reached', unit: 'count' },
        { name: 'step_rate', unit: 'ratio' },
      ],
      rows: stages.slice(first, last + 1).map((name, i) => {
        const before = i ? reached[first + i - 1]! : 0;
        return [name, reached[first + i]!, before ? reached[first + i]! / before : null];
      }),
    },
  };
}
