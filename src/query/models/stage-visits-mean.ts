import { dayMs } from '../../util/civil.ts';
import { quantileOfSorted } from '../../util/statistics.ts';
import { historiesOf, stateAt } from './deal-states.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { setting } from './read.ts';
import { timeInStages } from './stays.ts';

const columns = [
  { name: 'stage', unit: 'text' },
  { name: 'deals', unit: 'count' },
  { name: 'mean_days', unit: 'duration_d' },
  { name: 'median_days', unit: 'duration_d' },
  { name: 'still', unit: 'count' },
] as const;

/** Days in each open stage: visits that ended in the window, summed over a deal and stage, then averaged. The value is the mean over all of them. */
export function stageVisitsMean(inputs: ModelInputs, { window, params }: ModelContext): ModelAnswer {
  const { deals, excluded, flags } = historiesOf(inputs, window.known);
  const least = 1000 * setting(params, 'minVisitSeconds', 60);
  const stages = new Map<string, { order: number; days: number[]; still: number }>();
  const of = (stage: string, order: number): { days: number[]; still: number } => {
    let found = stages.get(stage);
    if (!found) stages.set(stage, (found = { order, days: [], still: 0 }));
    return found;
  };
  for (const deal of deals) {
    const orders = new Map(deal.states.map(({ stage, order }) => [stage, order]));
    for (const [stage, ms] of timeInStages(deal, window.lo, window.hi, least))
      of(stage, orders.get(stage)!).days.push(ms / dayMs);
    const now = stateAt(deal.states, window.known);
    if (deal.recorded && now?.category === 'open' && now.stage) of(now.stage, now.order).still++;
  }
  const rows = [...stages].sort(([a, x], [b, y]) => x.order - y.order || (a < b ? -1 : 1));
  const all = rows.flatMap(([, { days }]) => days);
  return {
    value: all.length ? mean(all) : null,
    n: all.length,
    ...(!all.length && { reason: 'no-rows' }),
    excluded,
    table: {
      columns,
      flags,
      rows: rows.map(([stage, { days, still }]) => {
        days.sort((a, b) => a - b);
        return days.length
          ? [stage, days.length, mean(days), quantileOfSorted(days, 0.5), still]
          : [stage, 0, null, null, still];
      }),
    },
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
